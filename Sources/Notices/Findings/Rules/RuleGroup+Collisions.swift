extension RuleGroup {
  /// Rules of `Finding+Collisions.swift`: numbers and addresses claimed twice.
  package static let collisions = RuleGroup(
    Phrase(zh: "号码和地址不重复", en: "numbers and addresses claimed twice"),
    [
      RuleDescription(
        "index-collision", .fault, .error, title: Phrase(zh: "索引号重复", en: "index number used twice"),
        requirement: Phrase(
          zh: "一个索引号只用一次，撤回了也不再用。后写的那条换新号，已经公开的不动。",
          en: "A number is used once and never again. The later item takes a new one; what is published keeps its own."),
        wrong: "索引号: 2013-0031（另一条已经是这个号）", right: "索引号: 2013-0049"),
      RuleDescription(
        "report-collision", .fault, .error, title: Phrase(zh: "年度报告重复", en: "two reports for one year"),
        requirement: Phrase(zh: "每个年度只有一份报告。", en: "There is one report a year."),
        wrong: "content/年度报告/2013.md 和另一份都写：年度: 2013", right: "content/年度报告/2013.md"),
      RuleDescription(
        "alias-collision", .fault, .error, title: Phrase(zh: "别名重复", en: "former address used twice"),
        requirement: Phrase(zh: "一个旧地址只能指到一页。", en: "A former address leads to one page."),
        wrong: "两条都写：别名: [old/a.html]", right: "只在一条写：别名: [old/a.html]"),
    ])
}
