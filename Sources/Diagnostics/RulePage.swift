/// The page of rules for the handbook: every rule by theme, in Markdown.
package struct RulePage {
  private let groups: [RuleGroup]
  private let language: Language

  package init(_ groups: [RuleGroup], language: Language) {
    self.groups = groups
    self.language = language
  }

  /// The whole page; ends with a line feed.
  package var markdown: String {
    var parts = [introduction(language)]
    for group in groups {
      parts.append("## \(group.title(language))\n")
      parts += group.rules.map { RuleText($0, language: language).markdown(heading: "###") }
    }
    return parts.joined(separator: "\n")
  }

  /// The themes with the rules of each, for a terminal; ends with a line feed.
  package var list: String {
    let width = groups.flatMap(\.rules).map(\.id.utf8.count).max() ?? 0
    let blocks = groups.map { group in
      let lines = group.rules.map { rule in
        let space = String(repeating: " ", count: width - rule.id.utf8.count + 2)
        return "  \(rule.id)\(space)\(rule.title(language))\n"
      }
      return "\(group.title(language))\n\(lines.joined())"
    }
    return blocks.joined(separator: "\n")
  }

  private var introduction: Phrase {
    Phrase(
      zh: """
        # 检查规则

        这一页由 `noticeboard explain --format markdown` 生成，不要手工修改。
        `noticeboard check` 报的每个问题，末尾方括号里是规则名；单看一条用 `noticeboard explain 规则名`。

        审查、保密、放行、撤回、泄露的规则，和让文件读不懂的问题，一律照报。
        其余的可以在 `board.yaml` 里改级别：错误、警告、关闭，例如 `规则级别: { due-soon: 关闭 }`；关闭了几个，每次检查都会说。

        """,
      en: """
        # Rules of the check

        This page is made by `noticeboard explain --format markdown`; do not edit it.
        Each finding of `noticeboard check` ends with the name of its rule; `noticeboard explain RULE` explains one.

        Rules on review, secrecy, release, withdrawal and leaks, and whatever cannot be understood, are always reported.
        The others may be given another level in `board.yaml`, error, warning or off, as in `规则级别: { due-soon: 关闭 }`;
        every check says how many findings are switched off.

        """)
  }
}
