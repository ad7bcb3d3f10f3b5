/// The form of a 文号: 机关代字〔年〕号 (GB/T 9704-2012, 7.2.5).
///
/// The year stands in full between 〔 and 〕 (U+3014, U+3015); the number has no 第 before it and no zeros in front.
struct DocumentNumberForm {
  /// The number as it should be, when the slip is plain; nil when it is right or cannot be guessed.
  let corrected: String?
  /// Whether the form is kept.
  let isKept: Bool

  init(_ written: String) {
    isKept = Self.isRight(written)
    let folded = isKept ? written : Self.folded(written)
    corrected = isKept ? nil : [folded, folded + "号"].first(where: Self.isRight)
  }

  /// `示例镇政发〔2013〕12号`: a code, a year of four digits and a number, in time linear in the text.
  private static func isRight(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    guard let open = bytes.first("〔"), let close = bytes.first("〕"), open > 0, close == open + 7,
      bytes.count > close + 6, bytes.has("号", at: bytes.count - 3), bytes.first("第").map({ $0 > open }) ?? true
    else { return false }
    let number = close + 3..<bytes.count - 3
    return bytes.isNumber(open + 3..<close) && bytes.isNumber(number) && bytes[number.lowerBound] != UInt8(ascii: "0")
  }

  /// With the right brackets and digits, without 第, blanks and zeros in front.
  private static func folded(_ written: String) -> String {
    var text = ""
    for scalar in written.halfWidth.unicodeScalars {
      switch scalar {
      case "[", "(", "【", "〈", "《": text += "〔"
      case "]", ")", "】", "〉", "》": text += "〕"
      case " ", "第": break
      case "0" where text.hasSuffix("〕"): break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension YAMLReader {
  /// Reads a 文号 and reports one that does not keep the form.
  mutating func documentNumber() -> Located<String>? {
    guard let text = text() else { return nil }
    let form = DocumentNumberForm(text.value)
    guard form.isKept else {
      report(.badDocumentNumber(text.value, corrected: form.corrected, for: field, in: path, at: text.range))
      return nil
    }
    return text
  }
}

extension Span<UInt8> {
  /// Where a character of three bytes stands first.
  fileprivate func first(_ character: StaticString) -> Int? {
    indices.first { has(character, at: $0) }
  }

  /// Whether a character of three bytes stands at a place.
  fileprivate func has(_ character: StaticString, at place: Int) -> Bool {
    unsafe place + 2 < count && self[place] == character.utf8Start[0] && self[place + 1] == character.utf8Start[1]
      && self[place + 2] == character.utf8Start[2]
  }

  /// Whether only digits stand in a range.
  fileprivate func isNumber(_ range: Range<Int>) -> Bool {
    range.allSatisfy { self[$0] &- UInt8(ascii: "0") < 10 }
  }
}
