// What is asked about digits.
extension LeakScan {
  /// Asks the rules on numbers of one that begins here; where to look next.
  func number(
    at position: Int, in text: Span<UInt8>, _ memory: inout LabelMemory?, _ report: (Leak) -> Void
  ) -> Int {
    if let end = text.endOfShortFigure(at: position) ?? text.endOfItemFile(at: position) { return end }
    let start = text.startOfLookAlikes(before: position)
    let script = text.numberPlace(at: start)?.script ?? .plain
    let next = text.endOfFigures(from: position)
    let (places, end) = text.figures(at: start)
    if places < 11, let end = headless(start, in: text, &memory, report) { return max(end, next) }
    let isOfPermit = (8...10).contains(places) && Self.memory(&memory).mentionsPermit(in: text)
    guard places >= 11 || (places >= 7 && text.hasLetters(before: start)) || isOfPermit else {
      if let end = parted(at: start, script, in: text, &memory, report) { return end }
      if let end = hidden(at: start, next, in: text, &memory, report) { return end }
      if let end = alike(at: start, in: text, &memory, report) { return end }
      // Words for digits may each begin a number; of others none does before the end, but behind the number of an entry.
      guard script != .han, text.endOfListNumber(at: position) == nil else { return next }
      let last = text.startOfDigits(endingAt: end)
      return last > next ? parted(at: last, script, in: text, &memory, report) ?? end : max(end, next)
    }
    guard !text.isDigit(before: start, of: script) else { return next }
    let number = NumberRun(at: start, in: text, Self.memory(&memory))
    if let leak = leak(of: number, in: text) {
      report(leak)
      return max(leak.range.upperBound, next)
    }
    return glued(number, in: text, report) ?? parted(at: start, script, in: text, &memory, report)
      ?? hidden(at: start, next, in: text, &memory, report) ?? alike(at: start, in: text, &memory, report) ?? next
  }

  /// Asks about a number whose first places are masked, three of them or more; two also make letters bold.
  private func headless(
    _ start: Int, in text: Span<UInt8>, _ memory: inout LabelMemory?, _ report: (Leak) -> Void
  ) -> Int? {
    guard let first = text.startOfMasks(before: start), text.figures(at: first).places >= 11 else { return nil }
    let number = NumberRun(at: first, in: text, Self.memory(&memory))
    guard let leak = NumberHalfMasked().leak(of: number, in: text) else { return nil }
    report(leak)
    return leak.range.upperBound
  }

  /// Asks about a number within which, or at whose end, any other character masks: 138NNNN0000.
  private func hidden(
    at start: Int, _ end: Int, in text: Span<UInt8>, _ memory: inout LabelMemory?, _ report: (Leak) -> Void
  ) -> Int? {
    guard (2...17).contains(end - start), text[start].isDigit, text.hides(at: end), !text.isDigit(before: start) else {
      return nil
    }
    let number = NumberRun(at: start, in: text, over: .hiding, Self.memory(&memory))
    guard number.count >= 11, let leak = NumberHalfMasked().leak(hidden: number, in: text) else { return nil }
    report(leak)
    return max(end, leak.range.upperBound)
  }

  /// What some rule makes of a number, also where signs that mask only stand between its digits.
  private func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak? {
    for rule in numberRules { if let leak = rule.leak(of: number, in: text) { return leak } }
    if let masked = number.maskedAtEnd(), let leak = NumberHalfMasked().leak(of: masked, in: text) { return leak }
    guard number.mayHoldSigns || text.holdsPercent(in: number.range(number.count)) else { return nil }
    for extent in [NumberRun.Extent.signs, .foreign] {
      let bare = NumberRun(at: number.start, in: text, over: extent, number.memory)
      guard bare.count >= 11 else { continue }
      for rule in numberRules { if let leak = rule.leak(of: bare, in: text) { return leak } }
    }
    return nil
  }

  /// Asks about digits that go on in another cell, item, line or paragraph; where to look next, nil when they do not.
  private func parted(
    at start: Int, _ script: NumberPlace.Script, in text: Span<UInt8>, _ memory: inout LabelMemory?,
    _ report: (Leak) -> Void
  ) -> Int? {
    guard let first = text.numberPlace(at: start), (1...9).contains(first.value) else { return nil }
    var end = start
    while end - start < 200, let place = text.numberPlace(at: end), place.value <= 9 {
      end = text.endOfUnseen(from: end + place.length)
    }
    guard text.mayBeginSomebodys(at: start) else { return nil }
    let behind = text.endOfStructure(from: end)
    guard behind > end, !text.isDigit(before: start, of: script) else { return nil }
    if let place = text.numberPlace(at: behind), place.value <= NumberRun.x,
      let end = parted(NumberRun(at: start, in: text, over: .structure, Self.memory(&memory)), in: text, report)
    {
      return end
    }
    return down(start..<end, in: text, Self.memory(&memory), report)
  }

  private func parted(_ number: NumberRun, in text: Span<UInt8>, _ report: (Leak) -> Void) -> Int? {
    guard number.count >= 11 else { return nil }
    for rule in numberRules {
      guard let leak = rule.leak(ofParted: number, in: text) else { continue }
      report(leak)
      return leak.range.upperBound
    }
    return nil
  }

  /// Asks about two numbers and more that nothing divides; where to look next, nil when the digits are something else.
  private func glued(_ number: NumberRun, in text: Span<UInt8>, _ report: (Leak) -> Void) -> Int? {
    guard number.count >= 22 else { return nil }
    var leaks: [Leak] = []
    let end = number.startOfGap ?? number.end(of: number.count)
    var position = number.start
    while position < end {
      guard let leak = gluedLeak(at: position, before: end, in: text, number.memory) else { return nil }
      leaks.append(leak)
      position = leak.range.upperBound
    }
    guard leaks.count > 1 else { return nil }
    for leak in leaks { report(leak) }
    return end
  }

  private func gluedLeak(
    at position: Int, before end: Int, in text: Span<UInt8>, _ memory: LabelMemory
  ) -> Leak? {
    for length in [18, 11, 19, 16, 17] {
      let number = NumberRun(at: position, in: text, over: .places(length), memory)
      guard number.count == length, number.end(of: length) <= end else { continue }
      for rule in numberRules { if let leak = rule.leak(glued: number, in: text) { return leak } }
    }
    return nil
  }
}

extension Span<UInt8> {
  /// The end of fewer than seven plain digits between Han characters that belong to no number, as in most years, days and
  /// amounts; nil where anything else stands, which must be read.
  fileprivate func endOfShortFigure(at start: Int) -> Int? {
    let end = endOfDigits(from: start)
    guard 1..<7 ~= end - start, isWord(at: end), !hides(at: end), start == 0 || isWord(at: start - 3)
    else { return nil }
    return end
  }

  /// The end of the number in the name of an item's file in the folder of its year, such as 2013/2013-0042.md, which many
  /// bodies link to; nil where anything else stands, which must be read.
  fileprivate func endOfItemFile(at start: Int) -> Int? {
    guard start > 0, start + 12 < count, self[start - 1] == UInt8(ascii: "/"), self[start + 4] == UInt8(ascii: "/"),
      self[start + 9] == UInt8(ascii: "-"), has("19", at: start) || has("20", at: start)
    else { return nil }
    for place in start..<start + 4 where !self[place].isDigit || self[place + 5] != self[place] { return nil }
    let end = endOfDigits(from: start + 10)
    return 1..<5 ~= end - start - 10 && has(".md", at: end) ? end : nil
  }

  /// Whether a Han character begins at a position that is neither digit, mask nor mark.
  private func isWord(at position: Int) -> Bool {
    guard position >= 0, position < count, 0xE4...0xE9 ~= self[position], let scalar = scalarOfThree(at: position)
    else { return false }
    return NumberAlphabet.form(scalar) == NumberAlphabet.none
  }

  /// Whether a number over cells and lines may begin here, as far as two plain digits tell.
  fileprivate func mayBeginSomebodys(at start: Int) -> Bool {
    guard start + 1 < count, self[start].isDigit, self[start + 1].isDigit else { return true }
    return NumberRun.beginnings.contains(Int(self[start] & 0xF) * 10 + Int(self[start + 1] & 0xF))
  }

  fileprivate func holdsPercent(in range: Range<Int>) -> Bool {
    for position in range where self[position] == UInt8(ascii: "%") { return true }
    return false
  }

  /// The first of the plain digits that end at a position.
  fileprivate func startOfDigits(endingAt end: Int) -> Int {
    var start = end
    while start > 0, self[start - 1].isDigit { start -= 1 }
    return start
  }

  /// The first of three to sixteen signs that mask right before a position; nil when there are fewer.
  fileprivate func startOfMasks(before position: Int) -> Int? {
    var (start, signs) = (position, 0)
    while signs < 16, let before = startOfScalar(endingAt: start), let place = numberPlace(at: before),
      place.value == NumberRun.mask, before + place.length == start
    {
      start = before
      signs += 1
    }
    return signs >= 3 && !isDigit(before: start) ? start : nil
  }

  /// The first byte after a run of plain digits, or after one digit of another form.
  fileprivate func endOfFigures(from start: Int) -> Int {
    self[start].isDigit ? endOfDigits(from: start) : start + scalar(at: start).length
  }
}
