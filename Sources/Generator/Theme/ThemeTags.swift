import Extraction

/// The tags that a template writes out, one by one, with their attributes.
struct ThemeTags: Sequence, IteratorProtocol {
  struct Tag {
    /// In small letters.
    let name: String
    /// Names in small letters; values as written.
    let attributes: [(name: String, value: String, range: Range<Int>)]
    let range: Range<Int>

    /// The value of an attribute; nil where it is not there.
    func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Tag? {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count, bytes[place + 1].isLetter { return tag() }
      place += 1
    }
    return nil
  }

  private mutating func tag() -> Tag {
    let start = place
    place += 1
    let name = word()
    var attributes: [(name: String, value: String, range: Range<Int>)] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if skipsTemplateTag() { continue }
      guard !bytes[place].isBetweenAttributes else {
        place += 1
        continue
      }
      attributes.append(attribute())
    }
    return Tag(name: name, attributes: attributes, range: start..<Swift.min(place + 1, bytes.count))
  }

  private static let closing = ByteSearch("}}")

  /// Moves behind `{{…}}`, which may hold what looks like the end of a tag.
  private mutating func skipsTemplateTag() -> Bool {
    let brace = UInt8(ascii: "{")
    guard bytes[place] == brace, place + 1 < bytes.count, bytes[place + 1] == brace else { return false }
    place = Self.closing.first(in: bytes[place...]).map { $0 + Self.closing.count } ?? bytes.count
    return true
  }

  private mutating func attribute() -> (name: String, value: String, range: Range<Int>) {
    let start = place
    let name = word()
    if place == start { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return (name, "", start..<place) }
    place += 1
    let value = value()
    return (name, String(decoding: bytes[value], as: UTF8.self), start..<place)
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, !bytes[place].endsWord { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  private mutating func value() -> Range<Int> {
    guard place < bytes.count else { return place..<place }
    let quote = bytes[place]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let start = place
    while place < bytes.count {
      if skipsTemplateTag() { continue }
      let byte = bytes[place]
      if isQuoted ? byte == quote : byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ">") { break }
      place += 1
    }
    let end = place
    if isQuoted { place = Swift.min(place + 1, bytes.count) }
    return start..<end
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  fileprivate var isBetweenAttributes: Bool { self <= UInt8(ascii: " ") || self == UInt8(ascii: "/") }
  fileprivate var endsWord: Bool { isBetweenAttributes || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") }
}
