package import Diagnostics
package import Notices

/// A board and all that its history says of the sign-offs.
package struct EvidencedBoard: Sendable {
  package let board: Board
  package let people: [Person]
  package let calendar: WorkCalendar
  /// Items, reports and drafts of revisions, in the order of path.
  package let trails: [TrailEvidence]
  package let reused: [ReusedIndex]
  /// What kind of history it is.
  package let source: Source
  /// Whose key signed a commit, by its name: a person's id; only what was verified, and only of commits that were asked
  /// about (``commitsToVerify``).
  package var signers: [String: String] = [:]

  /// What may be said of the history as a whole.
  package struct Source: Sendable {
    /// The clone does not hold all commits.
    package var isShallow: Bool
    /// The days of arrival are those of a server's log.
    package var hasReceiveLog: Bool
    /// The commit that 存证起始 names is not in the history.
    package var lacksStart: Bool

    package init(isShallow: Bool = false, hasReceiveLog: Bool = false, lacksStart: Bool = false) {
      self.isShallow = isShallow
      self.hasReceiveLog = hasReceiveLog
      self.lacksStart = lacksStart
    }
  }

  package init(
    board: Board, people: [Person], calendar: WorkCalendar, trails: [TrailEvidence], reused: [ReusedIndex],
    source: Source
  ) {
    self.board = board
    self.people = people
    self.calendar = calendar
    self.trails = trails
    self.reused = reused
    self.source = source
  }

  private static let trailRules = RuleGroup.keepers(as: (any EvidenceRule.Type).self).map { $0.init() }
  private static let boardRules = RuleGroup.keepers(as: (any EvidenceBoardRule.Type).self).map { $0.init() }

  /// Names of the commits whose signatures the evidence rests on, each once, in order.
  package var commitsToVerify: [String] {
    let bench = EvidenceBench(self)
    var names: Set<String> = []
    for trail in trails {
      for (signOff, line) in zip(trail.trail.signOffs, trail.lines) where bench.mustSign(signOff.value.person) {
        guard case .introduced(let introduction, let isOld, let before) = line else { continue }
        if !isOld { names.insert(introduction.commit.name) }
        if let before, !before.isOld { names.insert(before.introduction.commit.name) }
      }
      if let first = trail.restamp?.first, !first.isOld { names.insert(first.introduction.commit.name) }
    }
    return names.sorted()
  }

  /// Everything that the rules on evidence find.
  package var findings: [Finding] {
    let bench = EvidenceBench(self)
    var found: [Finding] = []
    for trail in trails {
      let judged = JudgedTrail(trail, bench)
      for rule in Self.trailRules { rule.check(judged, &found) }
    }
    for rule in Self.boardRules { rule.check(self, &found) }
    return found
  }
}

/// One requirement on the evidence of a trail.
protocol EvidenceRule: RuleKeeper {
  init()
  /// Reports where the evidence contradicts the trail.
  func check(_ trail: JudgedTrail, _ findings: inout [Finding])
}

extension EvidenceRule {
  package static var roles: [Any.Type] { [(any EvidenceRule.Type).self] }
}

/// One requirement on the evidence of the board as a whole.
protocol EvidenceBoardRule: RuleKeeper {
  init()
  /// Reports every breach, each at the file that must be mended.
  func check(_ board: EvidencedBoard, _ findings: inout [Finding])
}

extension EvidenceBoardRule {
  package static var roles: [Any.Type] { [(any EvidenceBoardRule.Type).self] }
}
