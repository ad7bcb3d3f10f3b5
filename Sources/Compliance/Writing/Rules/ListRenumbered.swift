import Diagnostics
import Markup
import Notices

/// Requires that the items of a numbered list show the numbers they were typed with.
///
/// A list whose items all bear one number is meant to be counted.
struct ListRenumbered: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let items = writing.outline.items.sorted { $0.source.lowerBound < $1.source.lowerBound }
    var (firsts, uniform) = ([Int: Int](), [Int: Bool]())
    for item in items {
      firsts[item.list] = firsts[item.list] ?? item.written
      uniform[item.list] = (uniform[item.list] ?? true) && firsts[item.list] == item.written && item.written <= 1
    }
    for item in items where item.written != item.shown && uniform[item.list] == false {
      let line = writing.typedLine(at: item.source.lowerBound)
      findings.add(
        Self.rule, at: item.source,
        Phrase(
          zh: "写的是“\(item.written).”，网页上显示成“\(item.shown).”",
          en: "\"\(item.written).\" was typed, but \"\(item.shown).\" will be shown"),
        hint: Self.escaped(line, item))
    }
  }

  static let rule = Rule(
    "list-renumbered", .duty, .error,
    title: Phrase(zh: "网页上的序号和写的不同", en: "numbers of a list change"),
    requirement: Phrase(
      zh: "“1. ”“2. ”开头的列表在网页上从第一个数逐个往下数；要照写的数字显示，在点号前面加反斜杠，写成“2013\\. ”。",
      en: "A list of 1. and 2. is counted from its first number; a backslash before the dot keeps the number typed."),
    wrong: "2013. 年度预算\n13. 接着编制",
    right: "13. 年度预算\n14. 接着编制")

  private static func escaped(_ line: String, _ item: Outline.Item) -> Phrase {
    let number = "\(item.written)"
    let kept = line.firstRange(of: number).map { "\(line[..<$0.upperBound])\\\(line[$0.upperBound...])" } ?? line
    return Phrase.corrected(
      kept, zh: "序号写错的，改成“\(item.shown).”；不是序号，或者就要这个数，在点号前面加反斜杠",
      en: "correct the number to \(item.shown)., or put a backslash before the dot to keep it")
  }
}
