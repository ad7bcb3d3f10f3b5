/// Makes names for headings that stay the same as long as the heading does, in Chinese, too.
struct AnchorNames {
  /// How often each name was asked for, or the next number to try.
  private var numbers: [[UInt8]: Int] = [:]

  mutating func removeAll() { numbers.removeAll(keepingCapacity: true) }

  func contains(_ name: [UInt8]) -> Bool { numbers[name] != nil }

  /// A name that no heading of the body has yet: the second of a kind gets `-2`, the third `-3`.
  mutating func name(for text: Span<UInt8>) -> [UInt8] {
    let base = Self.base(text)
    guard let used = numbers[base] else {
      numbers[base] = 1
      return base
    }
    var number = used + 1
    while numbers[base + Array("-\(number)".utf8)] != nil { number += 1 }
    numbers[base] = number
    let name = base + Array("-\(number)".utf8)
    numbers[name] = 1
    return name
  }

  /// Letters, digits, hyphens and underscores of the text, in lower case, with hyphens for spaces.
  private static func base(_ text: Span<UInt8>) -> [UInt8] {
    var name: [UInt8] = []
    var place = 0
    while place < text.count {
      let scalar = Scalars.next(text, at: place)
      var end = place + 1
      while end < text.count, text[end].isContinuation { end += 1 }
      if scalar < 0x80 {
        appendASCII(text[place], to: &name)
      } else if isPartOfName(scalar) {
        name.append(text, place..<end)
      }
      place = end
    }
    return name.isEmpty ? Array("section".utf8) : name
  }

  private static func appendASCII(_ byte: UInt8, to name: inout [UInt8]) {
    if byte.isSpace {
      name.append(.hyphen)
    } else if byte.isLetter || byte.isDigit || byte == .hyphen || byte == .underscore {
      name.append(byte.lowercased)
    }
  }

  private static func isPartOfName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: false
    case 0x2000...0x206F, 0x2190...0x245F, 0x2500...0x2BFF, 0xFDD0...0xFDEF, 0xFFF0...0xFFFF: false
    default: !CharacterClass.isPunctuation(scalar) && !CharacterClass.isSpace(scalar)
    }
  }
}
