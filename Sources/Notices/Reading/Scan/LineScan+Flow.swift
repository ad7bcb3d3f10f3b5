extension LineScan {
  /// Walks a value in brackets, `[a, b]` or `{ a: b }`, to its end, on deeper lines too.
  mutating func checkFlow(_ value: Range<Int>) {
    var flow = Flow(place: value.lowerBound, end: value.upperBound)
    repeat {
      step(&flow)
    } while !flow.isDone && (flow.place < flow.end || openNextLine(&flow))
    if flow.isTooDeep { return skipFlow(value, flow) }
    previous.hasValue = true
    guard flow.open.isEmpty else { return closeFlow(flow) }
    var after = flow.place
    while after < flow.end, isBlank(after) { after += 1 }
    guard after < flow.end, byte(after) != UInt8(ascii: "#") || after == flow.place else { return }
    findings.append(.textAfterBracket(in: path, at: after..<flow.end, correct: correctedTail(value, flow, after)))
    if flow.end == value.upperBound { repairs.quote(value, of: bytes) } else { skip(after..<flow.end) }
  }

  /// The line with a title in quotes, `[紧急]清雪`, or a list without what stands behind it; nil for several lines.
  private func correctedTail(_ value: Range<Int>, _ flow: Flow, _ after: Int) -> String? {
    guard flow.end == value.upperBound else { return nil }
    let inside = text(value.lowerBound..<flow.place)
    guard inside.contains(", ") || inside.contains(": ") else {
      return line(of: value, with: text(value).quotedForYAML)
    }
    return line(of: value, with: inside)
  }

  /// How far a value in brackets has been walked.
  struct Flow {
    var place: Int
    var end: Int
    /// Brackets that wait for their partner.
    var open: [(place: Int, closer: UInt8)] = []
    var isTooDeep = false
    /// An entry may start here.
    var isAtStart = true

    var isDone: Bool { isTooDeep || open.isEmpty }
    var isInBraces: Bool { open.last?.closer == UInt8(ascii: "}") }
  }

  private mutating func step(_ flow: inout Flow) {
    let place = flow.place
    guard place < flow.end else { return }
    if flow.isAtStart, strangeBlank(place) > 0 {
      flow.place = skipBlanks(from: place, to: flow.end)
      return
    }
    flow.place += 1
    switch byte(place) {
    case UInt8(ascii: "["): open(&flow, closer: UInt8(ascii: "]"))
    case UInt8(ascii: "{"): open(&flow, closer: UInt8(ascii: "}"))
    case UInt8(ascii: "]"), UInt8(ascii: "}"): close(&flow, at: place)
    case UInt8(ascii: ","): flow.isAtStart = true
    case UInt8(ascii: " "): break
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if flow.isAtStart || isBehindColon(place),
        let close = closingQuote(from: place + 1, to: flow.end, byte(place))
      {
        flow.place = close + 1
      }
      flow.isAtStart = false
    case UInt8(ascii: "#") where isBlank(place - 1):
      findings.append(
        .valueCutByHash(in: path, at: place..<place + 1, correct: line(of: place..<place + 1, with: "＃")))
      repairs.replace(place..<place + 1, with: "_")
    default:
      if flow.isAtStart { startEntry(&flow, at: place) } else { checkComma(&flow, at: place) }
    }
  }

  /// Whether the value of a key starts here: nothing but blanks stands between it and the colon.
  private func isBehindColon(_ place: Int) -> Bool {
    var before = place - 1
    while before > region.lowerBound, isBlank(before) { before -= 1 }
    return before < place - 1 && byte(before) == UInt8(ascii: ":")
  }

  private mutating func open(_ flow: inout Flow, closer: UInt8) {
    flow.open.append((flow.place - 1, closer))
    flow.isAtStart = true
    flow.isTooDeep = flow.open.count > style.deepest
  }

  private mutating func close(_ flow: inout Flow, at place: Int) {
    flow.isAtStart = false
    guard let last = flow.open.popLast(), last.closer != byte(place) else { return }
    let bracket = Character(UnicodeScalar(byte(place)))
    let closer = String(UnicodeScalar(last.closer))
    findings.append(
      .unbalancedBracket(
        bracket, in: path, at: place..<place + 1, correct: line(of: place..<place + 1, with: closer)))
    repairs.replace(place..<place + 1, with: closer)
  }

  /// Checks the key at the start of an entry in braces, and signs that no entry may start with.
  private mutating func startEntry(_ flow: inout Flow, at place: Int) {
    flow.isAtStart = false
    if let sign = reservedSign(at: place, end: flow.end), sign != "-" {
      let entry = place..<entryEnd(flow, from: place)
      findings.append(
        .signAtStart(
          sign, in: path, at: place..<place + 1, correct: line(of: entry, with: text(entry).quotedForYAML)))
      repairs.replace(place..<place + 1, with: "_")
    }
    guard flow.isInBraces else { return }
    let entry = place..<entryEnd(flow, from: place)
    let colons = Colons(in: entry, of: self)
    if let separator = colons.separator, strangeBlank(separator + 1) > 0 {
      flow.place = skipBlanks(from: separator + 1, to: entry.upperBound)
      return
    }
    if let colon = colons.fullWidth, isKnownName(trimmed(place..<colon)) {
      let key = trimmed(place..<colon)
      findings.append(
        .fullWidthColon(key: text(key), value: text(colon + 3..<entry.upperBound), in: path, at: colon..<colon + 3))
      repairs.replace(key.upperBound..<colon + 3, with: ": ")
      flow.place = colon + 3
    } else if colons.separator == nil, let colon = colons.bare, isKnownName(place..<colon) {
      findings.append(
        .missingSpaceAfterColon(
          key: text(place..<colon), value: text(colon + 1..<entry.upperBound), in: path, at: colon..<colon + 1))
      repairs.replace(colon + 1..<colon + 1, with: " ")
      flow.place = colon + 1
    }
  }

  /// The end of an entry: a comma, full-width before a known key too, or a bracket.
  private func entryEnd(_ flow: Flow, from start: Int) -> Int {
    var place = start
    while place < flow.end {
      switch byte(place) {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return place
      case 0xEF where isCommaBeforeKey(place, end: flow.end): return place
      default: place += 1
      }
    }
    return trimmed(start..<place).upperBound
  }

  /// A full-width comma that was meant to part two entries in braces.
  private mutating func checkComma(_ flow: inout Flow, at place: Int) {
    guard flow.isInBraces, byte(place) == 0xEF, isCommaBeforeKey(place, end: flow.end) else { return }
    findings.append(
      .fullWidthCommaInBraces(in: path, at: place..<place + 3, correct: line(of: place..<place + 3, with: ", ")))
    repairs.replace(place..<place + 3, with: ", ")
    flow.place = place + 3
    flow.isAtStart = true
  }

  private func isCommaBeforeKey(_ place: Int, end: Int) -> Bool {
    guard has(0xEF, 0xBC, 0x8C, at: place) else { return false }
    var start = place + 3
    while start < end, isBlank(start) { start += 1 }
    for colon in start..<min(end, start + 25) where byte(colon) == UInt8(ascii: ":") || isFullWidthColon(colon) {
      return isKnownName(trimmed(start..<colon))
    }
    return false
  }

  /// Goes on below when the next line is deeper or starts with a closing bracket.
  private mutating func openNextLine(_ flow: inout Flow) -> Bool {
    let lines = Lines(bytes: bytes, region: region)
    let start = lines.line(at: flow.end).next
    guard start < region.upperBound else { return false }
    let line = lines.line(at: start)
    var place = start
    while place < line.content.upperBound, byte(place) == UInt8(ascii: " ") { place += 1 }
    let first = byte(place)
    let isCloser = first == UInt8(ascii: "]") || first == UInt8(ascii: "}")
    let isKey = Colons(in: place..<line.content.upperBound, of: self).separator != nil && !flow.isInBraces
    guard place < line.content.upperBound, isCloser || place - start > previous.column && !isKey else { return false }
    flow.place = place
    flow.end = trimmed(line.content).upperBound
    resume = line.next
    return true
  }

  /// Reports brackets without a partner and closes them for the parser.
  private mutating func closeFlow(_ flow: Flow) {
    let closers = String(decoding: flow.open.reversed().map(\.closer), as: UTF8.self)
    let start = flow.end - 3
    if start > flow.open[0].place, isFullWidthCloser(start) {
      findings.append(
        .fullWidthBracket(
          text(start..<flow.end), in: path, at: start..<flow.end, correct: line(of: start..<flow.end, with: closers)))
      return repairs.replace(start..<flow.end, with: closers)
    }
    let place = flow.open[flow.open.count - 1].place
    let inside = text(place..<flow.end).replacing("、", with: ", ").replacing("，", with: ", ")
    findings.append(
      .unbalancedBracket(
        Character(UnicodeScalar(byte(place))), in: path, at: place..<place + 1,
        correct: line(of: place..<flow.end, with: inside + closers)))
    repairs.replace(flow.end..<flow.end, with: closers)
  }

  private func isFullWidthCloser(_ place: Int) -> Bool {
    has(0xE3, 0x80, 0x91, at: place) || has(0xE3, 0x80, 0x95, at: place) || has(0xEF, 0xBC, 0xBD, at: place)
      || has(0xEF, 0xBD, 0x9D, at: place)
  }

  private mutating func skipFlow(_ value: Range<Int>, _ flow: Flow) {
    let place = flow.open.last?.place ?? value.lowerBound
    findings.append(.tooDeep(deepest: style.deepest, in: path, at: place..<place + 1))
    var start = value.lowerBound
    while start > region.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    skip(start..<flow.end)
  }
}
