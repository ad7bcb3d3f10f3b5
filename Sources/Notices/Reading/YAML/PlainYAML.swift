/// One event of a text in plain lines: what libyaml would tell, with bytes instead of characters.
struct PlainEvent: Equatable, Sendable {
  var kind: YAMLEvents.Kind
  /// Bytes from the start of the YAML.
  var start: Int32
  var end: Int32
}

/// Reads front matter as nearly all of it is written, at a tenth of libyaml's cost.
///
/// Knows four kinds of lines: `key: value`, `key: [value, value]`, `key: { name: value, name: value }`, and `key:` above
/// indented entries `- value` or `- { name: value }`. Keys are ones we know; values hold nothing that means anything to
/// YAML and nothing that could be a slip. At the first byte that is in any way unusual it gives up, and the text goes
/// through the line scan and libyaml as if nobody had looked at it: nothing is accepted here that is not accepted
/// there, and no mistake is judged here. The tests compare both ways.
struct PlainYAML {
  private var events: [PlainEvent] = []
  private var place = 0

  /// The events of a text, from the start of its document to the end; nil where it is not plain.
  static func events(of text: Span<UInt8>) -> [PlainEvent]? {
    var reader = PlainYAML()
    reader.events.reserveCapacity(64)
    while text.byte(reader.place) == .lineFeed { reader.place += 1 }
    reader.add(.documentStart, reader.place, reader.place)
    reader.add(.mappingStart, reader.place, reader.place)
    while reader.place < text.count {
      if text[reader.place] == .lineFeed {
        reader.place += 1
      } else if !reader.line(of: text) {
        return nil
      }
    }
    guard reader.events.count > 2 else { return nil }
    reader.add(.mappingEnd, text.count, text.count)
    reader.add(.documentEnd, text.count, text.count)
    reader.add(.end, text.count, text.count)
    return reader.events
  }

  private mutating func add(_ kind: YAMLEvents.Kind, _ start: Int, _ end: Int) {
    events.append(PlainEvent(kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
  }
}

// MARK: - Lines

extension PlainYAML {
  /// A key in the first column with all that belongs to it.
  private mutating func line(of text: Span<UInt8>) -> Bool {
    guard key(of: text) else { return false }
    if text.byte(place) == .lineFeed {
      place += 1
      return entries(of: text)
    }
    guard text.byte(place) == .space else { return false }
    place += 1
    return value(of: text) && endLine(of: text)
  }

  /// The lines below a key, all indented alike.
  private mutating func entries(of text: Span<UInt8>) -> Bool {
    var margin: Int?
    while text.byte(place) == .space {
      let start = place
      while text.byte(place) == .space { place += 1 }
      guard text.byte(place) == .hyphen, text.byte(place + 1) == .space else { return false }
      if margin == nil { add(.sequenceStart, place, place) }
      guard margin ?? (place - start) == place - start else { return false }
      margin = place - start
      place += 2
      guard entry(of: text), endLine(of: text) else { return false }
    }
    guard margin != nil else { return false }
    add(.sequenceEnd, place, place)
    return true
  }

  private mutating func entry(of text: Span<UInt8>) -> Bool {
    text.byte(place) == .openBrace ? mapping(of: text) : scalar(of: text, .entry)
  }

  private mutating func value(of text: Span<UInt8>) -> Bool {
    switch text.byte(place) {
    case .openBrace: mapping(of: text)
    case .openBracket: list(of: text)
    default: scalar(of: text, .line)
    }
  }

  private mutating func endLine(of text: Span<UInt8>) -> Bool {
    guard text.byte(place) == .lineFeed else { return place == text.count }
    place += 1
    return true
  }
}

// MARK: - Brackets

extension PlainYAML {
  private mutating func list(of text: Span<UInt8>) -> Bool {
    add(.sequenceStart, place, place + 1)
    repeat {
      place += place < text.count && text.byte(place) == .comma ? 2 : 1
      guard scalar(of: text, .flow) else { return false }
    } while isComma(of: text)
    return close(.closeBracket, .sequenceEnd, of: text)
  }

  private mutating func mapping(of text: Span<UInt8>) -> Bool {
    add(.mappingStart, place, place + 1)
    repeat {
      place += place < text.count && text.byte(place) == .comma || text.byte(place + 1) == .space ? 2 : 1
      guard key(of: text), text.byte(place) == .space else { return false }
      place += 1
      guard scalar(of: text, .flow) else { return false }
    } while isComma(of: text)
    if text.byte(place) == .space { place += 1 }
    return close(.closeBrace, .mappingEnd, of: text)
  }

  private func isComma(of text: Span<UInt8>) -> Bool {
    text.byte(place) == .comma && text.byte(place + 1) == .space
  }

  private mutating func close(_ bracket: UInt8, _ kind: YAMLEvents.Kind, of text: Span<UInt8>) -> Bool {
    guard text.byte(place) == bracket else { return false }
    place += 1
    add(kind, place - 1, place)
    return true
  }
}

// MARK: - Words

extension PlainYAML {
  /// Where a value stands, which decides what may be in it.
  private enum Seat {
    /// Behind a key, to the end of the line.
    case line
    /// Behind a dash, to the end of the line.
    case entry
    /// Between brackets.
    case flow
  }

  /// A name we know, and its colon.
  private mutating func key(of text: Span<UInt8>) -> Bool {
    let start = place
    while place < text.count, place - start <= 24, text[place] != .colon { place += 1 }
    guard text.byte(place) == .colon, let name = PackedName(text.extracting(start..<place)),
      KnownNames.all.contains(name)
    else { return false }
    add(.scalar, start, place)
    place += 1
    return true
  }

  /// A value of one line that begins with a letter or a digit and holds no sign of YAML.
  private mutating func scalar(of text: Span<UInt8>, _ seat: Seat) -> Bool {
    let start = place
    guard text.byte(start).beginsPlainly else { return false }
    while place < text.count {
      let byte = text[place]
      if byte >= 0x80 {
        guard let width = text.widthOfPlainCharacter(at: place) else { return false }
        place += width
      } else if byte.isPlain {
        place += 1
      } else if !isHarmless(byte, of: text, seat) {
        break
      } else {
        place += 1
      }
    }
    while seat == .flow, text[place - 1] == .space { place -= 1 }
    guard text[place - 1] != .space else { return false }
    add(.scalar, start, place)
    return true
  }

  /// Whether a sign between words says nothing to YAML where it stands.
  private func isHarmless(_ byte: UInt8, of text: Span<UInt8>, _ seat: Seat) -> Bool {
    switch byte {
    case .space: text.byte(place + 1) != .hash
    case .colon: seat == .line && text.byte(place + 1) > .space
    case .comma: seat != .flow
    default: false
    }
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let hyphen = UInt8(ascii: "-")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let hash = UInt8(ascii: "#")
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")

  fileprivate var isLetterOrDigit: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }

  fileprivate var beginsPlainly: Bool { isLetterOrDigit || self >= 0xC2 }

  /// A letter, a digit, or one of `%&()+-./;=_~`, which mean nothing inside a value.
  fileprivate var isPlain: Bool {
    switch self {
    case 0x25, 0x26, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F, 0x3B, 0x3D, 0x5F, 0x7E: true
    default: isLetterOrDigit
    }
  }
}

extension Span<UInt8> {
  /// The byte at a place; zero, which no text holds, behind the end.
  fileprivate func byte(_ place: Int) -> UInt8 { place < count ? self[place] : 0 }

  /// The width of a character beyond ASCII; nil for those that nobody sees, line ends of Unicode, blanks that only
  /// look like a space, and the full-width signs that are typed in place of signs of YAML.
  fileprivate func widthOfPlainCharacter(at place: Int) -> Int? {
    let (first, second, third) = (self[place], byte(place + 1), byte(place + 2))
    switch first {
    case 0xE4...0xE9: return 3
    case 0xC2: return second <= 0xA0 ? nil : 2
    case 0xC3...0xDF: return 2
    case 0xE2: return second == 0x81 || second == 0x80 && !(0x93...0xA6).contains(third) ? nil : 3
    case 0xE3: return second == 0x80 && third == 0x80 ? nil : 3
    case 0xEF: return isFullWidthSign(second, third) ? nil : 3
    case 0xE0...0xEE: return 3
    case 0xF0...0xF4: return 4
    default: return nil
    }
  }

  /// A colon or comma of full width, a byte order mark or a noncharacter; other signs of full width are text.
  private func isFullWidthSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0xBC, 0x9A), (0xBB, _), (0xBF, 0xBE), (0xBF, 0xBF), (0xB7, _): true
    default: false
    }
  }
}
