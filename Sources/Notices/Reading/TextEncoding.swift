/// Makes sure that a file is UTF-8 text.
package enum TextEncoding {
  /// What a file that is not UTF-8 seems to be.
  enum Guess {
    case gbk, utf16, unknown
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Where the text starts: behind a byte order mark, when there is one.
  static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: byteOrderMark) ? 3 : 0
  }

  /// Reports a file that is not UTF-8 text; true when it is.
  static func check(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || seemsUTF16(bytes) {
      findings.append(.wrongEncoding(.utf16, in: path, at: 0..<min(2, bytes.count)))
      return false
    }
    guard let bad = firstInvalid(bytes) else {
      guard let nul = bytes.firstIndex(of: 0) else { return true }
      findings.append(.nulByte(in: path, at: nul..<nul + 1))
      return false
    }
    findings.append(.wrongEncoding(isGBK(bytes) ? .gbk : .unknown, in: path, at: bad))
    return false
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound..<max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
    }
  }

  /// Half of the first bytes are zero, all on one side: UTF-16 without a mark.
  private static func seemsUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return false }
    let head = bytes.prefix(64)
    let zeros = head.indices.filter { head[$0] == 0 }
    guard zeros.count * 4 >= head.count else { return false }
    return zeros.allSatisfy { $0 & 1 == 0 } || zeros.allSatisfy { $0 & 1 == 1 }
  }

  /// Every byte above ASCII belongs to a GBK pair, and most pairs lie in the rows of common Han characters.
  private static func isGBK(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var common = 0
    var place = 0
    while place < bytes.count {
      guard bytes[place] >= 0x80 else {
        place += 1
        continue
      }
      guard place + 1 < bytes.count else { return false }
      let (lead, trail) = (bytes[place], bytes[place + 1])
      guard (0x81...0xFE).contains(lead), (0x40...0xFE).contains(trail), trail != 0x7F else { return false }
      pairs += 1
      if (0xA1...0xF7).contains(lead), trail >= 0xA1 { common += 1 }
      place += 2
    }
    return pairs > 0 && common * 2 >= pairs
  }
}
