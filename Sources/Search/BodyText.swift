/// The text of a body, from the HTML that readers are given: a line for each paragraph and each cell.
///
/// Taken from what is shown, so that nothing can be found that is not shown. It reads what the renderer writes and no
/// other HTML: attributes in double quotes, four entities, no comments and no scripts.
package enum BodyText {
  /// Tags that stand within a line.
  private static let inline = [
    "a", "abbr", "b", "br", "code", "del", "em", "i", "img", "s", "small", "span", "strong", "sub", "sup", "time", "u",
  ].map { packed($0.utf8) }
  private static let lineBreak = packed("br".utf8)

  /// The name of a tag in a number: its last eight bytes, which no other tag ends with.
  private static func packed(_ name: some Sequence<UInt8>) -> UInt64 { name.reduce(0) { $0 << 8 | UInt64($1) } }

  private static let entities: [(name: String, character: UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27),
  ]

  /// The text in UTF-8; linear in the bytes.
  package static func text(ofHTML html: [UInt8]) -> [UInt8] {
    var lines = Lines(room: html.count)
    let html = html.span
    var place = 0
    while place < html.count {
      switch html[place] {
      case UInt8(ascii: "<"): skipTag(html, &place, &lines)
      case UInt8(ascii: "&"):
        let entity = entities.first { html.holds($0.name, at: place) }
        lines.append(entity?.character ?? html[place])
        place += entity?.name.utf8.count ?? 1
      case 0x20, 0x09, 0x0A, 0x0D:
        lines.space()
        place += 1
      default:
        let end = html.endOfText(from: place + 1)
        lines.append(html.extracting(place..<end))
        place = end
      }
    }
    return lines.finished
  }

  private static func skipTag(_ html: Span<UInt8>, _ place: inout Int, _ lines: inout Lines) {
    place += 1
    if place < html.count, html[place] == UInt8(ascii: "/") { place += 1 }
    var name: UInt64 = 0
    while place < html.count, isNameByte(html[place]) {
      name = name << 8 | UInt64(html[place])
      place += 1
    }
    var (isOpen, isQuoted) = (true, false)
    while isOpen {
      guard let mark = html.firstQuoteOrEnd(from: place) else {
        place = html.count
        break
      }
      place = mark + 1
      if html[mark] == UInt8(ascii: "\"") { isQuoted.toggle() } else { isOpen = isQuoted }
    }
    if name == lineBreak {
      lines.space()
    } else if !inline.contains(name) {
      lines.end()
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

extension Span<UInt8> {
  /// Where text as it stands ends: at white space, a tag or an entity.
  ///
  /// Eight bytes beyond ASCII are one step.
  fileprivate func endOfText(from start: Int) -> Int {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    var place = start
    while place < count {
      if place + 8 <= count,
        unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self) & highBits == highBits
      {
        place += 8
        continue
      }
      switch self[place] {
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "&"), UInt8(ascii: "<"): return place
      default: place += 1
      }
    }
    return count
  }

  /// The place of the first quotation mark or closing bracket, looked for eight bytes at a time.
  fileprivate func firstQuoteOrEnd(from start: Int) -> Int? {
    let (ones, highBits): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var place = start
    while place + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
      let (quotes, ends) = (word ^ ones &* 0x22, word ^ ones &* 0x3E)
      // A byte that is zero borrows from its high bit; the first that does so is one that was looked for.
      let found = ((quotes &- ones) & ~quotes | (ends &- ones) & ~ends) & highBits
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count {
      if self[place] == UInt8(ascii: "\"") || self[place] == UInt8(ascii: ">") { return place }
      place += 1
    }
    return nil
  }

  /// Whether these bytes stand at a place.
  fileprivate func holds(_ text: String, at place: Int) -> Bool {
    var place = place
    for byte in text.utf8 {
      guard place < count, self[place] == byte else { return false }
      place += 1
    }
    return true
  }
}

/// Lines as they are put together: no empty ones, and no white space at either end of a line.
private struct Lines {
  private var text: [UInt8] = []
  private var hasSpace = false

  init(room: Int) { text.reserveCapacity(room) }

  /// Whether a line was begun and not ended.
  private var isWithinLine: Bool { (text.last ?? UInt8(ascii: "\n")) != UInt8(ascii: "\n") }

  /// Appends bytes without white space.
  mutating func append(_ bytes: Span<UInt8>) {
    begin()
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
  }

  mutating func append(_ byte: UInt8) {
    begin()
    text.append(byte)
  }

  private mutating func begin() {
    if hasSpace, isWithinLine { text.append(UInt8(ascii: " ")) }
    hasSpace = false
  }

  mutating func space() { hasSpace = true }

  mutating func end() {
    if isWithinLine { text.append(UInt8(ascii: "\n")) }
    hasSpace = false
  }

  var finished: [UInt8] { isWithinLine ? text : Array(text.dropLast()) }
}
