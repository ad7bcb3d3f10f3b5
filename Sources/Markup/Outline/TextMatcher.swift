/// Finds the text of a block in its lines of the source, from left to right.
///
/// Text stands there as it is, but for marks around it, backslashes before punctuation and entities; what cannot be
/// found keeps the place reached last.
struct TextMatcher {
  /// The next byte of the source.
  private(set) var place = 0
  private var end = 0

  /// How far text is looked for behind markup; a bound, so that text that is not there costs no square of time.
  private static let reach = 2048
  /// How many bytes are compared when text is looked for behind markup.
  private static let longestProbe = 12

  /// Begins with a new block.
  mutating func enter(_ lines: Range<Int>) {
    place = lines.lowerBound
    end = lines.upperBound
  }

  /// Joins two lines: with a space, but for those that end in a character beyond ASCII.
  mutating func breakLine(_ outline: inout Outline) {
    guard let last = outline.text.last, last < 0x80 else { return }
    outline.runs.append(Outline.Run(text: outline.text.count, source: min(place, max(0, end - 1))))
    outline.text.append(.space)
  }

  /// Appends the text of a node and notes where it stands.
  mutating func append(_ text: Span<UInt8>, from source: Span<UInt8>, to outline: inout Outline) {
    var read = 0
    while read < text.count {
      if place >= end || source[place] != text[read] { find(text, read, source) }
      outline.runs.append(Outline.Run(text: outline.text.count, source: min(place, max(0, end - 1))))
      let start = read
      while read < text.count, place < end, source[place] == text[read], read == start || !isEscape(source) {
        read += 1
        place += 1
      }
      if read == start { read = pass(text, read, source) }
      outline.text.append(text, start..<read)
    }
  }

  /// Whether a backslash here only keeps the next byte from being markup.
  private func isEscape(_ source: Span<UInt8>) -> Bool {
    source[place] == .backslash && place + 1 < end && source[place + 1].isPunctuation
  }

  /// Moves on to the next bytes of the text, if they are there.
  private mutating func find(_ text: Span<UInt8>, _ read: Int, _ source: Span<UInt8>) {
    guard place < end, source[place] != .ampersand else { return }
    if source[place] == .backslash, place + 1 < end, source[place + 1] == text[read] {
      place += 1
      return
    }
    var probe: [UInt8] = []
    probe.append(text, read..<min(text.count, read + Self.longestProbe))
    while !probe.isEmpty {
      if let hit = source.first(probe, in: place..<min(end, place + Self.reach)) {
        place = hit
        return
      }
      probe.removeLast((probe.count + 1) / 2)
    }
  }

  /// Takes one character of the text for what stands here, such as an entity; where the text goes on.
  private mutating func pass(_ text: Span<UInt8>, _ read: Int, _ source: Span<UInt8>) -> Int {
    if place < end, source[place] == .ampersand, let close = source.first(UInt8(ascii: ";"), from: place, to: end) {
      place = close + 1
    }
    var next = read + 1
    while next < text.count, text[next].isContinuation { next += 1 }
    return next
  }

  /// Steps over `](…)` or `][…]` behind the text of a link or an image.
  mutating func skipDestination(_ source: Span<UInt8>) {
    var start = place
    while start < end, source[start] != UInt8(ascii: "]"), source[start] != .greater { start += 1 }
    guard start < end else { return }
    place = start + 1
    guard source[start] == UInt8(ascii: "]"), place < end else { return }
    if source[place] == UInt8(ascii: "(") {
      place = closing(source)
    } else if source[place] == UInt8(ascii: "["), let close = source.first(UInt8(ascii: "]"), from: place, to: end) {
      place = close + 1
    }
  }

  /// Behind the bracket that closes the one here.
  private func closing(_ source: Span<UInt8>) -> Int {
    var depth = 0
    var next = place
    while next < end {
      if source[next] == .backslash {
        next += 1
      } else if source[next] == UInt8(ascii: "(") {
        depth += 1
      } else if source[next] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return next + 1 }
      }
      next += 1
    }
    return place
  }
}
