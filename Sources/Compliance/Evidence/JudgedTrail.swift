import Notices

struct EvidenceBench {
  let roster: Roster
  private let calendar: WorkCalendar
  let grace: Period
  /// Whether the board expects evidence from anywhere on.
  let isExpected: Bool
  private let addresses: [String: Set<String>]
  private let signers: [String: String]
  private let demandsSignatures: Bool

  init(_ board: EvidencedBoard) {
    roster = Roster(board.people)
    signers = board.signers
    demandsSignatures = board.board.evidence.signedCommits != nil
    calendar = board.calendar
    grace = board.board.evidence.grace
    isExpected = board.board.evidence.start != nil && !board.source.lacksStart
    addresses = Dictionary(
      board.people.map { ($0.id, Set($0.emails.map { $0.lowercased() })) }, uniquingKeysWith: { first, _ in first })
  }

  /// The last day on which the commit of a line may be made.
  func lastDay(after date: CivilDate) -> CivilDate { max(date, calendar.lastDay(of: grace, after: date)) }

  /// The person that an address belongs to, as a line would write the name; the address itself when it is nobody's.
  func author(_ address: String) -> String {
    roster.people.first { addresses[$0.id]?.contains(address) == true }.map(roster.signature) ?? address
  }

  /// Whether the commit of a person's line must bear the person's signature.
  func mustSign(_ written: String) -> Bool {
    demandsSignatures || roster.person(written)?.keys.isEmpty == false
  }

  /// Whose key signed a commit; nil when nobody's did.
  func signer(of commit: EvidenceCommit) -> Person? {
    signers[commit.name].flatMap { id in roster.people.first { $0.id == id } }
  }

  /// Whether the commit bears the signature that a line of the person demands.
  func isSigned(_ commit: EvidenceCommit, by written: String) -> Bool {
    guard mustSign(written) else { return true }
    guard let person = roster.person(written), !person.keys.isEmpty else { return false }
    return signers[commit.name] == person.id
  }

  /// Whether an address is the person's; nil when nobody, or nobody with an address, is meant.
  func isAddress(_ address: String, of written: String) -> Bool? {
    guard let person = roster.person(written), let own = addresses[person.id], !own.isEmpty else { return nil }
    return own.contains(address)
  }
}

/// A trail whose lines were compared with the commits that wrote them.
struct JudgedTrail {
  let evidence: TrailEvidence
  let bench: EvidenceBench
  let lines: [Line]

  /// One line that evidence is expected of, and what its commit says.
  struct Line {
    let signOff: Located<SignOff>
    let introduction: Introduction
    /// What contradicts the line; empty when all is in order.
    let faults: Set<Fault>
    /// The line stood before, in order, and was taken out in between.
    let before: Introduction?
    /// The faults are those of a fingerprint written anew; the line itself was in order.
    let isRestamped: Bool
  }

  enum Fault: Hashable {
    case byOther, unsigned, early, late, releasedLate
  }

  init(_ evidence: TrailEvidence, _ bench: EvidenceBench) {
    self.evidence = evidence
    self.bench = bench
    lines = zip(evidence.trail.signOffs, evidence.lines).compactMap { signOff, line in
      guard case .introduced(let introduction, isOld: false, let before) = line else { return nil }
      let faults = Self.faults(of: signOff.value, introduction, evidence, bench)
      let isOrderly = { (other: FormerStanding) in
        other.isOld || Self.faults(of: signOff.value, other.introduction, evidence, bench).isEmpty
      }
      let restamped = signOff.value.step == .release && !faults.isEmpty ? evidence.restamp.map(\.first) : nil
      return Line(
        signOff: signOff, introduction: introduction, faults: faults,
        before: faults.isEmpty ? nil : before.flatMap { isOrderly($0) ? $0.introduction : nil },
        isRestamped: restamped.map(isOrderly) ?? false)
    }
  }

  private static func faults(
    of signOff: SignOff, _ introduction: Introduction, _ evidence: TrailEvidence, _ bench: EvidenceBench
  ) -> Set<Fault> {
    var faults: Set<Fault> = []
    let commit = introduction.commit
    if bench.isAddress(commit.author, of: signOff.person) == false { faults.insert(.byOther) }
    if !bench.isSigned(commit, by: signOff.person) { faults.insert(.unsigned) }
    if commit.authored < signOff.date { faults.insert(.early) }
    if commit.authored > bench.lastDay(after: signOff.date) { faults.insert(.late) }
    if signOff.step == .release, let day = evidence.published?.value, introduction.arrival.day > day {
      faults.insert(.releasedLate)
    }
    return faults
  }

  /// Lines that a rule of their own does not speak of.
  func plain(_ fault: Fault) -> [Line] {
    lines.filter { $0.faults.contains(fault) && $0.before == nil && !$0.isRestamped }
  }

  /// Lines of several people that one commit wrote, which cannot be all of theirs; by commit.
  var bundles: [[Line]] {
    let commits = Set(lines.lazy.filter { $0.before == nil && !$0.isRestamped }.map(\.introduction.commit))
    return commits.sorted { $0.name < $1.name }.compactMap { commit in
      let together = lines.filter { $0.introduction.commit == commit }
      let people = Set(together.map { bench.roster.person($0.signOff.value.person)?.id ?? $0.signOff.value.person })
      return people.count > 1 ? together : nil
    }
  }
}
