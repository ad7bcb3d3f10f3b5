import Diagnostics
import Markup
import Notices

/// Requires the form of a document number wherever a text names one (GB/T 9704-2012, 7.2.5): 〔2013〕12号.
///
/// Certificates and the files of courts are numbered otherwise: 集用（2013）第0005号.
struct DocumentNumberInText: WritingRule {
  private static let opening: [StaticString] = ["[", "(", "（", "【", "〖", "﹝", "［", "〈", "《", "{", "〔"]
  private static let closing: [StaticString] = ["]", ")", "）", "】", "〗", "﹞", "］", "〉", "》", "}", "〕"]
  /// What the codes of certificates and case files end in.
  private static let otherCodes: [StaticString] = ["字", "用", "证", "权", "初", "终", "执", "再", "号"]
  /// What the codes of offices end in although they have 字: 鲁政字, 鲁政办字.
  private static let ownCodes: [StaticString] = ["政字", "办字", "委字", "党字", "府字", "发字", "函字", "组字", "宣字"]

  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    for passage in writing.passages {
      Self.find(in: outline.text.span.extracting(passage)) { found, right in
        let range = found.lowerBound + passage.lowerBound..<found.upperBound + passage.lowerBound
        findings.add(
          Self.rule, at: outline.place(of: range), Self.wrong(outline.string(range)), hint: Self.right(right))
      }
    }
  }

  /// The same of a field of the front matter.
  func check(_ field: Located<String>, _ findings: inout Findings) {
    let text = field.value.utf8Span.span
    Self.find(in: text) { found, right in
      findings.add(Self.rule, at: field.range, Self.wrong(text.string(found)), hint: Self.right(right))
    }
  }

  /// Every number that does not keep the form, from its year on, and how it should be.
  private static func find(in text: Span<UInt8>, _ report: (Range<Int>, String) -> Void) {
    var place = 0
    while place < text.count {
      guard text[place].isDigit else {
        place = text.next(place)
        continue
      }
      let end = text.endOfDigits(from: place)
      if end - place == 4, let found = number(text, year: place..<end) { report(found.range, found.right) }
      place = end
    }
  }

  private static func number(_ text: Span<UInt8>, year: Range<Int>) -> (range: Range<Int>, right: String)? {
    guard let open = text.length(ofAny: opening, endingAt: year.lowerBound), 0x31...0x32 ~= text[year.lowerBound],
      let close = text.length(ofAny: closing, at: year.upperBound)
    else { return nil }
    let start = year.lowerBound - open
    guard start >= 3, text[start - 1] & 0xC0 == 0x80, 0xE4...0xE9 ~= text[start - 3] else { return nil }
    let behind = text.skipping(Blank.spaces, from: year.upperBound + close)
    let ordinal = text.has("第", at: behind) ? text.skipping(Blank.spaces, from: behind + 3) : behind
    let digits = text.endOfDigits(from: ordinal)
    guard 1...5 ~= digits - ordinal, text.has("号", at: text.skipping(Blank.spaces, from: digits)) else { return nil }
    let end = text.skipping(Blank.spaces, from: digits) + 3
    let serial = text.string(ordinal..<digits).drop { $0 == "0" }
    let isRight =
      text.has("〔", at: start) && text.has("〕", at: year.upperBound) && ordinal == year.upperBound + 3
      && serial.utf8.count == digits - ordinal && end == digits + 3
    let isOther =
      text.length(ofAny: otherCodes, endingAt: start) != nil && text.length(ofAny: ownCodes, endingAt: start) == nil
    if isRight || isOther { return nil }
    return (start..<end, "〔\(text.string(year))〕\(serial)号")
  }

  static let rule = Rule(
    "document-number-in-text", .duty, .warning,
    title: Phrase(zh: "正文里的文号写法", en: "form of a document number in text"),
    requirement: Phrase(
      zh: "正文和标题里提到文件，文号的年份用六角括号〔〕，不写“第”，号数前不加0。证书和案件的编号不在此列。",
      en:
        "A document number in text has its year in 〔〕, no 第 and no zeros in front; numbers of certificates and cases differ."
    ),
    basis: Phrase(zh: "《党政机关公文格式》GB/T 9704-2012 第7.2.5条", en: "GB/T 9704-2012, 7.2.5"),
    wrong: "根据示例县政发[2013]05号文件", right: "根据示例县政发〔2013〕5号文件")

  private static func wrong(_ written: String) -> Phrase {
    Phrase(
      zh: "文号“\(written)”写法不对，年份用六角括号〔〕，不写“第”，号数前不加0",
      en: "the document number \"\(written)\" must have its year in 〔〕, no 第 and no zeros in front")
  }

  private static func right(_ number: String) -> Phrase {
    Phrase(zh: "改成“\(number)”", en: "write \(number)")
  }
}
