// Numbers that go on in the cells below.
extension LeakScan {
  /// Asks about the digits of a cell that go on down its column; where to look next, nil when they do not.
  ///
  /// Rows are looked at only below what a number of somebody can begin with.
  func down(_ digits: Range<Int>, in text: Span<UInt8>, _ memory: LabelMemory, _ report: (Leak) -> Void) -> Int? {
    var column = ColumnOfDigits()
    if let row = memory.row(of: digits, in: text) {
      guard memory.mayGoDown(row, in: text), text.bare(row.cell) == digits, column.add(digits, in: text) else {
        return nil
      }
      var (current, rows) = (row, 0)
      while column.mayGoOn, rows < 60, memory.mayRead(current, in: text), let below = current.below(in: text) {
        (current, rows) = (below, rows + 1)
        let cell = text.bare(below.cell)
        if below.isRule(in: text) || cell.isEmpty { continue }
        guard column.add(cell, in: text) else { break }
      }
    } else {
      guard column.add(digits, in: text), column.mayGoOn else { return nil }
      column.add(wordsBelow: digits, in: text)
    }
    guard column.isLongEnough, column.mayBeSomebodys else { return nil }
    // Sums first: most columns are figures and nobody's number, and words around them are looked for at length.
    let unnamed = column.leak(numberRules, in: text, isOfPhone: false)
    let named = column.endsAsMobile ? column.leak(numberRules, in: text, isOfPhone: true) : unnamed
    guard named != nil || unnamed != nil else { return nil }
    let isOfPhone = NumberLabel.namesPhone(digits, in: text, memory)
    // Of a hundred thousand columns of figures some prove to be identity numbers.
    guard isOfPhone || column.holdsNoFigures || NumberLabel.mentionsIdentity(digits, in: text, memory) else {
      return nil
    }
    return (isOfPhone ? named : unnamed).map {
      var leak = $0
      leak.range = digits
      report(leak)
      return digits.upperBound
    }
  }
}

extension Span<UInt8> {
  /// A cell without blanks, marks, quotes, and what divides its paragraphs; empty where there is nothing else.
  fileprivate func bare(_ cell: Range<Int>) -> Range<Int> {
    let start = min(skipping(Blank.aroundCells, from: cell.lowerBound), cell.upperBound)
    return start..<max(start, skippingBack(Blank.aroundCells, from: cell.upperBound))
  }
}

/// The digits of cells one below the other, a line each.
private struct ColumnOfDigits {
  private var ranges: [20 of Range<Int>] = .init(repeating: 0..<0)
  private var places = 0
  private var cells = 0
  /// Some cell is what figures are not: very long, with an X, or of more places and with a nought before them.
  private(set) var holdsNoFigures = false
  /// The values of the first places, up to those of a day of birth.
  private var beginning: [14 of UInt8] = .init(repeating: 0)
  /// Some cell ends behind eleven places.
  private(set) var endsAsMobile = false

  /// Adds a cell that holds nothing but digits, or an X; whether it does.
  mutating func add(_ cell: Range<Int>, in source: Span<UInt8>) -> Bool {
    var (position, count, holdsX) = (cell.lowerBound, 0, false)
    while position < cell.upperBound, let place = source.numberPlace(at: position), place.value <= NumberRun.x {
      if places + count < 14 { beginning[places + count] = place.value }
      position += place.length
      count += 1
      holdsX = holdsX || place.value == NumberRun.x
    }
    guard position == cell.upperBound, count > 0, cells < 20 else { return false }
    let isNought = source.numberPlace(at: cell.lowerBound)?.value == 0
    if count >= 8 || holdsX || count > 1 && isNought { holdsNoFigures = true }
    ranges[cells] = cell
    (places, cells) = (places + count, cells + 1)
    endsAsMobile = endsAsMobile || places == 11
    return true
  }

  /// Adds the words of the same number in the lines below, as a column of a PDF has them: lines of as many words.
  mutating func add(wordsBelow digits: Range<Int>, in source: Span<UInt8>) {
    let start = source.startOfLine(digits.lowerBound, within: 256)
    let line = source.words(in: start..<source.endOfLine(digits.upperBound, within: 256))
    guard let number = line.firstIndex(of: digits), line.count > 1 else { return }
    var next = source.endOfLine(digits.upperBound, within: 256)
    for _ in 0..<20 where mayGoOn {
      while next < source.count, source[next].isLineEnd { next += 1 }
      let words = source.words(in: next..<source.endOfLine(next, within: 256))
      guard words.count == line.count, add(words[number], in: source) else { return }
      next = source.endOfLine(next, within: 256)
    }
  }

  var isLongEnough: Bool { cells > 1 && places >= 11 }

  /// Whether the first places may be those of a person's number, and more are wanted.
  var mayGoOn: Bool { places < 19 && mayBeSomebodys }

  /// Whether the places that are known may be those of a card, a mobile or an identity number; see ``NumberRun``.
  var mayBeSomebodys: Bool {
    guard places > 1 else { return true }
    let first = number(0..<2)
    guard NumberRun.beginnings.contains(first) else { return false }
    if NumberRun.cards.contains(where: begins) { return true }
    if 13...19 ~= first, places < 11 || endsAsMobile { return true }
    guard NumberRun.provinces.contains(first) else { return false }
    return (places < 10 || NumberRun.birthYears ~= number(6..<10)) && (places < 12 || 1...12 ~= number(10..<12))
      && (places < 14 || 1...31 ~= number(12..<14))
  }

  /// Whether what is known agrees with what some number begins with.
  private func begins(_ start: (places: Int, value: Int)) -> Bool {
    let known = min(places, start.places)
    return number(0..<known) == (known..<start.places).reduce(start.value) { value, _ in value / 10 }
  }

  private func number(_ range: Range<Int>) -> Int {
    var value = 0
    for place in range { value = value * 10 + Int(beginning[place]) }
    return value
  }

  /// What a rule makes of the cells, a line each behind the words that say what the column is, so that they are found.
  func leak(_ rules: [any NumberRule], in source: Span<UInt8>, isOfPhone: Bool) -> Leak? {
    var named = isOfPhone ? Array("电话：".utf8) : []
    let start = named.count
    for cell in 0..<cells {
      if cell > 0 { named.append(UInt8(ascii: "\n")) }
      for byte in ranges[cell] { named.append(source[byte]) }
    }
    let number = NumberRun(at: start, in: named.span, over: .structure, LabelMemory())
    // Points of a game, a digit each, often pass the check of a card.
    for rule in rules where places > cells || !(rule is BankCard) {
      if let leak = rule.leak(ofParted: number, in: named.span) { return leak }
    }
    return nil
  }
}
