import Diagnostics
import Markup
import Notices

/// Requires that something stands under every heading.
///
/// A last heading for the attachments may stand alone: the page lists them there.
struct EmptySection: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let blocks = writing.outline.blocks
    for (position, block) in blocks.enumerated() {
      guard let level = block.headingLevel, isEmpty(level, before: blocks.dropFirst(position + 1).first) else {
        continue
      }
      let title = writing.outline.string(block.text)
      if position == blocks.count - 1, !writing.attachments.isEmpty, title.contains("附件") { continue }
      let short = String(title.prefix(20))
      findings.add(
        Self.rule, at: writing.outline.place(of: block),
        Phrase(zh: "标题“\(short)”下面没有内容", en: "nothing stands under the heading \"\(short)\""),
        hint: Phrase(
          zh: "补上内容，例如“没有收取任何费用。”；不需要的删去标题", en: "write something, such as 没有收取任何费用。, or take the heading out"))
    }
  }

  private func isEmpty(_ level: Int, before next: Outline.Block?) -> Bool {
    guard let next else { return true }
    return next.headingLevel.map { $0 <= level } ?? false
  }

  static let rule = Rule(
    "empty-section", .duty, .warning,
    title: Phrase(zh: "标题下面没有内容", en: "nothing under a heading"),
    requirement: Phrase(
      zh: "每个标题下面都要有内容；没有什么可写的，写明“无”或者删去标题。",
      en: "Something stands under every heading; else write that there is nothing, or take it out."),
    wrong: "## 三、收费\n\n## 四、监督\n\n欢迎监督。",
    right: "## 三、收费\n\n没有收取任何费用。\n\n## 四、监督\n\n欢迎监督。")
}
