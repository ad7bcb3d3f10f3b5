extension LineScan {
  /// What stands between the start of a line and its first sign.
  private struct Margin {
    /// Columns, after repair.
    var width: Int
    var range: Range<Int>
  }

  /// Checks one line that is not inside a value of several lines.
  mutating func check(_ line: Range<Int>) {
    let line = withoutStrangeEnd(trimmed(line))
    let margin = readMargin(line)
    var place = margin.range.upperBound
    guard place < line.upperBound, byte(place) != UInt8(ascii: "#") else { return }
    if margin.width == 0, checkDocumentMark(line) { return }
    hasContent = true
    var column = margin.width
    let continues = previous.hasValue && !previous.opensBlock && margin.width > previous.column
    guard !continues else { return checkContinuation(place..<line.upperBound, margin: margin.range) }
    var isEntry = false
    while let next = readDash(at: place, end: line.upperBound, isFirst: !isEntry) {
      column += max(2, next - place)
      place = next
      isEntry = true
    }
    previous = Previous(column: column, opensBlock: place >= line.upperBound, hasValue: false)
    if place < line.upperBound { checkContent(place..<line.upperBound, isTop: column == 0, isEntry: isEntry) }
  }

  /// The line without blanks at its end that only look like a space, which are reported.
  private mutating func withoutStrangeEnd(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while let length = [3, 2].first(where: { end - $0 >= line.lowerBound && strangeBlank(end - $0) == $0 }) {
      end -= length
      while end > line.lowerBound, isBlank(end - 1) { end -= 1 }
    }
    let start = line.first { !isBlank($0) } ?? line.upperBound
    guard end < line.upperBound, end > start, byte(start) != UInt8(ascii: "#") else { return line }
    var strange = end
    while strange < line.upperBound, strangeBlank(strange) == 0 { strange += 1 }
    report(slip(at: strange, to: line.upperBound))
    repairs.replace(end..<line.upperBound, with: "")
    return line.lowerBound..<end
  }

  /// Reports tabs, and blanks that only look like a space, in the indentation.
  private mutating func readMargin(_ line: Range<Int>) -> Margin {
    var place = line.lowerBound
    var (width, slips) = (0, [Range<Int>]())
    while place < line.upperBound {
      let isTab = byte(place) == 0x09
      let length = isTab || byte(place) == UInt8(ascii: " ") ? 1 : strangeBlank(place)
      guard length > 0 else { break }
      if isTab || length > 1 { slips.append(place..<place + length) }
      width += isTab || has(0xE3, 0x80, 0x80, at: place) ? 2 : 1
      place += length
    }
    let margin = line.lowerBound..<place
    guard let first = slips.first else { return Margin(width: width, range: margin) }
    width = place < line.upperBound ? meantWidth(width, at: place) : 0
    report(slip(at: first.lowerBound, to: line.upperBound), width: width)
    repairs.replace(margin, with: String(repeating: " ", count: width))
    return Margin(width: width, range: margin)
  }

  /// How deep a line was meant to stand: an entry as the one before it, a key behind a key with its value as that.
  private func meantWidth(_ width: Int, at place: Int) -> Int {
    let isEntry = byte(place) == UInt8(ascii: "-") && (isBlank(place + 1) || strangeBlank(place + 1) > 0)
    if isEntry, previous.column >= 2, !previous.opensBlock { return previous.column - 2 }
    let isTop = previous.column == 0 && (!previous.opensBlock || !hasContent)
    return isTop && !isEntry ? 0 : width
  }

  /// Reports a mark that would start another document; true when the line is nothing else.
  private mutating func checkDocumentMark(_ line: Range<Int>) -> Bool {
    if byte(line.lowerBound) == UInt8(ascii: "%") {
      findings.append(.yamlDirective(in: path, at: line))
      skip(line)
      return true
    }
    let isOpening = bytes[line].elementsEqual("---".utf8)
    guard isOpening || bytes[line].elementsEqual("...".utf8) else { return false }
    if isOpening, !hasContent {
      hasContent = true
      return true
    }
    findings.append(.yamlDocument(in: path, at: line))
    skip(line)
    return true
  }

  /// A deeper line below a plain value continues that value, unless it was meant to be a key.
  private mutating func checkContinuation(_ content: Range<Int>, margin: Range<Int>) {
    let colons = Colons(in: content, of: self)
    guard let separator = colons.separator ?? colons.fullWidth.flatMap({ known(content.lowerBound..<$0) ? $0 : nil })
    else { return checkPlain(content) }
    let key = trimmed(content.lowerBound..<separator)
    findings.append(
      .unexpectedIndentation(key: text(key), in: path, at: key, correct: line(of: key, with: text(key))))
    repairs.replace(margin, with: String(repeating: " ", count: previous.column))
    checkContent(content, isTop: previous.column == 0, isEntry: false)
  }

  private func known(_ range: Range<Int>) -> Bool { isKnownName(trimmed(range)) }

  /// Steps over the dash of a list entry; nil when there is none.
  private mutating func readDash(at place: Int, end: Int, isFirst: Bool) -> Int? {
    guard place < end else { return nil }
    if byte(place) == UInt8(ascii: "-") {
      if place + 1 == end { return end }
      if isBlank(place + 1) || strangeBlank(place + 1) > 0 { return skipBlanks(from: place + 1, to: end) }
      guard isFirst, byte(place + 1) != UInt8(ascii: "-") else { return nil }
      let rest = text(place + 1..<end)
      findings.append(.missingSpaceAfterDash(rest, in: path, at: place..<place + 1))
      repairs.replace(place + 1..<place + 1, with: " ")
      return place + 1
    }
    guard isFirst, let length = fullWidthDash(at: place) else { return nil }
    var next = place + length
    while next < end, isBlank(next) || strangeBlank(next) > 0 { next += max(1, strangeBlank(next)) }
    findings.append(
      .fullWidthDash(text(place..<place + length), text: text(next..<end), in: path, at: place..<place + length))
    repairs.replace(place..<next, with: "- ")
    return next
  }

  /// The length of a sign that looks like the dash of a list: － – — • ·.
  private func fullWidthDash(at place: Int) -> Int? {
    if has(0xEF, 0xBC, 0x8D, at: place) || has(0xE2, 0x80, 0xA2, at: place) { return 3 }
    if has(0xE2, 0x80, 0x93, at: place) || has(0xE2, 0x80, 0x94, at: place) { return 3 }
    return byte(place) == 0xC2 && byte(place + 1) == 0xB7 ? 2 : nil
  }
}

struct Colons {
  /// `: ` or a colon at the end: separates key and value.
  private(set) var separator: Int?
  /// A colon with something right behind it.
  private(set) var bare: Int?
  private(set) var fullWidth: Int?

  init(in content: Range<Int>, of scan: LineScan) {
    let isBeforeStrangeBlank = { (place: Int) in
      scan.strangeBlank(place + 1) > 0 && scan.isKnownName(scan.trimmed(content.lowerBound..<place))
    }
    for place in content {
      switch scan.byte(place) {
      case UInt8(ascii: ":"):
        if place + 1 == content.upperBound || scan.isBlank(place + 1) || bare == nil && isBeforeStrangeBlank(place) {
          separator = place
          return
        }
        bare = bare ?? place
      case 0xEF where fullWidth == nil && scan.isFullWidthColon(place): fullWidth = place
      case UInt8(ascii: "#") where place > content.lowerBound && scan.isBlank(place - 1): return
      default: break
      }
    }
  }
}
