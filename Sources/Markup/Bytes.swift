import Glibc

extension [UInt8] {
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    append(bytes.extracting(range))
  }

  mutating func append(literal: StaticString) {
    unsafe append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends text such that it is only text, within elements and within quoted attributes.
  mutating func append(escaping text: Span<UInt8>) {
    var copied = 0
    for place in text.indices where text[place] <= .greater {
      guard let reference = Self.reference(for: text[place]) else { continue }
      append(text, copied..<place)
      append(literal: reference)
      copied = place + 1
    }
    append(text, copied..<text.count)
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case .ampersand: "&amp;"
    case .less: "&lt;"
    case .greater: "&gt;"
    case .quote: "&quot;"
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// The place of the first such byte at or after a place; linear, at the speed of the C library.
  func first(_ byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    let end = end ?? count
    guard start < end else { return nil }
    return unsafe withUnsafeBufferPointer { buffer -> Int? in
      guard let base = buffer.baseAddress, let hit = unsafe memchr(base + start, Int32(byte), end - start) else {
        return nil
      }
      return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }
  }

  /// The place of the first space or control character at or after a place, looked for eight bytes at a time.
  func firstSpace(from start: Int) -> Int? {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    var place = start
    while place + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
      // A byte up to 0x20 borrows from its own high bit, which no byte beyond ASCII has clear.
      if (word &- 0x2121_2121_2121_2121) & ~word & highBits != 0 { break }
      place += 8
    }
    while place < count {
      if self[place] <= .space { return place }
      place += 1
    }
    return nil
  }

  /// The place of the first such row of bytes within a range.
  func first(_ needle: [UInt8], in range: Range<Int>) -> Int? {
    guard let head = needle.first else { return nil }
    var place = range.lowerBound
    while let hit = first(head, from: place, to: range.upperBound) {
      guard hit + needle.count <= range.upperBound else { return nil }
      if holds(needle, at: hit) { return hit }
      place = hit + 1
    }
    return nil
  }

  /// Whether these bytes stand at a place.
  func holds(_ needle: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place + needle.count <= count else { return false }
    for offset in needle.indices where self[place + offset] != needle[offset] { return false }
    return true
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let verticalTab: UInt8 = 0x0B
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let ampersand = UInt8(ascii: "&")
  static let asterisk = UInt8(ascii: "*")
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let backslash = UInt8(ascii: "\\")
  static let underscore = UInt8(ascii: "_")
  static let backtick = UInt8(ascii: "`")
  static let pipe = UInt8(ascii: "|")
  static let tilde = UInt8(ascii: "~")

  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Punctuation of ASCII, symbols included, as CommonMark counts it.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isDigit && !isLetter }
  var isBlank: Bool { self == .space || self == .tab }
  var isLineEnd: Bool { self == .newline || self == .carriageReturn }
  /// The white space of ASCII.
  var isSpace: Bool { self == .space || self &- 9 < 5 }
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
