/// What two files cannot both say.
extension Finding {
  private static func claimed(at range: Range<Int>, in path: String) -> Note {
    Note(path: path, range: range, message: Phrase(zh: "已经用在这里", en: "already used here"))
  }

  static func indexCollision(
    _ index: Located<IndexNumber>, path: String, first: String, at range: Range<Int>
  ) -> Self {
    .fault(
      "index-collision", in: path, at: index.range,
      Phrase(
        zh: "索引号 \(index.value) 已经用过，一个索引号只能用一次",
        en: "the index number \(index.value) is used already; a number is never used twice"),
      hint: Phrase(
        zh: "请取本年度没有用过的号，例如：索引号: \(index.value.year)-0099",
        en: "take a number that is free, for example: 索引号: \(index.value.year)-0099"),
      notes: [claimed(at: range, in: first)])
  }

  static func reportCollision(_ year: Located<Int>, path: String, first: String, at range: Range<Int>) -> Self {
    .fault(
      "report-collision", in: path, at: year.range,
      Phrase(zh: "\(year.value) 年度的报告已经有了", en: "there is another report for \(year.value)"),
      hint: Phrase(
        zh: "每年只能有一份，例如：content/年度报告/\(year.value).md",
        en: "one report a year, for example: content/年度报告/\(year.value).md"),
      notes: [claimed(at: range, in: first)])
  }

  static func aliasCollision(_ alias: Located<String>, path: String, first: String, at range: Range<Int>) -> Self {
    .fault(
      "alias-collision", in: path, at: alias.range,
      Phrase(
        zh: "别名“\(alias.value)”已经是另一页的地址", en: "the alias \"\(alias.value)\" is another page's address already"),
      hint: Phrase(
        zh: "请删去其中一个，例如：别名: [old/page.html]", en: "remove one of them, for example: 别名: [old/page.html]"),
      notes: [claimed(at: range, in: first)])
  }
}
