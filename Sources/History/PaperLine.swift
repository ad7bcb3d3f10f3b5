import Notices

/// What the history is searched for: the lines of a paper that say who signed what, and which paper it is.
struct PaperLine: Hashable, Sendable {
  private let text: String

  /// A step, a person and a day, whatever the fingerprint.
  static func signOff(_ line: SignOff) -> Self { Self(text: "S\(line.step.name) \(line.person) \(line.date)") }

  /// A sign-off with its fingerprint, and of a release with the first day shown.
  static func stamp(_ line: SignOff) -> Self { Self(text: "F\(line.line)") }

  static func index(_ number: String) -> Self { Self(text: "I\(number)") }

  static func title(_ title: String) -> Self { Self(text: "T\(title)") }

  var isIndex: Bool { text.utf8.first == UInt8(ascii: "I") }
  var isTitle: Bool { text.utf8.first == UInt8(ascii: "T") }
  /// A line of step 公开, whatever the fingerprint.
  var isRelease: Bool { text.utf8.starts(with: "S\(ReviewStep.release.name) ".utf8) }
  /// The words without the letter that says what they are.
  var words: String { String(text.dropFirst()) }

  /// Whether it is a stamp of this line with any fingerprint.
  func isStamp(of line: SignOff) -> Bool {
    text.utf8.starts(with: "F\(line.step.name) \(line.person) \(line.date) ".utf8)
  }
}

/// Finds the lines in the bytes of a file, as far as one line alone tells.
///
/// A sign-off is found by its day: a day with a space before it, before that a word, and before that the name of a step.
/// So block lists, lists in brackets and quotes are all read; comments are not.
enum PaperLineScan {
  /// Hands over what stands on a line; false when it is text like any other.
  static func scan(_ line: Span<UInt8>, _ take: (PaperLine) -> Void) -> Bool {
    let end = end(of: line)
    guard end > 0 else { return true }
    let isKey = isKey(line, end)
    if isKey, let (isTitle, value) = heading(line, end) {
      take(isTitle ? .title(value) : .index(value))
      return !isTitle
    }
    var found = false
    var at = 6
    while at + 5 < end {
      if line[at] == 0x2D, let signOff = signOff(line, dash: at, end: end) {
        take(.signOff(signOff))
        if signOff.fingerprint != nil { take(.stamp(signOff)) }
        found = true
        at += 6
      } else {
        at += 1
      }
    }
    return found || isKey && unstamped.contains { line.starts(with: $0, before: end) }
  }

  /// Whether a colon follows soon enough for one of the keys that are looked for; most lines have none.
  private static func isKey(_ line: Span<UInt8>, _ end: Int) -> Bool {
    for at in 0..<min(end, 10) where line[at] == 0x3A { return true }
    return false
  }

  /// Keys that the fingerprint does not cover.
  private static let unstamped = [
    "审查:", "撤回:", "例外:", "应撤回:", "review:", "withdrawn:", "exceptions:", "must_withdraw:",
  ].map { Array($0.utf8) }

  private static let titleKeys = ["标题:", "title:"].map { Array($0.utf8) }
  private static let indexKeys = ["索引号:", "index:"].map { Array($0.utf8) }

  /// Where the line ends, without its comment and the blanks before it.
  private static func end(of line: Span<UInt8>) -> Int {
    var end = line.count
    for at in line.indices where line[at] == 0x23 && (at == 0 || line[at - 1] == 0x20 || line[at - 1] == 0x09) {
      end = at
      break
    }
    while end > 0, line[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private static func heading(_ line: Span<UInt8>, _ end: Int) -> (isTitle: Bool, value: String)? {
    for key in titleKeys where line.starts(with: key, before: end) { return (true, value(line, key.count, end)) }
    for key in indexKeys where line.starts(with: key, before: end) { return (false, value(line, key.count, end)) }
    return nil
  }

  private static func value(_ line: Span<UInt8>, _ start: Int, _ end: Int) -> String {
    var (start, end) = (start, end)
    while start < end, line[start] == 0x20 { start += 1 }
    if end - start >= 2, line[start] == line[end - 1], line[start] == 0x22 || line[start] == 0x27 {
      start += 1
      end -= 1
    }
    return line.text(start..<end)
  }

  /// A sign-off whose day has its first hyphen here.
  private static func signOff(_ line: Span<UInt8>, dash: Int, end: Int) -> SignOff? {
    let day = dash - 4..<dash + 6
    guard day.lowerBound > 0, day.upperBound <= end, line[dash + 3] == 0x2D, line[day.lowerBound - 1] == 0x20,
      let date = CivilDate(iso8601: line.bytes(day))
    else { return nil }
    let name = word(before: day.lowerBound, line)
    guard !name.isEmpty else { return nil }
    let step = word(before: name.lowerBound, line)
    guard let found = ReviewStep.allCases.first(where: { line.ends(step, with: $0.name) }) else { return nil }
    var signOff = SignOff(step: found, person: line.text(name), date: date)
    if let (fingerprint, rest) = fingerprint(line, from: day.upperBound, end) {
      signOff.fingerprint = fingerprint
      signOff.published = published(line, from: rest, end)
    }
    return signOff
  }

  /// The word that ends before a place, blanks between them left out.
  private static func word(before place: Int, _ line: Span<UInt8>) -> Range<Int> {
    var end = place
    while end > 0, line[end - 1] == 0x20 { end -= 1 }
    guard end < place || place == 0 else { return place..<place }
    var start = end
    while start > 0, line[start - 1] != 0x20 { start -= 1 }
    return start..<end
  }

  /// The fingerprint behind a day, and where it ends.
  private static func fingerprint(_ line: Span<UInt8>, from place: Int, _ end: Int) -> (Fingerprint, Int)? {
    var start = place
    while start < end, line[start] == 0x20 { start += 1 }
    let stop = start + Fingerprint.length
    guard start > place, stop <= end, let fingerprint = Fingerprint(line.extracting(start..<stop)) else { return nil }
    return (fingerprint, stop)
  }

  /// The first day shown, which may follow the fingerprint of a release.
  private static func published(_ line: Span<UInt8>, from place: Int, _ end: Int) -> CivilDate? {
    var start = place
    while start < end, line[start] == 0x20 { start += 1 }
    guard start > place, start + 10 <= end else { return nil }
    return CivilDate(iso8601: line.bytes(start..<start + 10))
  }
}

extension Span<UInt8> {
  func bytes(_ range: Range<Int>) -> [UInt8] { range.map { self[$0] } }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

  func starts(with other: [UInt8], at start: Int = 0, before end: Int) -> Bool {
    guard start + other.count <= end else { return false }
    for place in other.indices where self[start + place] != other[place] { return false }
    return true
  }

  /// Whether a word ends in a name, with at most a bracket, a quote or a colon before it.
  func ends(_ word: Range<Int>, with name: String) -> Bool {
    let utf8 = name.utf8
    let start = word.upperBound - utf8.count
    guard start >= word.lowerBound, starts(with: Array(utf8), at: start, before: word.upperBound) else { return false }
    return (word.lowerBound..<start).allSatisfy { self[$0] < 0x30 || self[$0] == 0x3A || self[$0] == 0x5B }
  }
}
