extension LineScan {
  /// Checks a value from behind its colon or dash to the end of the line.
  mutating func checkValue(_ range: Range<Int>) {
    let start = skipBlanks(from: range.lowerBound, to: range.upperBound)
    let value = start..<max(start, range.upperBound)
    previous.opensBlock = value.isEmpty
    guard !value.isEmpty else { return }
    switch byte(start) {
    case UInt8(ascii: "#"):
      if checkHash(at: start, value: value) { previous.opensBlock = true }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): checkQuoted(value, mayBeKey: false)
    case UInt8(ascii: "["), UInt8(ascii: "{"): checkFlow(value)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): checkBlock(value)
    default:
      if let sign = reservedSign(at: start, end: value.upperBound) { return checkSign(sign, value: value) }
      checkPlain(value)
      previous.hasValue = true
    }
  }

  /// A sign that no plain value may start with.
  func reservedSign(at place: Int, end: Int) -> Character? {
    switch byte(place) {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: "%"), UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "|"),
      UInt8(ascii: ">"):
      Character(UnicodeScalar(byte(place)))
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      place + 1 == end || isBlank(place + 1) ? Character(UnicodeScalar(byte(place))) : nil
    default: nil
    }
  }

  private mutating func checkSign(_ sign: Character, value: Range<Int>) {
    findings.append(
      .signAtStart(
        sign, in: path, at: value.lowerBound..<value.lowerBound + 1,
        correct: line(of: value, with: text(value).quotedForYAML)))
    repairs.quote(value, of: bytes)
  }

  /// Reports a ` #` that drops the rest of a value; true when it starts a comment that is allowed.
  private mutating func checkHash(at place: Int, value: Range<Int>) -> Bool {
    if style == .settings, place + 1 >= value.upperBound || isBlank(place + 1) { return true }
    findings.append(
      .valueCutByHash(
        in: path, at: place..<place + 1, correct: line(of: value, with: text(value).quotedForYAML)))
    repairs.quote(value, of: bytes)
    return false
  }

  /// Looks for what would end a plain value too early.
  mutating func checkPlain(_ value: Range<Int>) {
    for place in value {
      if byte(place) == UInt8(ascii: "#"), place > value.lowerBound, isBlank(place - 1) {
        _ = checkHash(at: place, value: value)
        return
      }
      if byte(place) == UInt8(ascii: ":"), place + 1 == value.upperBound || isBlank(place + 1) {
        findings.append(
          .colonInValue(in: path, at: place..<place + 1, correct: line(of: value, with: text(value).quotedForYAML)))
        repairs.quote(value, of: bytes)
        return
      }
    }
  }

  /// A text in quotes, on one line or on deeper lines below it.
  mutating func checkQuoted(_ value: Range<Int>, mayBeKey: Bool) {
    let quote = byte(value.lowerBound)
    guard let close = closingQuote(from: value.lowerBound + 1, to: value.upperBound, quote) else {
      guard !findCloseBelow(value, quote) else { return }
      let place = value.lowerBound..<value.lowerBound + 1
      previous.hasValue = true
      let sign = Character(UnicodeScalar(quote))
      findings.append(
        .unbalancedQuote(sign, in: path, at: place, correct: line(of: value, with: text(value) + String(sign))))
      return repairs.quote(value, of: bytes)
    }
    var after = close + 1
    while after < value.upperBound, isBlank(after) { after += 1 }
    previous.hasValue = true
    if after >= value.upperBound || byte(after) == UInt8(ascii: "#") && after > close + 1 { return }
    if mayBeKey, byte(after) == UInt8(ascii: ":") { return checkValue(after + 1..<value.upperBound) }
    findings.append(
      .textAfterQuote(
        in: path, at: after..<value.upperBound, correct: line(of: value, with: text(value).withChineseQuotes)))
    repairs.quote(value, of: bytes)
  }

  func closingQuote(from start: Int, to end: Int, _ quote: UInt8) -> Int? {
    var place = start
    while place < end {
      if byte(place) == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        place += 2
        continue
      }
      guard byte(place) == quote else {
        place += 1
        continue
      }
      guard quote == UInt8(ascii: "'"), place + 1 < end, byte(place + 1) == quote else { return place }
      place += 2
    }
    return nil
  }

  /// Looks for the closing quote on deeper lines; the scan goes on behind it.
  private mutating func findCloseBelow(_ value: Range<Int>, _ quote: UInt8) -> Bool {
    let lines = Lines(bytes: bytes, region: region)
    var start = lines.line(at: value.upperBound).next
    while start < region.upperBound {
      let line = lines.line(at: start)
      let margin = margin(of: line.content)
      guard margin == line.content.count || margin > previous.column else { return false }
      if closingQuote(from: start, to: line.content.upperBound, quote) != nil {
        resume = line.next
        return true
      }
      start = line.next
    }
    return false
  }

  /// Spaces at the start of a line.
  private func margin(of line: Range<Int>) -> Int {
    var place = line.lowerBound
    while place < line.upperBound, byte(place) == UInt8(ascii: " ") { place += 1 }
    return place - line.lowerBound
  }

  /// A text after `|` or `>`: the deeper lines below belong to it.
  private mutating func checkBlock(_ value: Range<Int>) {
    let isHeader = bytes[value].dropFirst().allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D }
    guard isHeader, value.count <= 3 else {
      if let sign = reservedSign(at: value.lowerBound, end: value.upperBound) { checkSign(sign, value: value) }
      return
    }
    let lines = Lines(bytes: bytes, region: region)
    var start = lines.line(at: value.upperBound).next
    while start < region.upperBound {
      let line = lines.line(at: start)
      let margin = margin(of: line.content)
      guard margin == line.content.count || margin > previous.column else { break }
      start = line.next
    }
    resume = start
  }
}
