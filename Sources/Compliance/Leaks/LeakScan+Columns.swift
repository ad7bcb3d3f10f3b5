// Numbers that go on in the cells below.
extension LeakScan {
  /// Asks about the digits of a cell that go on down its column; where to look next, nil when they do not.
  ///
  /// Rows are looked at only below what a number of somebody can begin with.
  func down(_ digits: Range<Int>, in text: Span<UInt8>, _ memory: LabelMemory, _ report: (Leak) -> Void) -> Int? {
    var column = ColumnOfDigits(digits, in: text)
    guard column.mayGoOn else { return nil }
    if let row = memory.row(of: digits, in: text) {
      guard text.bare(row.cell) == digits else { return nil }
      var (current, rows) = (row, 0)
      while column.mayGoOn, rows < 60, memory.mayRead(current, in: text), let below = current.below(in: text) {
        (current, rows) = (below, rows + 1)
        let cell = text.bare(below.cell)
        if below.isRule(in: text) || cell.isEmpty { continue }
        guard column.add(cell, in: text) else { break }
      }
    } else {
      column.add(wordsBelow: digits, in: text)
    }
    guard column.isLongEnough else { return nil }
    let isOfPhone = NumberLabel.namesPhone(digits, in: text, memory)
    // Of a hundred thousand columns of figures some prove to be identity numbers.
    guard isOfPhone || column.holdsNoFigures || NumberLabel.mentionsIdentity(digits, in: text, memory) else {
      return nil
    }
    return column.leak(numberRules, isOfPhone: isOfPhone).map {
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
    let marks = Blank.markup + [";", "\""]
    let start = min(skipping(marks, from: cell.lowerBound), cell.upperBound)
    return start..<max(start, skippingBack(marks, from: cell.upperBound))
  }
}

/// The digits of cells one below the other, a line each.
private struct ColumnOfDigits {
  /// Behind the words that say what the column is, so that they are found.
  private var text: [UInt8] = []
  private var places = 0
  private var cells = 0
  /// Some cell is what figures are not: very long, with an X, or of more places and with a nought before them.
  private(set) var holdsNoFigures = false
  /// The values of the first two places.
  private var beginning: [UInt8] = []

  init(_ first: Range<Int>, in text: Span<UInt8>) { _ = add(first, in: text) }

  /// Adds a cell that holds nothing but digits, or an X; whether it does.
  mutating func add(_ cell: Range<Int>, in source: Span<UInt8>) -> Bool {
    var (position, count, holdsX) = (cell.lowerBound, 0, false)
    while position < cell.upperBound, let place = source.numberPlace(at: position), place.value <= NumberRun.x {
      position += place.length
      count += 1
      holdsX = holdsX || place.value == NumberRun.x
      if beginning.count < 2 { beginning.append(place.value) }
    }
    guard position == cell.upperBound, count > 0 else { return false }
    let isNought = source.numberPlace(at: cell.lowerBound)?.value == 0
    if count >= 8 || holdsX || count > 1 && isNought { holdsNoFigures = true }
    if cells > 0 { text.append(UInt8(ascii: "\n")) }
    for byte in cell { text.append(source[byte]) }
    (places, cells) = (places + count, cells + 1)
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
  var mayGoOn: Bool {
    guard places < 19, beginning.count > 1 else { return places < 19 }
    let first = beginning[0] * 10 + beginning[1]
    return NumberRun.provinces.contains(Int(first)) || [60, 62, 68].contains(first) || (13...19).contains(first)
  }

  func leak(_ rules: [any NumberRule], isOfPhone: Bool) -> Leak? {
    let named = isOfPhone ? Array("电话：".utf8) + text : text
    let number = NumberRun(at: named.count - text.count, in: named.span, over: .structure, LabelMemory())
    // Points of a game, a digit each, often pass the check of a card.
    for rule in rules where places > cells || !(rule is BankCard) {
      if let leak = rule.leak(ofParted: number, in: named.span) { return leak }
    }
    return nil
  }
}
