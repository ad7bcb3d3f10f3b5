import Diagnostics
import Markup
import Notices

/// Requires that what a text calls its attachments is there: as files of the item, or as parts of the text below.
struct AttachmentUnlisted: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("附") else { return }
    let outline = writing.outline
    guard let place = outline.blocks.lastIndex(where: { Self.announces($0, outline) }) else { return }
    guard writing.attachments.isEmpty else {
      compare(writing.attachments, outline, place, &findings)
      return
    }
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

  /// Tells where fewer files are listed than the text numbers; a single one may hold them all, unless it is one of them.
  private func compare(_ listed: [String], _ outline: Outline, _ place: Int, _ findings: inout Findings) {
    let block = outline.blocks[place]
    let nested = outline.blocks[(place + 1)...].prefix { $0.isNested && $0.kind == .paragraph }
    let announced = max(Self.numbered(outline.text.span.extracting(block.text)), nested.count)
    let links = outline.links.count { $0.source.lowerBound >= block.source.lowerBound }
    let names = nested.reduce(outline.string(block.text)) { $0 + outline.string($1.text) }
    guard announced > listed.count + links, listed.count > 1 || names.contains(listed[0]) else { return }
    findings.add(
      Self.rule, at: outline.place(of: block),
      Phrase(
        zh: "正文写了 \(announced) 个附件，表头只列了 \(listed.count) 个",
        en: "the text numbers \(announced) attachments, of which \(listed.count) are listed"),
      hint: Phrase(
        zh: "缺的文件放在同一个文件夹里，在表头“附件”里列出", en: "put what is missing beside the text and list it as 附件"))
  }

  /// How far the numbers of a list within one paragraph go; those of `1. 名单 2. 表格` go to 2.
  private static func numbered(_ text: Span<UInt8>) -> Int {
    var (count, position) = (0, 0)
    while position < text.count {
      let end = text.endOfDigits(from: position)
      guard end > position else {
        position += 1
        continue
      }
      var number = 0
      for digit in position..<min(end, position + 3) { number = number * 10 + Int(text[digit] & 0xF) }
      if number == count + 1, let mark = text.length(ofAny: [".", "．", "、"], at: end),
        text.endOfDigits(from: end + mark) == end + mark
      {
        count += 1
      }
      position = end
    }
    return count
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
      zh: "正文末尾写了“附件：……”的，文件要在表头“附件”里列出，一个也不少，读者才能下载。",
      en: "All that a text names as its attachments is listed in the front matter, so that readers can have it."),
    basis: Phrase(zh: "GB/T 9704—2012《党政机关公文格式》7.3.4", en: "GB/T 9704-2012, 7.3.4"),
    wrong: "请各村按名单核对。\n\n附件：1. 补贴发放名单", right: "请各村按下列名单核对。\n\n## 附件：补贴发放名单\n\n| 村 | 户数 |\n| --- | ---: |\n| 示例一村 | 3 |"
  )
}
