/// A style sheet as it goes to readers: without comments and without the blanks that only its authors need.
///
/// A telephone loads it with every first page. Strings and bare addresses are kept as they are.
struct Stylesheet: ~Copyable {
  private let source: [UInt8]
  private var result: [UInt8] = []
  private var place = 0

  private init(_ source: [UInt8]) { self.source = source }

  /// The same sheet, shorter; linear.
  static func squeezed(_ source: [UInt8]) -> [UInt8] {
    var sheet = Stylesheet(source)
    return sheet.run()
  }

  private mutating func run() -> [UInt8] {
    result.reserveCapacity(source.count)
    while place < source.count {
      switch source[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): takeString(source[place])
      case UInt8(ascii: "/") where follows(UInt8(ascii: "*")): skipComment()
      case UInt8(ascii: "("): takeBracket()
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0C: takeBlank()
      default: take(1)
      }
    }
    return result
  }

  private func follows(_ byte: UInt8) -> Bool { place + 1 < source.count && source[place + 1] == byte }

  private mutating func take(_ count: Int) {
    let end = min(place + count, source.count)
    if Self.parts.contains(source[place]) { dropBlank() }
    result += source[place..<end]
    place = end
  }

  private mutating func takeString(_ quote: UInt8) {
    var end = place + 1
    while end < source.count, source[end] != quote { end += source[end] == UInt8(ascii: "\\") ? 2 : 1 }
    take(end + 1 - place)
  }

  /// An address without quotation marks may hold what looks like a comment.
  private mutating func takeBracket() {
    let name = result.suffix(3).map { $0 | 0x20 }
    take(1)
    guard name == Array("url".utf8) else { return }
    let rest = source[place...].drop { $0 <= UInt8(ascii: " ") }
    guard let first = rest.first, first != UInt8(ascii: "\""), first != UInt8(ascii: "'") else { return }
    take((rest.firstIndex(of: UInt8(ascii: ")")) ?? source.count) - place)
  }

  /// What stood on both sides of a comment stays apart only where it was.
  private mutating func skipComment() {
    place += 2
    while place < source.count, source[place] != UInt8(ascii: "*") || !follows(UInt8(ascii: "/")) { place += 1 }
    place = min(place + 2, source.count)
    guard let last = result.last, place < source.count else { return }
    if last > UInt8(ascii: " "), source[place] > UInt8(ascii: " "), !Self.parts.contains(last),
      !Self.parts.contains(source[place])
    {
      result += "/**/".utf8
    }
  }

  /// One blank for any number of them, and none beside what parts rules.
  private mutating func takeBlank() {
    place += 1
    guard let last = result.last, last != UInt8(ascii: " "), !Self.parts.contains(last) else { return }
    result.append(UInt8(ascii: " "))
  }

  private mutating func dropBlank() {
    if result.last == UInt8(ascii: " ") { result.removeLast() }
  }

  /// What a blank beside means nothing to.
  private static let parts = Set("{};".utf8)
}
