import Diagnostics
import Notices

/// Finds numbers that were typed into the words of a report and contradict what was counted.
///
/// Only where the words say plainly what is counted: 收到申请3件, 共主动公开政府信息88条, 行政复议一起. A sentence that speaks of
/// another year, or of a part of the year or of the whole, is passed over.
struct HandNumbers {
  private let bytes: [UInt8]
  private let body: Range<Int>
  private let path: String
  private let year: Int
  private let figures: FigureTable

  init(_ bytes: [UInt8], body: Range<Int>, path: String, year: Int, figures: FigureTable) {
    self.bytes = bytes
    self.body = body.clamped(to: 0..<bytes.count)
    self.path = path
    self.year = year
    self.figures = figures
  }

  /// What is counted, as words have it: before the number, and behind it.
  private struct Pattern {
    let words: [String]
    let units: [String]
    /// One of them is meant; where the words fit two, a number that is either is right.
    let names: [String]
    /// Words that make a sentence speak of a part of it.
    var parts: [String] = []
  }

  private static let papers = ["条", "件", "项"]
  private static let cases = ["件", "宗", "起", "份", "次", "例"]
  private static let channels = ["网站", "公众号", "微信", "微博", "客户端", "公开栏", "查阅点", "广播", "电视", "报刊", "其中", "类"]

  private static let patterns: [Pattern] = [
    Pattern(
      words: [
        "主动公开政府信息", "主动公开信息", "主动公开各类信息", "主动公开各类政府信息", "主动公开", "公开政府信息", "公开各类政府信息",
        "公开信息", "公开各类信息", "发布政府信息", "发布各类政府信息", "发布信息", "发布各类信息",
      ], units: papers, names: ["主动公开.总数"], parts: channels),
    Pattern(
      words: [
        "收到申请", "新收申请", "受理申请", "收到政府信息公开申请", "新收政府信息公开申请", "受理政府信息公开申请", "收到依申请公开申请",
        "收到依申请公开", "受理依申请公开", "新收依申请公开", "收到信息公开申请", "受理信息公开申请",
      ], units: cases, names: ["依申请公开.收到"]),
    Pattern(
      words: ["答复申请", "办结申请", "答复政府信息公开申请", "办结政府信息公开申请", "办结依申请公开"], units: cases, names: ["依申请公开.答复"]),
    Pattern(
      words: ["办理依申请公开", "办理依申请公开件", "依申请公开件", "办理申请", "办理政府信息公开申请", "依申请公开政府信息", "依申请公开"], units: cases + ["条"],
      names: ["依申请公开.收到", "依申请公开.答复"]),
    Pattern(words: ["上年结转"], units: cases, names: ["申请.上年结转.总计"]),
    Pattern(words: ["结转下年度", "结转下年"], units: cases, names: ["申请.结转下年.总计"]),
    Pattern(words: ["行政复议", "复议"], units: cases, names: ["行政复议.总数"]),
    Pattern(words: ["行政诉讼", "诉讼"], units: cases, names: ["行政诉讼.总数"]),
    Pattern(words: ["投诉举报"], units: cases, names: ["投诉举报.总数"]),
    Pattern(
      words: [
        "接受咨询", "受理咨询", "接待咨询", "解答咨询", "答复咨询", "办理咨询", "的咨询", "信息公开咨询", "接受群众咨询", "解答群众咨询", "接待群众咨询",
        "全年咨询", "各类咨询",
      ], units: ["人次", "件次", "次", "件", "起"], names: ["咨询.人次"], parts: ["法律", "技术", "政策", "心理", "就业", "义诊", "其中"]),
    Pattern(words: ["电话咨询"], units: ["人次", "件次", "次", "件", "起"], names: ["咨询.电话"], parts: ["其中", "法律", "政策"]),
    Pattern(
      words: ["来访咨询", "现场咨询", "当面咨询", "上门咨询"], units: ["人次", "件次", "次", "件", "起"], names: ["咨询.来访"],
      parts: ["其中", "法律", "政策"]),
    Pattern(
      words: ["网上咨询", "在线咨询", "网络咨询"], units: ["人次", "件次", "次", "件", "起"], names: ["咨询.网上"],
      parts: ["其中", "法律", "政策"]),
    Pattern(
      words: ["收费金额", "收取费用", "收取信息处理费", "信息处理费", "处理费"], units: ["元"], names: ["收费.金额"], parts: ["减免", "免收"]),
    Pattern(words: ["减免金额", "减免费用"], units: ["元"], names: ["减免.金额"]),
    Pattern(words: ["按期"], units: ["条"], names: ["主动公开.按期"]),
    Pattern(words: ["逾期"], units: ["条"], names: ["主动公开.逾期"]),
    Pattern(words: ["涉及"], units: ["个类别"], names: ["类别.总数"]),
    Pattern(words: ["登记变更"], units: ["条次"], names: ["变更.总数"]),
  ]

  /// Rows of a table of categories, whose words say the whole line.
  private var rows: [Pattern] {
    figures.entries.filter { $0.name.hasPrefix("主动公开.") }.map {
      Pattern(words: ["| \($0.name.dropFirst("主动公开.".count)) |"], units: [" |"], names: [$0.name])
    }
  }

  /// By place; a number is told once, however many words lead to it.
  var findings: [Finding] {
    var found: [Int: Finding] = [:]
    for pattern in Self.patterns + rows {
      for words in pattern.words {
        for place in places(of: Array(words.utf8)) {
          guard let finding = finding(pattern, behind: place) else { continue }
          found[finding.range.lowerBound] = found[finding.range.lowerBound] ?? finding
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private func finding(_ pattern: Pattern, behind words: Range<Int>) -> Finding? {
    let counted = pattern.names.compactMap { name in figures.quantity(name).map { (name: name, quantity: $0) } }
    guard let first = counted.first, isOfYear(before: words, pattern.parts) else { return nil }
    let start = skipFillers(words.upperBound)
    guard let typed = number(at: start), pattern.units.contains(where: { hasUnit($0, at: typed.end) }),
      !counted.contains(where: { $0.quantity == Quantity(typed.value) })
    else { return nil }
    return .typed(typed.value, counted: first.quantity, figure: first.name, at: start..<typed.end, path: path)
  }

  // MARK: - Text

  private func places(of words: [UInt8]) -> [Range<Int>] {
    guard let first = words.first, body.count >= words.count else { return [] }
    return (body.lowerBound...body.upperBound - words.count).compactMap { place in
      bytes[place] == first && bytes[place..<place + words.count].elementsEqual(words)
        ? place..<place + words.count : nil
    }
  }

  private func hasWords(_ words: String, at place: Int) -> Bool {
    let end = place + words.utf8.count
    return end <= body.upperBound && bytes[place..<end].elementsEqual(words.utf8)
  }

  /// A unit behind a number, perhaps behind blanks and marks of emphasis; 3条次 has another.
  private func hasUnit(_ unit: String, at place: Int) -> Bool {
    var start = place
    if !hasWords(unit, at: start) {
      while hasWords(" ", at: start) || hasWords("*", at: start) { start += 1 }
    }
    guard hasWords(unit, at: start) else { return false }
    return !["次", "均", "左右"].contains { hasWords($0, at: start + unit.utf8.count) }
  }

  private static let fillers = [
    " ", "为", "共计", "共", "累计", "合计", "总计", "了", "计", "数量", "总数", "案件", "申请", "有", "：", ":", "*", "达", "已",
  ]

  private func skipFillers(_ start: Int) -> Int {
    var place = start
    while let filler = Self.fillers.first(where: { hasWords($0, at: place) }) { place += filler.utf8.count }
    return place
  }

  /// A number of digits, in whatever width, or of Han numerals, at a place; nil where there is none.
  private func number(at start: Int) -> (value: Int, end: Int)? {
    let end = bytes[start..<body.upperBound].firstIndex { !$0.isDigit } ?? body.upperBound
    if end > start {
      guard end - start <= 9, let value = Int(String(decoding: bytes[start..<end], as: UTF8.self)) else { return nil }
      return (value, end)
    }
    // Twenty characters hold every number that is counted here.
    let text = String(decoding: bytes[start..<min(body.upperBound, start + 60)], as: UTF8.self)
    let numerals = text.prefix { CountedNumeral.isPart($0) }
    guard let value = CountedNumeral.value(of: numerals) else { return nil }
    return (value, start + numerals.utf8.count)
  }

  /// Whether the sentence around some words speaks of the year of the report as a whole, and of no part of what is counted.
  private func isOfYear(before words: Range<Int>, _ parts: [String]) -> Bool {
    var sentence = String(decoding: bytes[sentenceStart(words.lowerBound)..<words.lowerBound], as: UTF8.self)
    for own in ["\(year)年度", "\(year)年", "上年结转", "本年度", "全年度"] { sentence = sentence.replacing(own, with: "") }
    return !(Self.otherTimes + parts).contains { sentence.contains($0) }
  }

  private static let otherTimes =
    ["上年", "去年", "上一年", "往年", "历年", "截至", "以来", "季度", "半年", "月", "年度", "上期", "同比", "比"]
    + (0...9).map { "\($0)年" }

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

/// Numbers as people write them out in reports: 三, 十二, 一百零五, ３.
enum CountedNumeral {
  private static let digits: [Character: Int] = {
    let han = zip("〇一二三四五六七八九", 0...9).map { ($0, $1) }
    let wide = zip("０１２３４５６７８９", 0...9).map { ($0, $1) }
    return Dictionary(uniqueKeysWithValues: han + wide + [("零", 0), ("两", 2)])
  }()
  private static let ranks: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

  static func isPart(_ character: Character) -> Bool { digits[character] != nil || ranks[character] != nil }

  /// The number; nil for nothing, and for what is no number.
  static func value(of text: Substring) -> Int? {
    guard !text.isEmpty else { return nil }
    guard text.contains(where: { ranks[$0] != nil }) else {
      return text.count <= 9 ? Int(text.map { String(digits[$0] ?? 0) }.joined()) : nil
    }
    var (sum, digit) = (0, 0)
    for character in text {
      if let rank = ranks[character] {
        sum += (digit == 0 ? 1 : digit) * rank
        digit = 0
      } else {
        digit = digits[character] ?? 0
      }
    }
    return sum + digit
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
}
