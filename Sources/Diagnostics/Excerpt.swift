/// One line of a file and the marks below it, cut to what a terminal shows.
struct Excerpt {
  /// What stands before the place; control characters and tabs are shown as spaces.
  private(set) var head = ""
  /// The place itself; empty where it is between two characters or at the end of a line.
  private(set) var marked = ""
  private(set) var tail = ""
  /// Columns of the terminal before the marks.
  private(set) var before = 0
  private(set) var marks = "^"

  var text: String { head + marked + tail }

  /// `width` columns are shown of the line, at most half of them before the place.
  init(_ content: [UInt8], _ range: Range<Int>, width: Int = 100) {
    let lead = width / 2
    let place = min(range.lowerBound, content.count)
    // No more of a long line is looked at than can be shown: there may be as many findings on it as it has words.
    let before = max(TextPosition.start(of: content), place - Self.reach)
    let start = content[min(before, place)..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before
    let reach = min(content.count, place + Self.reach)
    let end = content[place..<reach].firstIndex(of: UInt8(ascii: "\n")) ?? reach
    head = Self.shown(content[Self.scalarStart(min(start, place), before: place, in: content)..<place])
    let isCut = DisplayWidth.of(head) > lead
    if isCut { head = "…" + Self.suffix(head, width: lead) }
    let whole = Self.shown(content[place..<max(place, min(range.upperBound, end))])
    let rest = Self.shown(content[place..<max(place, end)])
    self.before = DisplayWidth.of(head)
    let shown = Self.prefix(rest, width: width - self.before).unicodeScalars
    marked = String(shown.prefix(whole.unicodeScalars.count))
    tail = String(shown.dropFirst(whole.unicodeScalars.count))
    let columns = min(DisplayWidth.of(whole), width - self.before)
    marks = "^" + String(repeating: "~", count: max(0, columns - 1))
  }

  /// How many bytes of a line are looked at on either side of the place.
  private static let reach = 2000

  /// The first byte at or after a place that begins a character; the end where none does, as in a file that is no UTF-8.
  private static func scalarStart(_ place: Int, before end: Int, in content: [UInt8]) -> Int {
    var start = place
    while start < end, content[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\r" {
      text.unicodeScalars.append(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar)
    }
    return text
  }

  private static func prefix(_ text: String, width: Int) -> String {
    var used = 0
    let kept = text.unicodeScalars.prefix { scalar in
      used += DisplayWidth.of(scalar)
      return used <= width
    }
    return kept.count < text.unicodeScalars.count ? String(kept) + "…" : text
  }

  private static func suffix(_ text: String, width: Int) -> String {
    var used = 0
    let start = text.unicodeScalars.indices.reversed().prefix { index in
      used += DisplayWidth.of(text.unicodeScalars[index])
      return used <= width
    }.last
    return start.map { String(text[$0...]) } ?? text
  }
}
