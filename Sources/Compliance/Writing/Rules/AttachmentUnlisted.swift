import Diagnostics
import Markup
import Notices

/// Requires that what a text calls its attachments is there: as files of the item, or as parts of the text below.
struct AttachmentUnlisted: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard !writing.hasAttachments, writing.shown.mayHold("附") else { return }
    let outline = writing.outline
    guard let place = outline.blocks.lastIndex(where: { Self.announces($0, outline) }) else { return }
    let block = outline.blocks[place]
    // What follows, beyond names, the office and the day, may be the attachment itself; whoever links to it has it elsewhere.
    let isHere =
      outline.blocks[(place + 1)...].contains { $0.kind != .paragraph || $0.text.count > 300 }
      || outline.blocks.count - place > Self.most
      || outline.links.contains { $0.source.lowerBound >= block.source.lowerBound }
      || outline.images.contains { $0.source.lowerBound >= block.source.lowerBound }
    guard !isHere else { return }
    let text = outline.string(block.text)
    findings.add(
      Self.rule, at: outline.place(of: block),
      Phrase(zh: "写了“\(Phrase.quoted(text))”，但是没有附件", en: "\"\(Phrase.quoted(text))\", but there are no attachments"),
      hint: Phrase(
        zh: "把文件放在同一个文件夹里，在表头“附件”里列出；附件就写在正文里的，写成一节，例如：## 附件",
        en: "put the files beside the text and list them as 附件; what the text itself holds has a heading, such as ## 附件"
      ))
  }

  /// How many blocks the list of attachments and the end of a paper have at most.
  private static let most = 8

  /// Whether a paragraph begins as the list of a paper's attachments does, such as 附件：名单 (GB/T 9704, 7.3.4).
  private static func announces(_ block: Outline.Block, _ outline: Outline) -> Bool {
    guard block.kind == .paragraph else { return false }
    let text = outline.text.span.extracting(block.text)
    guard let word = text.length(ofAny: ["附件", "附表", "附"], at: 0) else { return false }
    let number = text.skipping(["一", "二", "三", "四", "五", " ", "\u{3000}"], from: text.endOfDigits(from: word))
    guard let colon = text.length(ofAny: ["：", ":"], at: number) else { return false }
    let name = text.skipping(Blank.spaces, from: number + colon)
    let end = text.skippingBack(["）", ")", "。"], from: text.count)
    return text.length(ofAny: ["无", "略", "另附", "见"], at: name) == nil && text.length(ofAny: ["略"], endingAt: end) == nil
  }

  static let rule = Rule(
    "attachment-unlisted", .duty, .warning,
    title: Phrase(zh: "写了附件，没有放附件", en: "attachments that are not there"),
    requirement: Phrase(
      zh: "正文末尾写了“附件：……”的，文件要在表头“附件”里列出，读者才能下载。",
      en: "What a text names as its attachments is listed in the front matter, so that readers can have it."),
    basis: Phrase(zh: "GB/T 9704—2012《党政机关公文格式》7.3.4", en: "GB/T 9704-2012, 7.3.4"),
    wrong: "请各村按名单核对。\n\n附件：1. 补贴发放名单", right: "请各村按下列名单核对。\n\n## 附件：补贴发放名单\n\n| 村 | 户数 |\n| --- | ---: |\n| 示例一村 | 3 |"
  )
}
