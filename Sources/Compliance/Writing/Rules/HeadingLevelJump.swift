import Diagnostics
import Markup
import Notices

/// Requires that headings go down one level at a time (WCAG 2.2, 1.3.1): readers who hear a page walk by its headings.
struct HeadingLevelJump: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let headings = writing.outline.blocks.lazy.compactMap { block in block.headingLevel.map { (block, $0) } }
    // The page's own heading stands above the body: bodies begin with the first or the second level.
    var previous = headings.first?.1 == 1 ? 0 : 1
    for (block, level) in headings {
      if level > previous + 1 {
        let marks = String(repeating: "#", count: max(previous + 1, 2))
        findings.add(
          Self.rule, at: writing.outline.place(of: block), Self.jumps(from: previous, to: level),
          hint: Phrase(zh: "改成“\(marks) 标题”", en: "write `\(marks) 标题`"))
      }
      previous = level
    }
  }

  static let rule = Rule(
    "heading-level-jump", .duty, .warning,
    title: Phrase(zh: "标题跳级", en: "headings jump levels"),
    requirement: Phrase(
      zh: "标题一级一级往下：“## 一、”下面是“### （一）”，不能直接写“#### 1.”。听读网页的人靠标题的级别找内容。",
      en: "Headings go down one level at a time; those who hear the page find their way by them."),
    basis: Phrase(zh: "WCAG 2.2 1.3.1；GB/T 37668-2019", en: "WCAG 2.2, 1.3.1; GB/T 37668-2019"),
    wrong: "## 一、总则\n\n#### （一）目的", right: "## 一、总则\n\n### （一）目的")

  private static func jumps(from previous: Int, to level: Int) -> Phrase {
    let marks = String(repeating: "#", count: level)
    return previous <= 1
      ? Phrase(
        zh: "第一个标题是 \(level) 级（\(marks)），应从“##”开始", en: "the first heading is of level \(level); begin with ##")
      : Phrase(
        zh: "标题从 \(previous) 级直接到 \(level) 级（\(marks)），中间少一级",
        en: "the headings jump from level \(previous) to level \(level)")
  }
}
