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
    corrected = !isKept && Self.isRight(folded) ? folded : nil
  }

  /// `示例镇政发〔2013〕12号`: a code, a year of four digits and a number, in time linear in the text.
  private static func isRight(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "〔"), let close = text.firstIndex(of: "〕"), open < close else { return false }
    let code = text[..<open]
    let year = text[text.index(after: open)..<close]
    let rest = text[text.index(after: close)...]
    guard !code.isEmpty, !code.contains("第"), isNumber(year), year.utf8.count == 4, rest.hasSuffix("号") else {
      return false
    }
    return isNumber(rest.dropLast()) && !rest.hasPrefix("0")
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
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
