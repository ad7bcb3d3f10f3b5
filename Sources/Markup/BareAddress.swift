/// Addresses of the web that stand in a text as they are.
enum BareAddress {
  /// The ranges of all http and https addresses of a text.
  ///
  /// An address ends before white space, before what no address holds unencoded, thus before Chinese punctuation and
  /// words, and before punctuation of the sentence around it. Linear.
  static func all(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while let colon = text.first(.colon, from: place) {
      place = colon + 1
      guard let start = start(of: colon, text), let end = end(from: colon + 3, text) else { continue }
      if start >= (found.last?.upperBound ?? 0) { found.append(start..<end) }
      place = end
    }
    return found
  }

  /// Where the scheme before a colon begins.
  private static func start(of colon: Int, _ text: Span<UInt8>) -> Int? {
    guard text.holds(Array("://".utf8), at: colon) else { return nil }
    for scheme in ["http", "https"] {
      let start = colon - scheme.utf8.count
      guard start >= 0, zip(scheme.utf8, start..<colon).allSatisfy({ $0 == text[$1].lowercased }) else { continue }
      let isWord = start > 0 && (text[start - 1].isLetter || text[start - 1].isDigit)
      if !isWord { return start }
    }
    return nil
  }

  /// Where the address whose host begins at a place ends.
  private static func end(from host: Int, _ text: Span<UInt8>) -> Int? {
    guard host < text.count, text[host].isLetter || text[host].isDigit else { return nil }
    var end = host
    while end < text.count, isPart(text[end]) { end += 1 }
    end = withoutSentence(text, host..<end)
    var name = host
    while name < end, text[name] != .slash, text[name] != UInt8(ascii: "?"), text[name] != .hash { name += 1 }
    return text.first(UInt8(ascii: "."), from: host, to: name) == nil ? nil : end
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    guard byte > .space, byte < 0x7F else { return false }
    switch byte {
    case .less, .greater, .quote, .backslash, .pipe, .backtick, UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      return false
    default: return true
    }
  }

  /// Where an address ends without marks of the sentence, and without brackets that it does not open.
  private static func withoutSentence(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var (round, square) = (0, 0)
    for place in range {
      switch text[place] {
      case UInt8(ascii: "("): round += 1
      case UInt8(ascii: ")"): round -= 1
      case UInt8(ascii: "["): square += 1
      case UInt8(ascii: "]"): square -= 1
      default: break
      }
    }
    var end = range.upperBound
    while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), .colon, UInt8(ascii: "!"), UInt8(ascii: "?"),
        UInt8(ascii: "'"), .asterisk, .underscore, .tilde:
        break
      case UInt8(ascii: "("): round -= 1
      case UInt8(ascii: "["): square -= 1
      case UInt8(ascii: ")") where round < 0: round += 1
      case UInt8(ascii: "]") where square < 0: square += 1
      default: return end
      }
      end -= 1
    }
    return end
  }
}
