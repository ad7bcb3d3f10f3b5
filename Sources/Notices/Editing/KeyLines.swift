/// The keys at the top of a front matter, each with the lines that belong to it.
///
/// Of a text that the reader accepts: there the lines of a value are indented, but for entries of lists and closing
/// brackets, so that keys are found by their column.
struct KeyLines {
  struct Entry {
    /// Nil for a key that no item has.
    let field: NoticeField?
    /// The name without quotes.
    let name: Range<Int>
    /// Behind the colon.
    let value: Int
    /// Whole lines, from that of the key to the last that is neither blank nor a comment.
    var lines: Range<Int>
  }

  private(set) var entries: [Entry] = []
  /// Whether a line stands at the margin that is no key: then nothing can be said of the text.
  private(set) var hasOther = false

  init(_ bytes: [UInt8], in yaml: Range<Int>) {
    let lines = Lines(bytes: bytes, region: yaml)
    var start = yaml.lowerBound
    while start < yaml.upperBound {
      let line = lines.line(at: start)
      read(line, of: bytes)
      start = line.next
    }
  }

  subscript(field: NoticeField) -> Entry? { entries.first { $0.field == field } }

  private mutating func read(_ line: Lines.Line, of bytes: [UInt8]) {
    let content = bytes[line.content]
    guard let first = content.first(where: { $0 != UInt8(ascii: " ") && $0 != 0x09 }), first != UInt8(ascii: "#")
    else { return }
    if content.first == first, !Self.continues(first), let entry = Self.entry(line, of: bytes) {
      entries.append(entry)
    } else if entries.isEmpty || content.first == first && !Self.continues(first) {
      hasOther = true
    } else {
      entries[entries.count - 1].lines = entries[entries.count - 1].lines.lowerBound..<line.next
    }
  }

  /// An entry of a list or a closing bracket belongs to the key above it even at the margin.
  private static func continues(_ first: UInt8) -> Bool {
    first == UInt8(ascii: "-") || first == UInt8(ascii: "]") || first == UInt8(ascii: "}")
  }

  private static func entry(_ line: Lines.Line, of bytes: [UInt8]) -> Entry? {
    let end = line.content.upperBound
    let brackets = [UInt8(ascii: "{"), UInt8(ascii: "[")]
    guard !brackets.contains(bytes[line.content.lowerBound]),
      let colon = line.content.first(where: {
        bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == end || bytes[$0 + 1] == UInt8(ascii: " "))
      })
    else { return nil }
    var name = line.content.lowerBound..<colon
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    if name.count > 2, quotes.contains(bytes[name.lowerBound]), bytes[name.lowerBound] == bytes[colon - 1] {
      name = name.lowerBound + 1..<colon - 1
    }
    let field = NoticeField.named(PackedName(bytes[name]))
    return Entry(field: field, name: name, value: colon + 1, lines: line.content.lowerBound..<line.next)
  }
}
