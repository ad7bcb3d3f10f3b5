import Diagnostics
import Notices

/// What the gate looks at: the same for an item and for a yearly report.
struct Paper {
  let subject: Subject
  let formed: Located<CivilDate>
  /// 公开日期 as written.
  let published: Located<CivilDate>?
  let secrecy: Located<Secrecy>
  let withdrawal: Located<Withdrawal>?
  /// The paper's own trail, then one for each change.
  let trails: [Trail]
  /// Something beside the front matter is in the repository: a body that is not blank, or attachments.
  let content: Content
  /// The fingerprint that every line of the latest trail must bear.
  let expected: Fingerprint
  let roster: Roster
  let today: CivilDate

  /// What the paper is called where a command names it.
  enum Subject {
    case item(IndexNumber)
    /// A yearly report, by its file.
    case report(String)

    var name: String {
      switch self {
      case .item(let index): index.description
      case .report(let path): path
      }
    }
  }

  /// Where text stands that a paper under referral must not have.
  enum Content {
    case none
    case body(Range<Int>)
    case attachments(Range<Int>)
  }

  /// The day of the first release: 公开日期, else the day of step 公开.
  var releaseDay: CivilDate? {
    published?.value ?? trails[0].release?.value.shownFrom
  }

  /// The day from which the text as it stands may be shown: the latest of all releases.
  var dayShown: CivilDate? {
    guard let first = releaseDay else { return nil }
    return trails.reduce(first) { max($0, $1.change?.value.published ?? $0) }
  }

  /// The first older trail that does not bear one fingerprint of its own on every line.
  var unsealed: Trail? {
    var seen: Set<Fingerprint> = [expected]
    return trails.dropLast().first { trail in
      guard let seal = trail.review.seal, !seal.isMadeUp else { return true }
      return !seen.insert(seal).inserted
    }
  }

  /// Whether all trails have all five steps in order.
  var isReleased: Bool { trails.allSatisfy(\.isComplete) }

  /// Whether secrecy has been decided in favour of publishing.
  var isCleared: Bool {
    switch secrecy.value {
    case .cleared: true
    case .refused: false
    case .referred(_, _, let answer): answer?.mayPublish == true && answer?.date ?? today <= today
    }
  }

  /// Whether it was decided that the paper is not for the public.
  var isRefused: Bool {
    switch secrecy.value {
    case .cleared: false
    case .refused: true
    case .referred(_, _, let answer): answer?.mayPublish == false
    }
  }
}

/// One trail of sign-offs: a paper's own, or that of a change.
struct Trail {
  let review: ReviewTrail
  /// The change that the trail released; nil for the paper's own trail.
  let change: Located<Change>?
  /// Whether the trail released the text as it stands.
  let isLatest: Bool
  /// Who signed each line; nil where nobody or more than one is meant.
  let signers: [Signer?]

  init(_ review: ReviewTrail, change: Located<Change>? = nil, isLatest: Bool, roster: Roster) {
    self.review = review
    self.change = change
    self.isLatest = isLatest
    signers = review.signOffs.indices.map { roster.signer(of: review.signOffs[$0].value) }
  }

  var signOffs: [Located<SignOff>] { review.signOffs }

  /// The first line of step 公开.
  var release: Located<SignOff>? { releaseLine.map { signOffs[$0] } }

  /// The number of that line.
  var releaseLine: Int? { signOffs.indices.first { signOffs[$0].value.step == .release } }

  /// Whether the lines are the first steps in their order, none left out and none twice.
  var isInOrder: Bool { review.isInOrder }

  /// Whether all five steps are there in their order.
  var isComplete: Bool { review.isComplete }

  /// The step that comes next when the lines so far are in order.
  var next: ReviewStep? { isInOrder ? ReviewStep(rawValue: signOffs.count) : nil }

  /// Where a finding about the whole trail points.
  var range: Range<Int> { review.range.isEmpty ? change?.range ?? review.range : review.range }
}

/// Who signed a line, and whether that person might.
struct Signer {
  /// The place among the roster's people.
  let person: Int
  /// people.yaml allows the person the step.
  let isAllowed: Bool
  /// The person was in office on the day.
  let isInOffice: Bool
}

/// One requirement on each trail of a paper.
protocol TrailRule: RuleKeeper {
  init()
  /// Reports where a trail breaks the requirement.
  func check(_ trail: Trail, of paper: Paper, _ findings: inout Findings)
}

/// One requirement on a paper as a whole.
protocol PaperRule: RuleKeeper {
  init()
  /// Reports where the paper breaks the requirement.
  func check(_ paper: Paper, _ findings: inout Findings)
}

/// Requirements on who signed what and when; also what was withdrawn must once have met them.
protocol ReviewRule: TrailRule {}

/// Requirements on the fingerprint of the text that was released.
protocol FingerprintRule: TrailRule {}

/// Requirements on the days of a paper.
protocol DateRule: PaperRule {}

/// Requirements on what was decided about secrecy.
protocol SecrecyRule: PaperRule {}

/// Requirements on a withdrawal.
protocol WithdrawalRule: PaperRule {}

/// What is said only of a paper that nothing stands against.
protocol WaitingRule: PaperRule {}
