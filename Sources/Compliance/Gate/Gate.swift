import Diagnostics
import Notices

/// Decides whether a paper may be shown; fails closed.
///
/// The requirements are the phases that their types name, in the order of the list of all rules. Beside them, being shown
/// demands that the trails are complete, secrecy is cleared and every fingerprint holds: a rule that forgot to report
/// cannot let a paper out.
struct Gate {
  // As those who run them take them: an array of another kind would be cast for each paper.
  private static let reviewRules: [any TrailRule] =
    RuleGroup.keepers(as: (any ReviewRule.Type).self).map { $0.init() }
  private static let fingerprintRules: [any TrailRule] =
    RuleGroup.keepers(as: (any FingerprintRule.Type).self).map { $0.init() }
  private static let dateRules: [any PaperRule] =
    RuleGroup.keepers(as: (any DateRule.Type).self).map { $0.init() }
  private static let secrecyRules: [any PaperRule] =
    RuleGroup.keepers(as: (any SecrecyRule.Type).self).map { $0.init() }
  private static let withdrawalRules: [any PaperRule] =
    RuleGroup.keepers(as: (any WithdrawalRule.Type).self).map { $0.init() }
  private static let waitingRules: [any PaperRule] =
    RuleGroup.keepers(as: (any WaitingRule.Type).self).map { $0.init() }

  let paper: Paper
  /// The paper was released and then taken back.
  let isWithdrawn: Bool

  /// Runs the rules of review; a withdrawal holds only for what they find in order.
  init(_ paper: Paper, _ findings: inout Findings) {
    self.paper = paper
    Self.run(Self.reviewRules, paper, &findings)
    Self.run(Self.dateRules, paper, &findings)
    let wasOut = findings.blocks == 0 && paper.isReleased && paper.releaseDay.map { $0 <= paper.today } == true
    isWithdrawn = paper.withdrawal != nil && wasOut
    Self.run(Self.withdrawalRules, paper, &findings)
    SecrecyOpenWithBody().check(paper, &findings)
    guard !isWithdrawn else { return }
    Self.run(Self.fingerprintRules, paper, &findings)
    Self.run(Self.secrecyRules, paper, &findings)
  }

  private static func run(_ rules: [any TrailRule], _ paper: Paper, _ findings: inout Findings) {
    for trail in paper.trails {
      for rule in rules { rule.check(trail, of: paper, &findings) }
    }
  }

  private static func run(_ rules: [any PaperRule], _ paper: Paper, _ findings: inout Findings) {
    for rule in rules { rule.check(paper, &findings) }
  }

  /// Whether all five lines of the latest trail bear the fingerprint of the text, and those of every older trail one of
  /// their own.
  var holdsFingerprints: Bool {
    guard let latest = paper.trails.last, latest.review.seal == paper.expected else { return false }
    return paper.trails.count == 1 || paper.unsealed == nil
  }

  /// Whether publishing is owed: not of what was refused, nor of what was withdrawn before it was out.
  var isOwed: Bool { isWithdrawn || (!paper.isRefused && paper.withdrawal == nil) }

  /// Whether the title may be shown, as far as the gate can say.
  func showsTitle(_ standing: Standing) -> Bool {
    switch standing {
    case .published: true
    case .withdrawn: paper.withdrawal?.value.hidesTitle == false && holdsFingerprints
    case .awaitingDay, .inReview, .held: false
    }
  }

  /// Whether readers may see why the paper was taken back.
  var showsReason: Bool {
    paper.withdrawal.map { WithdrawalPerson.isAuthorised($0.value, paper.roster) } ?? true
  }

  /// Where the paper stands, after every other rule has reported; says what it waits for.
  func standing(isBlocked: Bool, _ findings: inout Findings) -> Standing {
    if isWithdrawn { return isBlocked ? .held : .withdrawn }
    if isBlocked || findings.blocks > 0 || !paper.isCleared { return .held }
    if paper.withdrawal != nil {
      WithdrawalUnreleased().check(paper, &findings)
      return .held
    }
    Self.run(Self.waitingRules, paper, &findings)
    if let next = paper.trails[0].next { return .inReview(next: next) }
    guard paper.isReleased, holdsFingerprints, let day = paper.dayShown else { return .held }
    return day > paper.today ? .awaitingDay(day) : .published
  }
}
