import Diagnostics
import Glibc

/// Makes sure that a file is UTF-8 text, and one text: not two that git could not merge.
package enum TextEncoding {
  /// What a file that is not UTF-8 seems to be.
  enum Guess {
    case gbk, utf16, unknown
  }

  /// Reports a file that is not UTF-8 text, or that a merge was left in; true when it can be read.
  static func check(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || seemsUTF16(bytes) {
      findings.append(.wrongEncoding(.utf16, in: path, at: 0..<min(2, bytes.count)))
      return false
    }
    guard let bad = firstInvalid(bytes) else {
      if let nul = first(0, in: bytes, from: 0) {
        findings.append(.nulByte(in: path, at: nul..<nul + 1))
      } else if let mark = conflictMark(bytes) {
        findings.append(.mergeConflict(in: path, at: mark))
      } else {
        return true
      }
      return false
    }
    findings.append(.wrongEncoding(isGBK(bytes) ? .gbk : .unknown, in: path, at: bad))
    return false
  }

  /// The C library looks for a byte many times faster than a loop does.
  private static func first(_ byte: UInt8, in bytes: [UInt8], from place: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer -> Int? in
      guard place < buffer.count, let start = buffer.baseAddress,
        let found = unsafe memchr(start + place, Int32(byte), buffer.count - place)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - start
    }
  }

  /// A line with which git marks where two texts that it could not merge begin or end: `<<<<<<< HEAD`, `>>>>>>> branch`.
  private static func conflictMark(_ bytes: [UInt8]) -> Range<Int>? {
    [UInt8(ascii: "<"), UInt8(ascii: ">")].compactMap { conflictMark(of: $0, in: bytes) }.min {
      $0.lowerBound < $1.lowerBound
    }
  }

  private static func conflictMark(of sign: UInt8, in bytes: [UInt8]) -> Range<Int>? {
    var place = 0
    while let start = first(sign, in: bytes, from: place) {
      place = bytes[start...].prefix { $0 == sign }.endIndex
      let isMark = place - start == 7 && place < bytes.count && bytes[place] == UInt8(ascii: " ")
      if isMark, start == 0 || bytes[start - 1] == UInt8(ascii: "\n") {
        return
          start..<(bytes[place...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count)
      }
    }
    return nil
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> Range<Int>? {
    guard !bytes.span.isPlainUTF8 else { return nil }
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
    guard head.contains(0) else { return false }
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

extension Span<UInt8> {
  /// Whether this is well-formed UTF-8 of characters of up to three bytes, of which Chinese text consists.
  ///
  /// Takes a third of the time of a check of everything; false says nothing.
  fileprivate var isPlainUTF8: Bool {
    var place = 0
    while place + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 == 0 {
        place += 8
      } else if word & 0x80 == 0 {
        place += 1
      } else if word & 0xC0_C0F0 == 0x80_80E0, word & 0xFF != 0xE0, word & 0xFF != 0xED {
        // A lead byte E1 to EF but ED, which begins surrogates, and two that continue it; often two of these.
        let next = word >> 24
        let isPair = next & 0xC0_C0F0 == 0x80_80E0 && next & 0xFF != 0xE0 && next & 0xFF != 0xED
        place += isPair ? 6 : 3
      } else {
        guard word & 0xC0E0 == 0x80C0, word & 0xFF >= 0xC2 else { return false }
        place += 2
      }
    }
    return (try? UTF8Span(validating: extracting(place..<count))) != nil
  }
}
