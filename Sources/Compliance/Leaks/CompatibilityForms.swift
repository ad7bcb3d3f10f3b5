import Embedded
import Notices

/// Radicals and compatibility ideographs, which look like other characters and are not found as these: ⾝ for 身.
///
/// They come with text that was copied from a PDF, and hide the words by which numbers are known.
enum CompatibilityForms {
  /// The text with such characters replaced, each by one of the same length; nil where there are none.
  static func folded(_ text: Span<UInt8>) -> [UInt8]? {
    var position = 0
    while position < text.count, !isOne(at: position, in: text) { position = text.next(position) }
    guard position < text.count else { return nil }
    var folded = text.indices.map { text[$0] }
    while position + 2 < folded.count {
      guard isOne(at: position, in: text), let scalar = text.scalarOfThree(at: position),
        let read = table[scalar]
      else {
        position += 1
        continue
      }
      for (offset, byte) in read.enumerated() { folded[position + offset] = byte }
      position += 3
    }
    return folded
  }

  static let radicals: ClosedRange<UInt32> = 0x2E80...0x2FDF
  private static let ideographs: ClosedRange<UInt32> = 0xF900...0xFAFF

  /// Whether one may stand in a text with an alphabet.
  static func mayStand(in alphabet: Alphabet) -> Bool { alphabet.mayHold(radicals) || alphabet.mayHold(ideographs) }

  /// The character that a radical stands for; nil of any other scalar.
  static func character(forRadical scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard radicals.contains(scalar.value), let read = table[scalar.value] else { return nil }
    return String(decoding: read, as: UTF8.self).unicodeScalars.first
  }

  /// Whether one of their blocks begins at a byte.
  private static func isOne(at position: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[position]
    guard byte == 0xE2 || byte == 0xEF, position + 2 < text.count else { return false }
    return byte == 0xE2 ? 0xBA...0xBF ~= text[position + 1] : 0xA4...0xAB ~= text[position + 1]
  }

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for line in String(decoding: EmbeddedFile.compatibilityIdeographs, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      for pair in line.split(separator: " ") {
        let scalars = Array(pair.unicodeScalars)
        if scalars.count == 2 { table[scalars[0].value] = Array(String(scalars[1]).utf8) }
      }
    }
    return table
  }()
}
