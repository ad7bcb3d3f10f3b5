/// Rules on one theme, in the order in which they are explained.
package struct RuleGroup: Sendable {
  package let title: Phrase
  package let rules: [RuleDescription]
  /// No board may switch these rules off or weigh them otherwise, not even their duties: the gate and the leaks.
  package let isFixed: Bool

  package init(_ title: Phrase, _ rules: [RuleDescription], isFixed: Bool = false) {
    self.title = title
    self.rules = rules
    self.isFixed = isFixed
  }

  /// Whether board.yaml may give a rule of the group another level: only what stops nothing.
  package func allowsLevels(of rule: RuleDescription) -> Bool { !isFixed && rule.class == .duty }
}

extension RuleGroup {
  /// What can be wrong with the form of a file, in the order in which a reader meets it.
  package static let reading = [
    files, lines, syntax, fields, items, signOffs, collisions, settings, tables, ledgers, reports,
  ]
}
