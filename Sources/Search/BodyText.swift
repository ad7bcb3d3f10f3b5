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
    var text: [UInt8] = []
    text.reserveCapacity(html.count)
    var place = 0
    while place < html.count {
      switch html[place] {
      case UInt8(ascii: "<"): skipTag(html, &place, &text)
      case UInt8(ascii: "&"):
        let entity = entities.first { html[place...].starts(with: $0.name.utf8) }
        text.append(entity?.character ?? html[place])
        place += entity?.name.utf8.count ?? 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        text.append(UInt8(ascii: " "))
        place += 1
      default:
        text.append(html[place])
        place += 1
      }
    }
    return tidied(text)
  }

  private static func skipTag(_ html: [UInt8], _ place: inout Int, _ text: inout [UInt8]) {
    place += 1
    if place < html.count, html[place] == UInt8(ascii: "/") { place += 1 }
    let start = place
    while place < html.count, isNameByte(html[place]) { place += 1 }
    let name = packed(html[start..<place])
    var isQuoted = false
    while place < html.count, isQuoted || html[place] != UInt8(ascii: ">") {
      if html[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
      place += 1
    }
    place += 1
    if name == lineBreak {
      text.append(UInt8(ascii: " "))
    } else if !inline.contains(name) {
      text.append(UInt8(ascii: "\n"))
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// Without empty lines, and without white space at either end of a line.
  private static func tidied(_ text: [UInt8]) -> [UInt8] {
    var tidy: [UInt8] = []
    tidy.reserveCapacity(text.count)
    var space = false
    for byte in text {
      if byte == UInt8(ascii: "\n") {
        if let last = tidy.last, last != byte { tidy.append(byte) }
        space = false
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        space = true
      } else {
        if space, let last = tidy.last, last != UInt8(ascii: "\n") { tidy.append(UInt8(ascii: " ")) }
        space = false
        tidy.append(byte)
      }
    }
    if tidy.last == UInt8(ascii: "\n") { tidy.removeLast() }
    return tidy
  }
}
