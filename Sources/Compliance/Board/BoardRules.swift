package import Diagnostics
import Notices

/// One requirement on the board as a whole, such as columns that must not be empty.
protocol BoardRule: RuleKeeper, Sendable {
  init()
  /// Whether breaches can lie in items; the others are passed over when only some items are asked about.
  var reportsAtItems: Bool { get }

  /// Reports every breach, each at the file that must be mended.
  func check(_ board: AssessedBoard, _ findings: inout [Finding])
}

extension BoardRule {
  package static var roles: [Any.Type] { [(any BoardRule.Type).self] }
  var reportsAtItems: Bool { true }
}

/// A requirement that no item breaks by itself: a ledger, a report, a column or the settings do.
protocol BoardOnlyRule: BoardRule {}

extension BoardOnlyRule {
  var reportsAtItems: Bool { false }
}

/// A requirement on what items say, whatever was judged of them: how they are judged is not even given.
protocol FieldsRule: BoardRule {
  /// Reports every breach, each at the item that must be mended.
  func check(_ board: BoardFields, _ findings: inout [Finding])
}

extension FieldsRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) { check(BoardFields(board), &findings) }
}

/// What the items of a board say.
struct BoardFields {
  /// Items that are on the board, or on their way to it, in the order of path.
  let living: [Notice]

  fileprivate init(_ board: AssessedBoard) { living = board.living.map(\.notice) }
}

/// One requirement on the board as a whole, ready to be asked.
package struct BoardCheck: Sendable {
  /// Whether nothing counts but what items say of themselves.
  package let asksFieldsAlone: Bool
  package let findings: @Sendable (AssessedBoard) -> [Finding]
}

extension AssessedBoard {
  private static let rules = RuleGroup.keepers(as: (any BoardRule.Type).self).map { $0.init() }

  /// What each rule finds, a rule a function, so that they may be asked on several cores.
  package static let checks: [BoardCheck] = rules.map { rule in
    BoardCheck(asksFieldsAlone: rule is any FieldsRule) { board in board.findings(of: [rule]) }
  }

  /// What the rules find in items; assessments are asked for only where a rule needs them.
  package var findingsAtItems: [Finding] { findings(of: Self.rules.filter(\.reportsAtItems)) }

  private func findings(of rules: [any BoardRule]) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules { rule.check(self, &findings) }
    return findings
  }
}
