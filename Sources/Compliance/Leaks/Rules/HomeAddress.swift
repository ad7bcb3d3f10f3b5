import Diagnostics
import Notices

/// Asks about home addresses down to the house (个人信息保护法 article 28).
///
/// 住址 and the like with the number of a house, group or room behind it or in its column; the addresses of offices and
/// of points of inquiry are called otherwise, and 住址 with a village alone tells no more than the list does.
struct HomeAddress: LeakRule {
  static let rule = Rule(
    "home-address", .duty, .warning, title: Phrase(zh: "家庭住址", en: "home address"),
    requirement: Phrase(
      zh: "个人住址写到村或社区为止，不写门牌、组、室；确要公开的，由复核的人写进“例外”。",
      en:
        "Homes are named by village or community, not by house; what must be published is recorded as an exception by whoever verifies."
    ),
    basis: Phrase(zh: "《个人信息保护法》第六条、第二十八条", en: "Personal Information Protection Law, articles 6 and 28"),
    wrong: "家庭住址：示例一村三组12号", right: "住址：示例一村")

  let firstCharacters = "家现住户居门"
  let secondCharacters: String? = "庭住址籍牌地所"

  private static let words: [StaticString] = [
    "家庭住址", "家庭地址", "现住址", "现住地", "住址", "户籍地址", "户籍所在地", "户籍地", "居住地址", "居住地", "门牌号", "家住", "住所地",
  ]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard let length = text.length(ofAny: Self.words, at: position) else { return nil }
    let word = position..<position + length
    let isFound = TableRow(of: word, in: text).map { isInColumn($0, word, in: text) } ?? isBehind(word, in: text)
    return isFound ? Leak(Self.rule, .address, words: word, in: text) : nil
  }

  /// In the column below, or in the next cell, or in the cell itself.
  private func isInColumn(_ head: TableRow, _ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    if text.holdsHouseNumber(in: word.upperBound..<max(word.upperBound, head.cell.upperBound)) { return true }
    let next = head.cells(in: text).first { $0.lowerBound > head.cell.upperBound }
    if let next, text.holdsHouseNumber(in: next) { return true }
    var row = head
    for _ in 0..<64 {
      guard let below = row.below(in: text) else { return false }
      row = below
      if text.holdsHouseNumber(in: row.cell) { return true }
    }
    return false
  }

  /// Up to the end of the clause.
  private func isBehind(_ word: Range<Int>, in text: Span<UInt8>) -> Bool { Self.isBehind(word, in: text) }

  fileprivate static func isBehind(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = word.upperBound
    while end < text.count, end - word.upperBound < 120, !text[end].isLineEnd,
      text.length(ofAny: ["。", "；", "，"], at: end) == nil
    { end += 1 }
    return text.holdsHouseNumber(in: word.upperBound..<end)
  }
}

/// The same in the form of notices to a person: 张三，住示例一村12号.
struct HomeClause: LeakRule {
  static let rule = HomeAddress.rule

  let firstCharacters = "住"

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard text.length(ofAny: ["，", "、", "（", ",", "。"], endingAt: position) != nil,
      text.length(ofAny: ["址", "房", "院", "宅", "户"], at: position + 3) == nil,
      HomeAddress.isBehind(position..<position + 3, in: text)
    else { return nil }
    return Leak(HomeAddress.rule, .address, words: position..<position + 3, in: text)
  }
}

extension Phrase {
  fileprivate static let address = Self(zh: "个人住址", en: "home address")
}
