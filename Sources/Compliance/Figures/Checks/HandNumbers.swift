import Diagnostics
import Extraction
import Notices

/// Finds numbers that were typed into the words of a report and contradict what was counted.
///
/// Only where the words say plainly what is counted: 收到申请3件, 收到3件申请, 共主动公开政府信息88条, 行政复议一起. A sentence that
/// speaks of another year, or of a part of the year or of the whole, is passed over.
struct HandNumbers {
  private let bytes: [UInt8]
  private let body: Range<Int>
  private let path: String
  private let year: Int
  private let figures: FigureTable
  /// The words are those of an older report, which are not to be changed.
  private let isTranscribed: Bool

  init(
    _ bytes: [UInt8], body: Range<Int>, path: String, year: Int, figures: FigureTable, isTranscribed: Bool = false
  ) {
    self.bytes = bytes
    self.body = body.clamped(to: 0..<bytes.count)
    self.path = path
    self.year = year
    self.figures = figures
    self.isTranscribed = isTranscribed
  }

  /// By place; a number is told once, however many words lead to it.
  var findings: [Finding] {
    var found: [Int: Finding] = [:]
    for pattern in CountedWords.all + CountedWords.rows(of: figures) {
      for words in pattern.words {
        for place in ByteSearch(words).all(in: bytes[body]) {
          for finding in findings(pattern, behind: place..<place + words.utf8.count) {
            found[finding.range.lowerBound] = found[finding.range.lowerBound] ?? finding
          }
        }
      }
    }
    for denial in denials { found[denial.range.lowerBound] = found[denial.range.lowerBound] ?? denial }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Words that deny what was counted: 全年未收到申请, where the ledger has five.
  private var denials: [Finding] {
    CountedDenial.all.flatMap { denial -> [Finding] in
      guard let counted = figures.quantity(denial.figure), counted > .zero else { return [] }
      return denial.words.flatMap { words in
        ByteSearch(words).all(in: bytes[body]).compactMap { place -> Finding? in
          let end = place + words.utf8.count
          guard !denial.notBefore.contains(where: { hasWords($0, at: end) }), isOfWholeYear(before: place) else {
            return nil
          }
          return .denied(words, counted: counted, figure: denial.figure, at: place..<end, path: path)
        }
      }
    }
  }

  /// Whether the sentence before a place speaks of no other time than the year of the report.
  private func isOfWholeYear(before place: Int) -> Bool {
    var sentence = String(decoding: bytes[sentenceStart(place)..<place], as: UTF8.self)
    for own in ownTimes { sentence = sentence.replacing(own, with: "") }
    return !Self.otherTimes.contains { sentence.contains($0) }
  }

  /// The wrong numbers behind some words: the first, and others that follow with units of their own, as in 培训2次60人次.
  private func findings(_ pattern: CountedWords, behind words: Range<Int>) -> [Finding] {
    var found: [Finding] = []
    var place = words.upperBound
    for _ in 0..<pattern.measures.count {
      place = skip(CountedWords.fillers + (place == words.upperBound ? [] : pattern.links), from: place)
      guard let typed = number(at: place), let measured = measure(pattern, behind: typed.end) else { break }
      guard hasObject(pattern, behind: measured.end) else { break }
      if let finding = finding(typed.value, measured.measure, at: place..<typed.end) { found.append(finding) }
      place = measured.end
    }
    // The sentence is looked at last: few words are followed by a number, and fewer by a wrong one.
    return found.isEmpty || isMeant(pattern, at: words) ? found : []
  }

  private func finding(_ typed: Int, _ measure: CountedWords.Measure, at range: Range<Int>) -> Finding? {
    let counted = measure.names.compactMap { name in figures.quantity(name).map { (name: name, quantity: $0) } }
    guard let first = counted.first, !counted.contains(where: { $0.quantity == Quantity(typed) }) else { return nil }
    return isTranscribed
      ? .transcribed(typed, published: first.quantity, figure: first.name, at: range, path: path)
      : .typed(typed, counted: first.quantity, figure: first.name, at: range, path: path)
  }

  private func measure(
    _ pattern: CountedWords, behind place: Int
  ) -> (measure: CountedWords.Measure, end: Int)? {
    for measure in pattern.measures {
      for unit in measure.units {
        if let end = unitEnd(unit, at: place) { return (measure, end) }
      }
    }
    return nil
  }

  /// Whether what is counted follows, where the words before the number do not say it.
  private func hasObject(_ pattern: CountedWords, behind place: Int) -> Bool {
    guard !pattern.objects.isEmpty else { return true }
    let start = skip(CountedWords.fillers, from: place)
    // Fillers are parts of what may be meant: the object may have begun among them.
    return pattern.objects.contains { object in
      (place...start).contains { hasWords(object, at: $0) }
    }
  }

  // MARK: - Text

  private func hasWords(_ words: String, at place: Int) -> Bool {
    let end = place + words.utf8.count
    return end <= body.upperBound && bytes[place..<end].elementsEqual(words.utf8)
  }

  /// Where a unit ends behind a number, perhaps behind blanks and marks of emphasis; 3条次 has another.
  private func unitEnd(_ unit: String, at place: Int) -> Int? {
    var start = place
    if !hasWords(unit, at: start) {
      while hasWords(" ", at: start) || hasWords("*", at: start) { start += 1 }
    }
    guard hasWords(unit, at: start) else { return nil }
    let end = start + unit.utf8.count
    return ["次", "均", "左右", "以上", "以内"].contains { hasWords($0, at: end) } ? nil : end
  }

  /// The place behind fillers, of which a sentence has a few.
  private func skip(_ fillers: [String], from start: Int) -> Int {
    var place = start
    while place - start < 120, let filler = fillers.first(where: { hasWords($0, at: place) }) {
      place += filler.utf8.count
    }
    return place
  }

  /// A number of digits, in whatever width and parted by thousands or not, or of Han numerals, at a place; nil where
  /// there is none.
  private func number(at start: Int) -> (value: Int, end: Int)? {
    var end = digitsEnd(start)
    if end > start {
      var digits = bytes[start..<end]
      // Thousands are three digits behind a comma, and no list of numbers.
      while let comma = [",", "，"].first(where: { hasWords($0, at: end) }), case let group = end + comma.utf8.count,
        digits.count <= 6, digitsEnd(group) == group + 3
      {
        digits += bytes[group..<group + 3]
        end = group + 3
      }
      // 50.00元
      if let zeros = [".00", ".0"].first(where: { hasWords($0, at: end) }), digitsEnd(end + 1) == end + zeros.utf8.count
      {
        end += zeros.utf8.count
      }
      guard digits.count <= 9, let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
      return (value, end)
    }
    // Twenty characters hold every number that is counted here.
    let text = String(decoding: bytes[start..<min(body.upperBound, start + 60)], as: UTF8.self)
    let numerals = text.prefix { CountedNumeral.isPart($0) }
    guard let value = CountedNumeral.value(of: numerals) else { return nil }
    return (value, start + numerals.utf8.count)
  }

  private func digitsEnd(_ start: Int) -> Int {
    guard start < body.upperBound else { return start }
    return bytes[start..<body.upperBound].firstIndex { !$0.isDigit } ?? body.upperBound
  }

  /// Whether the sentence around some words speaks of the year of the report as a whole, and of what the pattern counts.
  private func isMeant(_ pattern: CountedWords, at words: Range<Int>) -> Bool {
    var sentence = String(decoding: bytes[sentenceStart(words.lowerBound)..<words.lowerBound], as: UTF8.self)
    guard !pattern.notBehind.contains(where: sentence.hasSuffix) else { return false }
    guard pattern.needs.isEmpty || pattern.needs.contains(where: sentence.contains) else { return false }
    let said = sentence + String(decoding: bytes[words], as: UTF8.self)
    let isSummed = ["累计", "历年"].contains { said.contains($0) }
    for own in ownTimes where !isSummed || !own.hasPrefix("截") { sentence = sentence.replacing(own, with: "") }
    return !(Self.otherTimes + pattern.parts).contains { sentence.contains($0) }
  }

  /// Words for the whole year of the report.
  private var ownTimes: [String] {
    [
      "截至\(year)年12月31日", "截止\(year)年12月31日", "截至12月31日", "截止12月31日", "\(year)年1月1日至12月31日",
      "\(year)年1月1日至\(year)年12月31日", "\(year)年1月至12月", "1月至12月", "1-12月", "1—12月", "\(year)年度", "\(year)年",
      "上年结转", "结转下年度", "结转下年", "本年度", "全年度",
    ]
  }

  private static let otherTimes =
    [
      "上年", "去年", "上一年", "往年", "历年", "截至", "截止", "以来", "季度", "半年", "月", "年度", "上期", "同比", "比", "下年", "明年",
      "计划", "力争", "拟",
    ] + (0...9).map { "\($0)年" }

  /// How far back a sentence is looked at, in bytes: 200 characters.
  private static let longestSentence = 600

  /// The place behind the last full stop, semicolon or line's end before a place.
  private func sentenceStart(_ end: Int) -> Int {
    var place = end
    while place > max(body.lowerBound, end - Self.longestSentence) {
      if bytes[place - 1] == 0x0A { return place }
      if ["。", "；"].contains(where: { place - 3 >= body.lowerBound && hasWords($0, at: place - 3) }) { return place }
      place -= 1
    }
    return place
  }
}

extension Finding {
  fileprivate static func typed(
    _ typed: Int, counted: Quantity, figure: String, at range: Range<Int>, path: String
  ) -> Self {
    Finding(
      FigureRules.shared.reportTypedNumber, in: path, at: range,
      Phrase(zh: "手写的 \(typed) 和算出的 \(counted) 不同", en: "the number \(typed) was typed; it comes to \(counted)"),
      hint: Phrase(zh: "写数字的名称：{{\(figure)}}", en: "write the name of the figure: {{\(figure)}}"))
  }

  fileprivate static func denied(
    _ words: String, counted: Quantity, figure: String, at range: Range<Int>, path: String
  ) -> Self {
    Finding(
      FigureRules.shared.reportTypedNumber, in: path, at: range,
      Phrase(
        zh: "正文写“\(words)”，“\(figure)”却是 \(counted)", en: "the words say \(words), and \"\(figure)\" is \(counted)"),
      hint: Phrase(zh: "核对台账；有的，写数字的名称：{{\(figure)}}", en: "check the ledger, and write the figure: {{\(figure)}}"))
  }

  /// Of a report that was taken over, words and 公布数字 were copied from the same paper.
  fileprivate static func transcribed(
    _ typed: Int, published: Quantity, figure: String, at range: Range<Int>, path: String
  ) -> Self {
    Finding(
      FigureRules.shared.reportTypedNumber, in: path, at: range,
      Phrase(
        zh: "正文写 \(typed)，公布数字“\(figure)”写 \(published)",
        en: "the words say \(typed), and 公布数字 says \(published) as \"\(figure)\""),
      hint: Phrase(
        zh: "对照原报告，抄错的改正；原报告自己前后不一的，照原样留着",
        en: "compare both with the original and correct what was copied wrong; leave what it says itself"))
  }
}
