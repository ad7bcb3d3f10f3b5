/// Cuts the beginning of a text at the end of a sentence.
struct Summary {
  /// The most characters that a catalogue's summary has.
  static let longest = 120

  private var text: [UInt8] = []

  /// Whether a further paragraph could change anything.
  var isFull: Bool { text.count > Self.longest * 4 }

  mutating func removeAll() { text.removeAll(keepingCapacity: true) }

  mutating func append(_ paragraph: ArraySlice<UInt8>) {
    if let last = text.last, last < 0x80, !paragraph.isEmpty { text.append(.space) }
    text += paragraph.prefix(Self.longest * 4 + 4)
  }

  /// As many whole sentences as fit; where not even one does, its beginning with an ellipsis.
  func cut() -> String {
    let text = text.span
    var characters = 0
    var end = 0
    // The place behind so many characters; one more must follow, or all of it fits.
    while end < text.count {
      if !text[end].isContinuation {
        guard characters < Self.longest else { break }
        characters += 1
      }
      end += 1
    }
    if end == text.count { return string(end) }
    let sentence = (1...end).last { Self.endsSentence(text, before: $0) }
    return sentence.map(string) ?? string(start(before: end)) + "…"
  }

  /// Whether a sentence ends with the character before a place: a Chinese mark, or one of ASCII with a space behind it.
  private static func endsSentence(_ text: Span<UInt8>, before place: Int) -> Bool {
    switch text[place - 1] {
    case 0x82: place > 2 && text[place - 3] == 0xE3 && text[place - 2] == 0x80
    case 0x81, 0x9F: place > 2 && text[place - 3] == 0xEF && text[place - 2] == 0xBC
    case 0x21, 0x2E, 0x3F: place == text.count || text[place] == .space
    default: false
    }
  }

  private func start(before place: Int) -> Int { Scalars.start(text.span, before: place) }

  private func string(_ end: Int) -> String {
    var end = end
    while end > 0, text[end - 1].isContinuation == false, text[end - 1] == .space { end -= 1 }
    return String(decoding: text[..<end], as: UTF8.self)
  }
}
