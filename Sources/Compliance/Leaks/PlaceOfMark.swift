/// Where a word stands that is a mark in some places and a word of a sentence in others.
struct PlaceOfMark {
  /// Brackets stand around it and nothing else.
  let isInBrackets: Bool
  /// Nothing else stands on its line.
  let isAlone: Bool

  var isMark: Bool { isInBrackets || isAlone }

  private static let before: [StaticString] = [" ", "\t", "\u{3000}", "*", "_", "★", "※", ">", "#"]
  private static let after: [StaticString] = before + ["。", "！", "!"]
  static let opening: [StaticString] = ["（", "(", "【", "[", "〔", "［", "〖"]
  static let closing: [StaticString] = ["）", ")", "】", "]", "〕", "］", "〗"]
  /// Signs of the option that was chosen on a form.
  static let chosen: [StaticString] = ["☑", "☒", "🗹", "√", "✓", "✔", "■", "●", "[x]", "[X]", "（√）", "(√)"]

  init(_ range: Range<Int>, in text: Span<UInt8>) {
    let left = text.skippingBack(Self.before, from: range.lowerBound)
    let right = text.skipping(Self.after, from: range.upperBound)
    isInBrackets =
      text.length(ofAny: Self.opening, endingAt: left) != nil && text.length(ofAny: Self.closing, at: right) != nil
    isAlone = (left == 0 || text[left - 1].isLineEnd) && (right == text.count || text[right].isLineEnd)
  }
}

extension Span<UInt8> {
  func isWithinFirstLines(_ limit: Int, _ position: Int) -> Bool {
    var lines = 1
    for byte in 0..<position where self[byte] == UInt8(ascii: "\n") {
      lines += 1
      if lines > limit { return false }
    }
    return true
  }
}
