/// Rules on one theme, in the order in which they are explained.
package struct RuleGroup: Sendable {
  package let title: Phrase
  package let rules: [Rule]
  /// What keeps the rules, in their order; empty where readers of files report them on their way.
  package let keepers: [any RuleKeeper.Type]
  /// No board may switch these rules off or weigh them otherwise, not even their duties: the gate and the leaks.
  package let isFixed: Bool

  package init(_ title: Phrase, _ keepers: [any RuleKeeper.Type], isFixed: Bool = false) {
    self.title = title
    self.keepers = keepers
    self.isFixed = isFixed
    rules = keepers.map { $0.rule }
  }

  package init(_ title: Phrase, _ rules: [Rule], isFixed: Bool = false) {
    self.title = title
    self.rules = rules
    keepers = []
    self.isFixed = isFixed
  }

  /// Whether board.yaml may give a rule of the group another level: only what stops nothing.
  package func allowsLevels(of rule: Rule) -> Bool { !isFixed && rule.class == .duty }
}

/// Rules that readers report on their way through a file: named where they are told, listed where they are explained.
///
/// Its rules are its properties, in their order; they are gathered once a run.
package protocol RuleTheme: Sendable {
  static var shared: Self { get }
  var title: Phrase { get }
}

extension RuleTheme {
  package var rules: [Rule] { Mirror(reflecting: self).children.compactMap { $0.value as? Rule } }
}

extension RuleGroup {
  package init(_ theme: some RuleTheme, isFixed: Bool = false) {
    self.init(theme.title, theme.rules, isFixed: isFixed)
  }
}
