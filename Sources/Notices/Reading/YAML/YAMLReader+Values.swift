import Diagnostics

/// Values of the kinds that the board's files hold.
extension YAMLReader {
  /// What to say of a text that is none of the values asked for: the text, its field, its file and its place.
  typealias Slip = (String, FieldSpelling, String, Range<Int>) -> Finding

  /// Reads a text as a value; one that is none is reported.
  mutating func value<Value>(_ value: (String) -> Value?, else slip: Slip) -> Located<Value>? {
    guard let text = text() else { return nil }
    guard let value = value(text.value) else {
      report(slip(text.value, field, path, text.range))
      return nil
    }
    return Located(value, at: text.range)
  }

  /// Reads a text of which a rule demands a form.
  mutating func value<Value>(_ rule: Rule, _ required: Phrase, _ value: (String) -> Value?) -> Located<Value>? {
    self.value(value) { .badForm(rule, $0, for: $1, required: required, in: $2, at: $3) }
  }

  /// Reads a day, `YYYY-MM-DD`.
  mutating func date() -> Located<CivilDate>? {
    value({ CivilDate(iso8601: $0.utf8Span.span) }, else: { .badDate($0, for: $1.name, in: $2, at: $3) })
  }

  /// Reads a number of an item, `YYYY-NNNN`.
  mutating func indexNumber() -> Located<IndexNumber>? { value({ IndexNumber($0) }, else: Finding.badIndexNumber) }

  /// Reads a whole number that is not negative.
  mutating func count() -> Located<Int>? {
    value(
      { text in
        let isPlain = text.utf8.count <= 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isPlain ? Int(text) : nil
      }, else: Finding.badNumber)
  }

  /// Reads yes or no: true, false, 是 or 否.
  mutating func flag() -> Bool? {
    let words = ["true": true, "false": false, "是": true, "否": false]
    return value {
      words[$0]
    } else: {
      .unknownWord($0, for: $1, known: ["true", "false", "是", "否"], in: $2, at: $3)
    }?.value
  }

  mutating func word<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> Located<Word>? {
    value { text in
      Word.allCases.first { $0.rawValue.utf8.elementsEqual(text.utf8) }
    } else: {
      .unknownWord($0, for: $1, known: Word.allCases.map(\.rawValue), in: $2, at: $3)
    }
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

  mutating func sentences() -> [String]? {
    list { $0.text()?.value }
  }

  /// Reads a length of time, `20天` or `20个工作日`.
  mutating func period() -> Located<Period>? { value(PeriodReader.read, else: Finding.badPeriod) }

  /// Reads a day of every year, `MM-DD`.
  mutating func monthDay() -> Located<MonthDay>? {
    value(
      SettingsRules.shared.badMonthDay,
      Phrase(zh: "应当写成“月-日”，两位月、两位日，每年都有的一天", en: "it must be MM-DD, a day that every year has")
    ) { MonthDay($0) }
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
