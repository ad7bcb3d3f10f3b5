import Compliance
package import Notices

/// Every rule whose id a finding can bear, each once, by theme.
package enum RuleCatalogue {
  /// All themes, in the order in which the handbook explains them.
  package static let groups =
    RuleGroup.reading + [figures, files, addresses] + RuleGroup.compliance
    + [papers, revisions, text, levels, theme, heartbeat]

  /// All rules in the order of the themes.
  package static let all = groups.flatMap(\.rules)

  /// The rule that an id names; nil for one that no finding bears.
  package static func rule(_ id: String) -> RuleDescription? { byID[id] }

  /// The id most like one that no rule has.
  package static func nearest(to id: String) -> String? { NearMiss.best(for: id, among: all.map(\.id)) }

  /// Whether board.yaml may give the rule another level: not the gate's, not those against leaks.
  package static func allowsLevels(of rule: RuleDescription) -> Bool { adjustable.contains(rule.id) }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  private static let adjustable = Set(
    groups.flatMap { group in group.rules.filter { group.allowsLevels(of: $0) }.map(\.id) })
}

// MARK: - Themes of this target

extension RuleCatalogue {
  private static let figures = RuleGroup(
    Phrase(zh: "报告里的数字", en: "figures of a report"), ReportText.descriptions + ReportCheck.descriptions)

  private static let files = RuleGroup(Phrase(zh: "文件能不能读", en: "files that cannot be read"), RuleDescription.files)

  private static let addresses = RuleGroup(
    Phrase(zh: "网站的地址", en: "addresses of the site"), [ReservedAddress.description])

  private static let papers = RuleGroup(
    Phrase(zh: "文号、解读和附件", en: "numbers, explanations and attachments"),
    [DocumentPrefix.description, ExplainedPaper.description] + ItemJudge.descriptions)

  private static let revisions = RuleGroup(Phrase(zh: "改稿", en: "revisions"), RevisionDraft.descriptions)

  private static let text = RuleGroup(Phrase(zh: "正文、链接和图片", en: "text, links and pictures"), RuleDescription.markup)

  private static let levels = RuleGroup(Phrase(zh: "规则级别", en: "levels of rules"), RuleLevels.descriptions)

  private static let theme = RuleGroup(
    Phrase(zh: "网站主题", en: "the theme"), RuleDescription.theme + [ThemeLinks.description])

  private static let heartbeat = RuleGroup(
    Phrase(zh: "网站有没有停（check --heartbeat）", en: "whether the site stands still (check --heartbeat)"),
    Heartbeat.descriptions)
}
