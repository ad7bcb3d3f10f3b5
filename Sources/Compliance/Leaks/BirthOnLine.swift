import Notices

/// An identity number whose day of birth is masked, and the same day beside it on its line: the two are the whole number.
struct BirthOnLine {
  private let number: NumberRun
  private let length: Int

  init(_ number: NumberRun, _ length: Int) { (self.number, self.length) = (number, length) }

  /// Whether a day that is called one of birth stands on the line, with which the check digit is right.
  func completes(in text: Span<UInt8>) -> Bool {
    guard length == 18, number.isProvince(at: 0), number.areDigits(0..<6), number.areDigits(14..<17),
      number[17] <= NumberRun.x, !number.areDigits(6..<14)
    else { return false }
    let line = text.startOfLine(number.start, within: 300)..<text.endOfLine(number.end(of: length), within: 300)
    var position = line.lowerBound
    while position < line.upperBound {
      let isDigit = text[position].isDigit
      guard isDigit || text[position] == 0xE4 || text[position] == 0xEF,
        position < number.start || position >= number.end(of: length)
      else {
        position += 1
        continue
      }
      for (day, end) in text.daysInDigits(at: position) where isOfBirth(position..<end, in: text) && proves(day) {
        return true
      }
      position = isDigit ? text.endOfDigits(from: position) : position + 3
    }
    return false
  }

  /// Whether a day is called one of birth, right before it, behind it, or by the head of its column.
  private func isOfBirth(_ day: Range<Int>, in text: Span<UInt8>) -> Bool {
    let words: [StaticString] = ["出生", "生日", "生于", "日生"]
    if text.has("生", at: day.upperBound) || text.has("日生", at: day.upperBound) { return true }
    guard let row = number.memory.row(of: day, in: text) else {
      return text.holds(words, in: max(0, day.lowerBound - 24)..<min(text.count, day.upperBound + 45))
    }
    if text.holds(words, in: row.cell) { return true }
    return row.cell(in: number.memory.top(of: row, in: text), of: text).map { text.holds(words, in: $0) } ?? false
  }

  /// Whether the number with the day put in agrees with what it shows, and proves itself.
  private func proves(_ day: [UInt8]) -> Bool {
    for (offset, digit) in day.enumerated() where number[6 + offset] <= 9 && number[6 + offset] != digit {
      return false
    }
    let head = number.digits(6).utf8 + day.map { $0 + UInt8(ascii: "0") }
    let tail = (14..<18).map { number[$0] > 9 ? UInt8(ascii: "X") : number[$0] + UInt8(ascii: "0") }
    let whole = Array(head) + tail
    return NumberRun(at: 0, in: whole.span, over: .places(18), LabelMemory()).isProvedIdentity
  }
}

extension Span<UInt8> {
  /// Every day that may begin at a position: in figures, in Chinese or of full width, and with two digits of its year.
  fileprivate func daysInDigits(at position: Int) -> [(day: [UInt8], end: Int)] {
    if let found = digitsOfDay(at: position) { return [found] }
    if let date = WrittenDate(self, at: position) {
      guard let year = date.year else { return [] }
      let digits = [year / 1000, year / 100, year / 10, year].map { UInt8($0 % 10) }
      return [
        (digits + [date.month / 10, date.month, date.day / 10, date.day].map { UInt8($0 % 10) }, date.range.upperBound)
      ]
    }
    // 90年3月7日
    let end = endOfDigits(from: position)
    guard end - position == 2, has("年", at: end), let (month, behind) = part(at: end),
      let (day, last) = part(at: behind)
    else { return [] }
    let short = [self[position] - UInt8(ascii: "0"), self[position + 1] - UInt8(ascii: "0")]
    let rest = [month / 10, month % 10, day / 10, day % 10].map { UInt8($0) }
    return [[1, 9], [2, 0]].map { ($0 + short + rest, last) }
  }

  /// The eight digits of a day that begins at a position, such as 1985年3月12日, 1985-03-12 or 19850312, and where its last
  /// digit ends.
  fileprivate func digitsOfDay(at position: Int) -> (day: [UInt8], end: Int)? {
    let end = endOfDigits(from: position)
    let first = (position..<end).map { self[$0] - UInt8(ascii: "0") }
    if first.count == 8 { return (first, end) }
    guard first.count == 4, let (month, behind) = part(at: end), let (day, last) = part(at: behind) else { return nil }
    return (first + [UInt8(month / 10), UInt8(month % 10), UInt8(day / 10), UInt8(day % 10)], last)
  }

  /// A number of one or two digits behind what parts the parts of a day.
  private func part(at position: Int) -> (value: Int, end: Int)? {
    let marks: [StaticString] = ["年", "月", "-", ".", "/", "－", "．", "／", " "]
    guard let mark = length(ofAny: marks, at: position) else { return nil }
    let start = skipping([" "], from: position + mark)
    let end = endOfDigits(from: start)
    guard (1...2).contains(end - start) else { return nil }
    return ((start..<end).reduce(0) { $0 * 10 + Int(self[$1] - UInt8(ascii: "0")) }, end)
  }
}
