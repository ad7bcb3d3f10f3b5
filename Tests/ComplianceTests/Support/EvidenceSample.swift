import Diagnostics
import Notices

@testable import Compliance

/// A board with one trail whose commits are made in memory, all in order until a test breaks one.
struct EvidenceSample {
  var lines: [LineEvidence]
  var restamp: Restamp?
  var people: [Person]
  var board: Board
  var reused: [ReusedIndex] = []
  var source = EvidencedBoard.Source()
  /// Whose key signed a commit, by its name.
  var signers: [String: String] = [:]
  let trail: ReviewTrail
  var published: CivilDate

  static let signers = ["wangfang", "liqiang", "zhaomin", "suntao", "zhoujing"]

  init() throws {
    trail = try ComplianceTests.trail(Sample.lines)
    published = try .day("2013-06-03")
    people = Sample.people
    for place in people.indices { people[place].emails = ["\(people[place].id)@board.example"] }
    board = try ComplianceTests.board(publishWithin: Period(20, .days))
    board.evidence.start = Located(.day(try .day("2013-01-01")), at: 5..<15)
    lines = []
    for (place, located) in trail.signOffs.enumerated() {
      lines.append(.by(Self.signers[place], on: located.value.date))
    }
  }

  var evidenced: EvidencedBoard {
    var evidenced = EvidencedBoard(
      board: board, people: people, calendar: calendar,
      trails: [
        TrailEvidence(
          path: "content/应急管理/预案.md", trail: trail, published: Located(published, at: Sample.publishedPlace),
          lines: lines, restamp: restamp)
      ], reused: reused, source: source)
    evidenced.signers = signers
    return evidenced
  }

  /// What the rules find, but for the count.
  var findings: [Finding] { evidenced.findings.filter { $0.rule.id != "evidence-counted" } }
}

extension LineEvidence {
  /// A line that a person committed on a day, straight to the branch.
  static func by(
    _ person: String, on day: CivilDate, made: CivilDate? = nil, arrived: CivilDate? = nil, parent: CivilDate? = nil,
    id: String? = nil, isOld: Bool = false, before: Introduction? = nil
  ) -> Self {
    .introduced(
      .by(person, on: day, made: made, arrived: arrived, parent: parent, id: id), isOld: isOld,
      before: before.map { FormerStanding($0, isOld: false) })
  }
}

extension Introduction {
  static func by(
    _ person: String, on day: CivilDate, made: CivilDate? = nil, arrived: CivilDate? = nil, parent: CivilDate? = nil,
    id: String? = nil
  ) -> Self {
    let commit = EvidenceCommit(
      name: id ?? "\(person)-\(day)", author: "\(person)@board.example", authored: day, committed: made ?? day,
      afterParent: parent)
    return Introduction(
      commit: commit, arrival: Arrival(commit: commit, day: arrived ?? made ?? day, isReceived: false))
  }
}
