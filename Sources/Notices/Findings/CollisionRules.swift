import Diagnostics

/// Rules on numbers and addresses claimed twice.
struct CollisionRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "号码和地址不重复", en: "numbers and addresses claimed twice")

  let indexCollision = Rule(
    "index-collision", .fault, .error, title: Phrase(zh: "索引号重复", en: "index number used twice"),
    requirement: Phrase(
      zh: "一个索引号只用一次，撤回了也不再用。后写的那条换新号，已经公开的不动。",
      en: "A number is used once and never again. The later item takes a new one; what is published keeps its own."),
    wrong: "索引号: 2013-0031（另一条已经是这个号）", right: "索引号: 2013-0049")
  let reportCollision = Rule(
    "report-collision", .fault, .error, title: Phrase(zh: "年度报告重复", en: "two reports for one year"),
    requirement: Phrase(zh: "每个年度只有一份报告。", en: "There is one report a year."),
    wrong: "content/年度报告/2013.md 和另一份都写：年度: 2013", right: "content/年度报告/2013.md")
  let aliasCollision = Rule(
    "alias-collision", .fault, .error, title: Phrase(zh: "别名重复", en: "former address used twice"),
    requirement: Phrase(zh: "一个旧地址只能指到一页。", en: "A former address leads to one page."),
    wrong: "两条都写：别名: [old/a.html]", right: "只在一条写：别名: [old/a.html]")
}

private let rules = CollisionRules.shared

/// What two files cannot both say.
extension Finding {
  private static func claimed(at range: Range<Int>, in path: String) -> Note {
    Note(path: path, range: range, message: Phrase(zh: "已经用在这里", en: "already used here"))
  }

  /// A paper with more right to the number is not pointed at: it has no fault, and stays out.
  static func indexCollision(
    _ index: Located<IndexNumber>, free: IndexNumber?, path: String, right: ClaimRight?, first: String,
    at range: Range<Int>
  ) -> Self {
    let number = (zh: free.map { "：索引号: \($0)" } ?? "", en: free.map { ": 索引号: \($0)" } ?? "")
    return Finding(
      rules.indexCollision, in: path, at: index.range,
      right == nil
        ? Phrase(
          zh: "索引号 \(index.value) 已经用过，一个索引号只能用一次",
          en: "the index number \(index.value) is used already; a number is never used twice")
        : Phrase(
          zh: "索引号 \(index.value) 是“\(first)”的，一个索引号只能用一次",
          en: "the index number \(index.value) is that of \"\(first)\"; a number is never used twice"),
      hint: right == .copied
        ? Phrase(
          zh: "文件名像是那一条的副本：是副本就删去这个文件；是另一条，就换成下一个没有用过的号\(number.zh)",
          en:
            "the file is named as a copy of that item: if it is one, delete it; else take the next free number\(number.en)"
        )
        : Phrase(zh: "这一条换成下一个没有用过的号\(number.zh)", en: "let this item take the next free number\(number.en)"),
      notes: right == nil ? [claimed(at: range, in: first)] : [])
  }

  static func reportCollision(_ year: Located<Int>, path: String, first: String, at range: Range<Int>) -> Self {
    Finding(
      rules.reportCollision, in: path, at: year.range,
      Phrase(zh: "\(year.value) 年度的报告已经有了", en: "there is another report for \(year.value)"),
      hint: Phrase(
        zh: "每年只能有一份，例如：content/年度报告/\(year.value).md",
        en: "one report a year, for example: content/年度报告/\(year.value).md"), notes: [claimed(at: range, in: first)])
  }

  static func aliasCollision(_ alias: Located<String>, path: String, first: String, at range: Range<Int>) -> Self {
    Finding(
      rules.aliasCollision, in: path, at: alias.range,
      Phrase(
        zh: "别名“\(alias.value)”已经是另一页的地址", en: "the alias \"\(alias.value)\" is another page's address already"),
      notes: [claimed(at: range, in: first)])
  }
}
