import Compliance
package import Diagnostics
import Notices

/// Every rule whose id a finding can bear, each once, by theme.
package enum RuleCatalogue {
  /// All themes, in the order in which the handbook explains them.
  package static let groups =
    RuleGroup.reading + [.figures, RuleGroup(ScanRules.shared), .addresses] + RuleGroup.compliance
    + [
      .papers, RuleGroup(RevisionRules.shared),
      RuleGroup(RemovalRules.shared, isFixed: true), .text, RuleGroup(LevelRules.shared), RuleGroup(ThemeRules.shared),
      .heartbeat,
    ]

  package static let all = groups.flatMap(\.rules)

  /// The rule that an id names; nil for one that no finding bears.
  package static func rule(_ id: String) -> Rule? { byID[id] }

  /// The id most like one that no rule has.
  package static func nearest(to id: String) -> String? { NearMiss.best(for: id, among: all.map(\.id)) }

  /// Whether board.yaml may give the rule another level: not the gate's, not those against leaks.
  package static func allowsLevels(of rule: Rule) -> Bool { adjustable.contains(rule.id) }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  private static let adjustable = Set(
    groups.flatMap { group in group.rules.filter { group.allowsLevels(of: $0) }.map(\.id) })
}
