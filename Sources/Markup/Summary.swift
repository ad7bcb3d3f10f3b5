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
    var (characters, sentence, fitting) = (0, 0, 0)
    var place = 0
    while place < text.count {
      let scalar = Scalars.next(text.span, at: place)
      place = end(of: place)
      characters += 1
      if characters == Self.longest { fitting = place }
      guard characters <= Self.longest else { break }
      if endsSentence(scalar, before: place) { sentence = place }
    }
    if characters <= Self.longest { return string(text.count) }
    return sentence > 0 ? string(sentence) : string(start(before: fitting)) + "…"
  }

  private func endsSentence(_ scalar: UInt32, before place: Int) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F: true
    case 0x21, 0x2E, 0x3F: place == text.count || text[place] == .space
    default: false
    }
  }

  private func end(of place: Int) -> Int {
    var end = place + 1
    while end < text.count, text[end].isContinuation { end += 1 }
    return end
  }

  private func start(before place: Int) -> Int { Scalars.start(text.span, before: place) }

  private func string(_ end: Int) -> String {
    var end = end
    while end > 0, text[end - 1].isContinuation == false, text[end - 1] == .space { end -= 1 }
    return String(decoding: text[..<end], as: UTF8.self)
  }
}
