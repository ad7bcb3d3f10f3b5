package import Notices

/// One requirement on the board as a whole, such as columns that must not be empty.
protocol BoardRule: Sendable {
  /// Reports every breach, each at the file that must be mended.
  func check(_ board: AssessedBoard, _ report: (Finding) -> Void)
}

extension AssessedBoard {
  /// Every requirement on the board as a whole, in the order of their folders.
  private static let rules: [any BoardRule] = [
    DuplicateDocumentNumber(), DuplicateTitle(), Explanation(), InstitutionShown(), RepealBasis(),
    ValidityContradiction(), ValidityPassed(), EmptyColumn(), FeaturedOver(), StaleColumn(),
  ]

  /// What the rules find.
  package var findings: [Finding] {
    var findings: [Finding] = []
    for rule in Self.rules { rule.check(self) { findings.append($0) } }
    return findings
  }
}
