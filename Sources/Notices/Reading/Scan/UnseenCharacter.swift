/// A character that no reader sees, or that turns the order of others around, and that no text here may hold.
///
/// Everything that Unicode lets a program pass over (Default_Ignorable_Code_Point), controls but for tabs and line ends,
/// marks of direction, blanks that look like nothing, and numbers that are no characters. A selector of a look passes
/// behind an emoji or a sign, and a joiner between two emoji.
package struct UnseenCharacter: Equatable, Sendable {
  package let scalar: Unicode.Scalar
  /// Bytes of the text.
  package let range: Range<Int>

  package init(scalar: Unicode.Scalar, range: Range<Int>) {
    self.scalar = scalar
    self.range = range
  }

  /// Such as U+202E.
  package var name: String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
  }

  /// Whether it makes what follows run from right to left, or ends that.
  package var turnsAround: Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether one may stand in a text with an alphabet.
  package static func mayStand(in alphabet: Alphabet) -> Bool {
    alphabet.holdsControls
      || alphabet.holdsLead { mayBegin($0) && ($0 & 0xF0 != 0xE0 || alphabet.holds(lead: $0, beyond: commonMarks)) }
  }

  /// Every one of a text in UTF-8, in its order; linear, three bytes at a time in Chinese.
  package static func all(in text: Span<UInt8>) -> [UnseenCharacter] {
    var found: [UnseenCharacter] = []
    var place = 0
    while place < text.count {
      // In bounds: the loop's condition.
      let lead = unsafe text[unchecked: place]
      if lead &- 0xE4 < 6 {
        place += 3
      } else if lead &- 0x20 < 0x5F || !mayBegin(lead) {
        place += 1
      } else if isCommonMark(lead, at: place, in: text) {
        place += 3
      } else if let scalar = text.scalar(from: place), isRefused(scalar, at: place, in: text) {
        found.append(UnseenCharacter(scalar: scalar, range: place..<place + UTF8.width(scalar)))
        place += UTF8.width(scalar)
      } else {
        place += 1
      }
    }
    return found
  }

  /// The first one of a value; nil where there is none.
  package static func first(in text: String) -> UnseenCharacter? { all(in: text.utf8Span.span).first }

  /// A value without them.
  package static func cleaned(_ text: String) -> String { String(decoding: cleaned(Array(text.utf8)), as: UTF8.self) }

  /// A text without them.
  package static func cleaned(_ text: [UInt8]) -> [UInt8] {
    var cleaned: [UInt8] = []
    var place = 0
    for unseen in all(in: text.span) {
      cleaned += text[place..<unseen.range.lowerBound]
      place = unseen.range.upperBound
    }
    return cleaned + text[place...]
  }

  /// Whether a number written as a reference of HTML, such as `&#x202e;`, means one of them.
  package static func isRefused(_ value: UInt32) -> Bool {
    Unicode.Scalar(value).map { isRefused($0, at: 0, in: [UInt8]().span) } ?? true
  }

  // MARK: - What they are

  private static func mayBegin(_ lead: UInt8) -> Bool {
    switch lead {
    case 0x00...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF...0xF4: true
    default: false
    }
  }

  /// The marks of Chinese that are in every text: “”—…, 。、《》, ，；：（） of full width.
  private static let commonMarks: [ClosedRange<UInt32>] = [0x2010...0x2027, 0x3000...0x303F, 0xFF00...0xFF3F]

  private static func isCommonMark(_ lead: UInt8, at place: Int, in text: Span<UInt8>) -> Bool {
    guard lead & 0xF0 == 0xE0, place + 2 < text.count else { return false }
    let value = UInt32(lead & 0xF) << 12 | UInt32(text[place + 1] & 0x3F) << 6 | UInt32(text[place + 2] & 0x3F)
    return commonMarks.contains { $0.contains(value) }
  }

  private static func isRefused(_ scalar: Unicode.Scalar, at place: Int, in text: Span<UInt8>) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    // A carriage return ends a line with the line feed behind it, or on its own.
    case 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200D: !(isEmoji(text.scalar(endingAt: place)) && isEmoji(text.scalar(from: place + 3)))
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164, 0xFFA0: true
    case 0xFE0E, 0xFE0F: !isSelectable(text.scalar(endingAt: place), before: text.scalar(from: place + 3))
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB, 0xFDD0...0xFDEF: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether a sign has two looks, or a key cap is made of it.
  private static func isSelectable(_ scalar: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    switch scalar?.value ?? 0 {
    case 0x23, 0x2A, 0x30...0x39: next?.value == 0x20E3
    case 0xA9, 0xAE: true
    default: isEmoji(scalar)
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.value ?? 0 {
    case 0x203C, 0x2049, 0x2122, 0x2139, 0x2190...0x27BF, 0x2900...0x2BFF, 0x3030, 0x303D, 0x3297, 0x3299, 0xFE0F,
      0x1F000...0x1FAFF:
      true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// The character that begins at a place of well-formed UTF-8; nil behind the end and within a character.
  fileprivate func scalar(from place: Int) -> Unicode.Scalar? {
    guard place >= 0, place < count else { return nil }
    let width =
      switch self[place] {
      case ..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard width > 0, place + width <= count else { return nil }
    var value = width == 1 ? UInt32(self[place]) : UInt32(self[place]) & (0x7F >> UInt32(width))
    for offset in 1..<Swift.max(width, 1) { value = value << 6 | UInt32(self[place + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  fileprivate func scalar(endingAt place: Int) -> Unicode.Scalar? {
    var start = place - 1
    while start > 0, place - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(from: start)
  }
}
