/// What the words near a number say that it is.
enum IdentityLabel {
  case identity, creditCode, none

  private static let identities: [StaticString] = ["身份证", "证件号", "身份号码", "公民身份"]
  private static let creditCodes: [StaticString] = ["信用代码", "信用码"]
  /// How far back a table's head is looked for.
  private static let reach = 32_768

  /// Looks on the line of a number, and on the lines above it while they belong to its table.
  init(around range: Range<Int>, in text: Span<UInt8>) {
    let line = text.startOfLine(range.lowerBound)..<text.endOfLine(range.upperBound, within: 256)
    if let label = Self.label(in: line, of: text) {
      self = label
      return
    }
    var start = line.lowerBound
    while start > 0, line.lowerBound - start < Self.reach, text.isTableRow(start..<line.upperBound) {
      let end = start - 1
      start = text.startOfLine(end)
      if let label = Self.label(in: start..<end, of: text) {
        self = label
        return
      }
    }
    self = .none
  }

  private static func label(in range: Range<Int>, of text: Span<UInt8>) -> Self? {
    if text.holds(identities, in: range) { return .identity }
    return text.holds(creditCodes, in: range) ? .creditCode : nil
  }
}

extension Span<UInt8> {
  /// Whether a bar stands on the line that begins a range.
  fileprivate func isTableRow(_ range: Range<Int>) -> Bool {
    for position in range {
      if self[position] == UInt8(ascii: "|") { return true }
      if self[position].isLineEnd { return false }
    }
    return false
  }
}
