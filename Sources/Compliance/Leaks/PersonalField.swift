/// A word as the name of a field of somebody: the head of a column in a table of people, or a label with its value.
///
/// In a sentence, in a standard or in a blank form the same word tells nothing of anybody.
struct PersonalField {
  private let word: Range<Int>

  init(_ word: Range<Int>) {
    self.word = word
  }

  /// Words for whom a row is about.
  static let people: [StaticString] = [
    "姓名", "户主", "申请人", "患者", "学生", "救助对象", "保障对象", "补助对象", "补贴对象", "低保对象", "持证人", "受助人", "被救助人",
  ]

  /// How many rows of a table are looked at for a value.
  private static let rows = 64

  /// Whether the word names a field that somebody's value stands in, by what the value must be like.
  func isFilled(in text: Span<UInt8>, _ isValue: (Range<Int>) -> Bool) -> Bool {
    if let row = TableRow(of: word, in: text) {
      return isNameOfCell(row, in: text) && text.holds(Self.people, in: row.line) && isFilled(row, in: text, isValue)
    }
    guard let value = value(in: text), isValue(value) else { return false }
    return namesSomebody(in: text)
  }

  /// The same with any value.
  func isFilled(in text: Span<UInt8>) -> Bool { isFilled(in: text) { !text.isBlank($0) } }

  // MARK: - In a table

  /// Whether the word is all that its cell says, but for what stands in brackets or ends the name of the field.
  private func isNameOfCell(_ row: TableRow, in text: Span<UInt8>) -> Bool {
    let words = row.words(in: text)
    return words.lowerBound >= word.lowerBound - 12 && words.upperBound <= word.upperBound + 24
      && !text.holds(["，", "。", "；"], in: words)
  }

  /// Down the column where the row heads a table, else in the next cell.
  private func isFilled(_ head: TableRow, in text: Span<UInt8>, _ isValue: (Range<Int>) -> Bool) -> Bool {
    guard let first = head.below(in: text), !head.hasEmptyCell(in: text) else {
      return head.next(in: text).map(isValue) ?? false
    }
    var row = first
    for _ in 0..<Self.rows {
      if !row.isRule(in: text), isValue(row.words(in: text)) { return true }
      guard let below = row.below(in: text) else { return false }
      row = below
    }
    return false
  }

  // MARK: - In a text

  /// What stands behind the word and a colon, up to the end of the clause.
  private func value(in text: Span<UInt8>) -> Range<Int>? {
    let name = text.skipping(["号", "码", "情况", "结果", "*", " "], from: word.upperBound)
    guard let colon = text.length(ofAny: ["：", ":"], at: name) else { return nil }
    let start = text.skipping(Blank.markup, from: name + colon)
    var end = start
    while end < text.count, end - start < 120, !text[end].isLineEnd,
      text.length(ofAny: ["，", "。", "；"], at: end) == nil
    { end += 1 }
    return start..<end
  }

  /// Whether a label for a name stands on the line, or on one of the few before it.
  private func namesSomebody(in text: Span<UInt8>) -> Bool {
    let start = max(0, word.lowerBound - 300)
    let end = text.endOfLine(word.upperBound, within: 120)
    return text.holds(["姓名：", "姓名:", "户主：", "申请人：", "患者：", "学生：", "户名：", "姓名**"], in: start..<end)
  }
}

extension TableRow {
  /// Whether some cell but the outer ones has nothing in it, as in forms that are to be filled in.
  fileprivate func hasEmptyCell(in text: Span<UInt8>) -> Bool {
    cells(in: text).contains { text.isBlank($0) }
  }

  fileprivate func next(in text: Span<UInt8>) -> Range<Int>? {
    cells(in: text).first { $0.lowerBound > cell.upperBound }
  }
}

extension Span<UInt8> {
  /// Whether nothing stands in a range but blanks and signs for nothing.
  func isBlank(_ range: Range<Int>) -> Bool {
    skipping(Blank.nothing, from: range.lowerBound) >= range.upperBound
  }

  /// The length of the number of a house, a group or a room that begins at a position: 12号, 三组, 101室.
  func lengthOfHouseNumber(at position: Int) -> Int? {
    var end = endOfDigits(from: position)
    if end == position { end = skipping(HouseNumber.numerals, from: position) }
    guard end > position, let unit = length(ofAny: HouseNumber.units, at: skipping([" "], from: end)) else {
      return nil
    }
    return end - position + unit
  }

  func holdsHouseNumber(in range: Range<Int>) -> Bool {
    for position in range where lengthOfHouseNumber(at: position) != nil { return true }
    return false
  }
}

private enum HouseNumber {
  static let numerals: [StaticString] = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "零", "〇", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９",
  ]
  static let units: [StaticString] = ["号", "室", "组", "栋", "幢", "单元", "楼", "户", "排", "#"]
}
