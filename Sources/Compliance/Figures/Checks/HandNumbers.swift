import Diagnostics
import Notices

/// Finds numbers that were typed into the words of a report and contradict what was counted.
///
/// Only where the words say plainly what is counted: 收到申请3件. A sentence that speaks of another year, or of a part of
/// the year, is passed over.
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
    let words: String
    let unit: String
    let figure: String
  }

  private var patterns: [Pattern] {
    let plain = [
      ("主动公开政府信息", "条", "主动公开.总数"), ("主动公开信息", "条", "主动公开.总数"), ("收到申请", "件", "依申请公开.收到"),
      ("新收申请", "件", "依申请公开.收到"), ("收到政府信息公开申请", "件", "依申请公开.收到"), ("新收政府信息公开申请", "件", "依申请公开.收到"),
      ("答复申请", "件", "依申请公开.答复"), ("上年结转", "件", "申请.上年结转.总计"), ("结转下年度", "件", "申请.结转下年.总计"),
      ("行政复议", "件", "行政复议.总数"), ("行政诉讼", "件", "行政诉讼.总数"), ("投诉举报", "件", "投诉举报.总数"),
      ("收费金额", "元", "收费.金额"), ("减免金额", "元", "减免.金额"), ("按期", "条", "主动公开.按期"), ("逾期", "条", "主动公开.逾期"),
      ("涉及", "个类别", "类别.总数"), ("登记变更", "条次", "变更.总数"),
    ]
    let categories = figures.entries.filter { $0.name.hasPrefix("主动公开.") }.map {
      ("| \($0.name.dropFirst("主动公开.".count)) |", " |", $0.name)
    }
    return (plain + categories).map { Pattern(words: $0.0, unit: $0.1, figure: $0.2) }
  }

  var findings: [Finding] {
    patterns.flatMap { pattern in
      places(of: Array(pattern.words.utf8)).compactMap { finding(pattern, behind: $0) }
    }
  }

  private func finding(_ pattern: Pattern, behind words: Range<Int>) -> Finding? {
    guard let counted = figures.quantity(pattern.figure), isOfYear(before: words.lowerBound, pattern.figure) else {
      return nil
    }
    let start = skipFillers(words.upperBound)
    let end = bytes[start..<body.upperBound].firstIndex { !$0.isDigit } ?? body.upperBound
    guard (1...9).contains(end - start), hasWords(pattern.unit, at: end) || hasWords(" " + pattern.unit, at: end),
      let typed = Int(String(decoding: bytes[start..<end], as: UTF8.self)), Quantity(typed) != counted
    else { return nil }
    return .typed(typed, counted: counted, figure: pattern.figure, at: start..<end, path: path)
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

  private static let fillers = [" ", "为", "共", "了", "计", "：", "*"]

  private func skipFillers(_ start: Int) -> Int {
    var place = start
    while let filler = Self.fillers.first(where: { hasWords($0, at: place) }) { place += filler.utf8.count }
    return place
  }

  /// Whether the sentence up to a place speaks of the year of the report as a whole.
  private func isOfYear(before place: Int, _ figure: String) -> Bool {
    let text = String(decoding: bytes[body.lowerBound..<place], as: UTF8.self)
    let sentence = text.unicodeScalars.reversed().prefix { !"。；\n".unicodeScalars.contains($0) }.reversed()
    var words = String(String.UnicodeScalarView(sentence))
    for own in ["\(year)年", "上年结转"] { words = words.replacing(own, with: "") }
    let others = ["上年", "去年", "上一年", "往年", "历年", "累计", "季度", "半年", "月", "年度", "0年", "1年", "2年", "3年", "4年", "5年"]
    return !(others + ["6年", "7年", "8年", "9年"]).contains { words.contains($0) }
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
