/// Values of the kinds that the board's files hold.
extension YAMLReader {
  /// Reads a day, `YYYY-MM-DD`.
  mutating func date() -> Located<CivilDate>? {
    guard let text = text() else { return nil }
    guard let date = CivilDate(iso8601: text.value.utf8Span.span) else {
      report(.badDate(text.value, for: field.name, in: path, at: text.range))
      return nil
    }
    return Located(date, at: text.range)
  }

  /// Reads a number of an item, `YYYY-NNNN`.
  mutating func indexNumber() -> Located<IndexNumber>? {
    guard let text = text() else { return nil }
    guard let number = IndexNumber(text.value) else {
      report(.badIndexNumber(text.value, for: field, in: path, at: text.range))
      return nil
    }
    return Located(number, at: text.range)
  }

  /// Reads a whole number that is not negative.
  mutating func count() -> Located<Int>? {
    guard let text = text() else { return nil }
    let isPlain = text.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isPlain, text.value.utf8.count <= 12, let number = Int(text.value) else {
      report(.badNumber(text.value, for: field, in: path, at: text.range))
      return nil
    }
    return Located(number, at: text.range)
  }

  /// Reads yes or no: true, false, 是 or 否.
  mutating func flag() -> Bool? {
    guard let text = text() else { return nil }
    switch text.value {
    case "true", "是": return true
    case "false", "否": return false
    default:
      report(.unknownWord(text.value, for: field, known: ["true", "false", "是", "否"], in: path, at: text.range))
      return nil
    }
  }

  /// Reads one of a few words.
  mutating func word<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> Located<Word>? {
    guard let text = text() else { return nil }
    guard let word = Word.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.value.utf8) }) else {
      let known = Word.allCases.map(\.rawValue)
      report(.unknownWord(text.value, for: field, known: known, in: path, at: text.range))
      return nil
    }
    return Located(word, at: text.range)
  }

  /// Reads a list of short names, in which a full-width comma can only be a slip.
  mutating func names() -> [Located<String>]? {
    list { reader in
      guard let text = reader.text() else { return nil }
      if text.value.holdsFullWidthComma {
        reader.report(.fullWidthComma(reader.field, written: text.value, in: reader.path, at: text.range))
      }
      return text
    }
  }

  /// Reads a list of sentences.
  mutating func sentences() -> [String]? {
    list { $0.text()?.value }
  }

  /// Reads a length of time, `20天` or `20个工作日`.
  mutating func period() -> Located<Period>? {
    guard let text = text() else { return nil }
    guard let period = PeriodReader.read(text.value) else {
      report(.badPeriod(text.value, for: field, in: path, at: text.range))
      return nil
    }
    return Located(period, at: text.range)
  }

  /// Reads a day of every year, `MM-DD`.
  mutating func monthDay() -> Located<MonthDay>? {
    guard let text = text() else { return nil }
    guard let day = MonthDay(text.value) else {
      report(.badMonthDay(text.value, for: field, in: path, at: text.range))
      return nil
    }
    return Located(day, at: text.range)
  }

  /// Reads the lines of a review; none yet is no mistake.
  mutating func review() -> ReviewTrail {
    let key = keyRange
    if takeEmpty() { return ReviewTrail(range: key) }
    let lines = list { reader -> Located<SignOff>? in
      guard let text = reader.text() else { return nil }
      return reader.signOff(text)
    }
    return ReviewTrail(signOffs: lines ?? [], range: key)
  }
}

/// Reads lengths of time as the board writes them.
package enum PeriodReader {
  /// Reads `20天`, `20日`, `20个工作日` or `20工作日`; anything else is nil.
  package static func read(_ text: String) -> Period? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count), let count = Int(String(decoding: digits, as: UTF8.self)), count > 0 else {
      return nil
    }
    switch text.dropFirst(digits.count) {
    case "天", "日", "个自然日": return Period(count, .days)
    case "个工作日", "工作日": return Period(count, .workingDays)
    default: return nil
    }
  }
}

extension String {
  /// One of ， 、 ；.
  fileprivate var holdsFullWidthComma: Bool {
    unicodeScalars.contains { $0.value == 0xFF0C || $0.value == 0x3001 || $0.value == 0xFF1B }
  }
}
