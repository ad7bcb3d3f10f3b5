/// Letters that a text writes by their numbers, as JSON and HTML do: `\u0031`, `\x31`, `&#49;`, `&#x31;`.
enum TextEscapes {
  /// The text with its letters in place of their numbers; nothing when it holds none.
  static func decoded(_ text: [UInt8]) -> ExtractedText {
    var result = ExtractedText(at: .line(1))
    let marks = ["\\u", "\\x", "\\U", "&#"]
    guard marks.contains(where: { ByteSearch($0).first(in: text[...]) != nil }) else { return ExtractedText() }
    var position = 0
    var line = 1
    while position < text.count {
      if let (scalar, end) = escape(in: text, at: position) {
        result.append(String(scalar).utf8)
        position = end
        continue
      }
      result.append(text[position])
      if text[position] == UInt8(ascii: "\n") {
        line += 1
        result.mark(.line(line))
      }
      position += 1
    }
    result.breaksNumbers = true
    return result
  }

  private static func escape(in text: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    let rest = text[start...].prefix(12)
    guard let first = rest.first, first == UInt8(ascii: "\\") || first == UInt8(ascii: "&") else { return nil }
    if first == UInt8(ascii: "\\") {
      let lengths = [UInt8(ascii: "u"): 4, UInt8(ascii: "x"): 2, UInt8(ascii: "U"): 8]
      guard let length = rest.dropFirst().first.flatMap({ lengths[$0] }) else { return nil }
      let isWrapped = rest.dropFirst(2).first == UInt8(ascii: "{")
      let digits = isWrapped ? rest.dropFirst(3).prefix { $0 != UInt8(ascii: "}") } : rest.dropFirst(2).prefix(length)
      return scalar(digits, radix: 16).map { ($0, digits.endIndex + (isWrapped ? 1 : 0)) }
    }
    guard rest.dropFirst().first == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = rest.dropFirst(2).first.map { $0 | 0x20 == UInt8(ascii: "x") } == true
    let digits = rest.dropFirst(isHexadecimal ? 3 : 2).prefix { $0 != UInt8(ascii: ";") }
    return scalar(digits, radix: isHexadecimal ? 16 : 10).map { ($0, min(digits.endIndex + 1, text.count)) }
  }

  private static func scalar(_ digits: ArraySlice<UInt8>, radix: Int) -> Unicode.Scalar? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: radix).flatMap(Unicode.Scalar.init)
  }
}

/// Numbers of phones that a table of commas writes like `1.39E+10`, in columns whose head names a phone.
enum ScientificPhones {
  private static let heads = ["电话", "手机", "联系方式", "phone", "mobile"].map(ByteSearch.init)

  /// The numbers written out, each on the line where it stands.
  static func text(_ table: [UInt8]) -> ExtractedText {
    var result = ExtractedText()
    var columns: Set<Int> = []
    guard table.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return result }
    for (number, line) in table.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let cells = line.split(omittingEmptySubsequences: false) { ",\t;|".utf8.contains($0) }
      for (column, cell) in cells.enumerated() {
        if heads.contains(where: { $0.first(in: cell) != nil }) { columns.insert(column) }
        guard columns.contains(column), let written = expanded(cell) else { continue }
        result.mark(.line(number + 1))
        result.append(written)
        result.append(UInt8(ascii: "\n"))
      }
    }
    return result
  }

  private static func expanded(_ cell: ArraySlice<UInt8>) -> [UInt8]? {
    let plain = cell.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    let number = CellNumber.expanded(plain)
    return number.count > plain.count ? number : nil
  }
}

/// Text that says next to nothing, such as a number of a page or one letter on a scan.
enum SparseText {
  /// Whether there are words: more than two Chinese characters or eight letters.
  static func hasWords(_ text: some Sequence<UInt8>) -> Bool {
    var count = 0
    for byte in text where byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) {
      count += 1
      if count > 8 { return true }
    }
    return false
  }
}
