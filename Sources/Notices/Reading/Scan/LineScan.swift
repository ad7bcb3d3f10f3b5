import Diagnostics

/// Finds the slips that a parser would stop at, or would silently read as something else, line by line.
///
/// Runs before the parser. Each slip is reported at its place and repaired in a copy for the parser, so that it hides
/// no other. A text without slips costs one pass and no copy, and one in plain lines (`PlainYAML`) not even that.
struct LineScan {
  /// How strict to be about what comes after ` #`.
  enum Style {
    /// In an item every ` #` is a value cut short.
    case item
    /// In a settings file `# ` with a space is a comment.
    case settings

    /// Mappings and lists may be nested this deep; the terms of a person's office need one level more than an item.
    var deepest: Int { self == .item ? 4 : 5 }
  }

  /// The last line that was not blank, as far as the next one depends on it.
  struct Previous {
    /// The column of its key or entry, in characters.
    var column = 0
    /// An empty value: a nested block follows.
    var opensBlock = true
    /// A value of one line: a deeper line would continue it.
    var hasValue = false
  }

  let bytes: [UInt8]
  let region: Range<Int>
  let path: String
  let style: Style
  var findings: [Finding] = []
  var repairs = Repairs()
  /// What no parser could read, taken away whole.
  var skipped: [UInt8] = []
  var previous = Previous()
  /// Where the scan goes on after a value of several lines.
  var resume: Int
  var hasContent = false

  init(bytes: [UInt8], region: Range<Int>, path: String, style: Style) {
    self.bytes = bytes
    self.region = region
    self.path = path
    self.style = style
    resume = region.lowerBound
  }

  /// Reports the slips of a text and returns what the parser should read.
  static func scan(
    _ bytes: [UInt8], in region: Range<Int>, path: String, style: Style, findings: inout [Finding]
  ) -> YAMLText {
    if style == .item, let plain = PlainYAML.events(of: bytes.span.extracting(region)) {
      return YAMLText(bytes: bytes, of: bytes, region: region, deepest: style.deepest, plain: plain)
    }
    var scan = LineScan(bytes: bytes, region: region, path: path, style: style)
    scan.checkCharacters()
    scan.checkLines()
    findings += scan.findings
    return scan.repairs.applied(to: bytes, in: region, deepest: style.deepest, skipped: scan.skipped)
  }

  private mutating func checkLines() {
    let lines = Lines(bytes: bytes, region: region)
    var start = region.lowerBound
    while start < region.upperBound {
      let line = lines.line(at: start)
      if start >= resume { check(line.content) }
      start = line.next
    }
  }
}

// MARK: - Bytes

extension LineScan {
  func byte(_ place: Int) -> UInt8 { place < region.upperBound ? bytes[place] : 0 }

  func isBlank(_ place: Int) -> Bool { byte(place) == UInt8(ascii: " ") || byte(place) == 0x09 }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The three bytes of a full-width sign stand here.
  func has(_ a: UInt8, _ b: UInt8, _ c: UInt8, at place: Int) -> Bool {
    byte(place) == a && byte(place + 1) == b && byte(place + 2) == c
  }

  func isFullWidthColon(_ place: Int) -> Bool { has(0xEF, 0xBC, 0x9A, at: place) }

  /// How many bytes a blank takes here that only looks like a space; 0 where there is none.
  func strangeBlank(_ place: Int) -> Int {
    switch (byte(place), byte(place + 1), byte(place + 2)) {
    case (0xC2, 0xA0, _): 2
    case (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): 3
    default: 0
    }
  }

  /// Without blanks at the end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isBlank(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  func isKnownName(_ range: Range<Int>) -> Bool {
    range.count <= 24 && PackedName(bytes[range]).map(KnownNames.all.contains) ?? false
  }

  /// Takes a line away from the parser.
  mutating func skip(_ range: Range<Int>) {
    skipped += bytes[range] + [UInt8(ascii: "\n")]
    repairs.replace(range, with: "")
  }

  /// Steps over blanks before a value; tabs, and blanks that only look like a space, are reported, a run of them once.
  mutating func skipBlanks(from start: Int, to end: Int) -> Int {
    var place = start
    while place < end {
      if byte(place) == UInt8(ascii: " ") {
        place += 1
        continue
      }
      let slip = slip(at: place, to: end)
      guard !slip.isEmpty else { break }
      report(slip)
      repairs.replace(slip, with: " ")
      place = slip.upperBound
    }
    return place
  }

  /// A tab, or a run of blanks that only look like a space; empty where there is neither.
  func slip(at place: Int, to end: Int) -> Range<Int> {
    if place < end, byte(place) == 0x09 { return place..<place + 1 }
    var stop = place
    while stop < end, strangeBlank(stop) > 0 { stop += strangeBlank(stop) }
    return place..<min(stop, max(place, end))
  }

  /// Reports what `slip(at:to:)` found.
  ///
  /// - Parameter width: how deep the line was meant to stand, where that is known.
  mutating func report(_ slip: Range<Int>, width: Int? = nil) {
    let line = corrected(at: slip.lowerBound, width: width)
    findings.append(
      byte(slip.lowerBound) == 0x09
        ? .tab(in: path, at: slip, correct: line)
        : .strangeBlank(text(slip).unicodeScalars.first?.value ?? 0, in: path, at: slip, correct: line))
  }

  /// Reports characters that nobody can see; the parser would refuse the whole text.
  private mutating func checkCharacters() {
    var place = region.lowerBound
    while place < region.upperBound {
      let first = bytes[place]
      if first >= 0x20, first < 0x7F || first >= 0xE3 && first != 0xEF || first & 0xC0 == 0x80 {
        place += 1
        continue
      }
      if first == 0x0A || first == 0x09 || first == 0x0D && byte(place + 1) == 0x0A {
        place += 1
        continue
      }
      if let (scalar, length) = invisible(at: place) {
        findings.append(
          .controlCharacter(scalar, in: path, at: place..<place + length, correct: corrected(at: place)))
        repairs.replace(place..<place + length, with: "")
        place += length
      } else {
        place += 1
      }
    }
  }

  private func invisible(at place: Int) -> (scalar: UInt32, length: Int)? {
    switch (byte(place), byte(place + 1), byte(place + 2)) {
    case (0x00...0x1F, _, _), (0x7F, _, _): (UInt32(byte(place)), 1)
    case (0xC2, let second, _) where second < 0xA0: (UInt32(second), 2)
    case (0xE2, 0x80, 0x8B): (0x200B, 3)
    case (0xE2, 0x80, 0xA8): (0x2028, 3)
    case (0xE2, 0x80, 0xA9): (0x2029, 3)
    case (0xE2, 0x81, 0xA0): (0x2060, 3)
    case (0xEF, 0xBB, 0xBF): (0xFEFF, 3)
    case (0xEF, 0xBF, 0xBE): (0xFFFE, 3)
    case (0xEF, 0xBF, 0xBF): (0xFFFF, 3)
    default: nil
    }
  }
}
