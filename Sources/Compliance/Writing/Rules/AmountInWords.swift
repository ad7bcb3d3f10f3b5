import Diagnostics
import Markup
import Notices

/// Requires that an amount in capital numerals is the one that stands in figures beside it.
struct AmountInWords: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("元", "圆", "圓") else { return }
    for passage in writing.passages {
      Self.find(in: writing.outline.text.span.extracting(passage)) { words, figures in
        let place = passage.lowerBound + words.range.lowerBound..<passage.lowerBound + words.range.upperBound
        let number = passage.lowerBound + figures.range.lowerBound..<passage.lowerBound + figures.range.upperBound
        let (written, counted) = (writing.outline.string(place), writing.outline.string(number))
        findings.add(
          Self.rule, at: writing.outline.place(of: place),
          Phrase(
            zh: "“\(written)”是 \(Self.yuan(words.value)) 元，旁边的数字写的是“\(counted)”",
            en: "\(written) is \(Self.yuan(words.value)) yuan; the figures beside it are \(counted)"))
      }
    }
  }

  /// An amount in figures, in hundredths of a yuan, and how far from it one may be that was rounded to it.
  private struct Figures {
    var value: Int
    var slack: Int
    var range: Range<Int>
  }

  private static func find(in text: Span<UInt8>, _ report: (CapitalAmount, Figures) -> Void) {
    var place = 0
    while place < text.count {
      guard text[place] == 0xE5, let words = CapitalAmount(text, withUnitAt: place) else {
        place = text.next(place)
        continue
      }
      let beside = [before(words.range.lowerBound, in: text), behind(words.range.upperBound, in: text)]
      if let other = beside.compactMap(\.self).first(where: { abs($0.value - words.value) > $0.slack }) {
        report(words, other)
      }
      place = words.range.upperBound
    }
  }

  private static let openings: [StaticString] = Blank.spaces + ["（", "(", "，", ",", "即", "：", ":", "小写", "人民币", "RMB"]
  private static let closings: [StaticString] = Blank.spaces + ["（", "(", "，", "即", "：", ":", "大写", "人民币"]
  private static let signs: [StaticString] = ["¥", "￥"]
  private static let units: [(word: StaticString, value: Int)] = [
    ("元", 100), ("万元", 1_000_000), ("亿元", 10_000_000_000),
  ]

  /// What stands behind the words: 壹万元（¥10,000.00）, 壹万元（小写：10000元）.
  private static func behind(_ end: Int, in text: Span<UInt8>) -> Figures? {
    let opening = text.skipping(openings, from: end)
    guard opening > end else { return nil }
    let start = text.skipping(signs + Blank.spaces, from: opening)
    var place = start
    while place < text.count, isOfNumber(text[place]) { place += 1 }
    return figures(start..<place, in: text, isMarked: start > opening)
  }

  /// What stands before them: 10000元（大写：壹万元）, ¥10,000.00（壹万元）.
  private static func before(_ start: Int, in text: Span<UInt8>) -> Figures? {
    var end = text.skippingBack(closings, from: start)
    guard end < start else { return nil }
    let unit = units.last { text.length(ofAny: [$0.word], endingAt: end) != nil }
    end -= unit?.word.utf8CodeUnitCount ?? 0
    end = text.skippingBack(Blank.spaces, from: end)
    var place = end
    while place > 0, isOfNumber(text[place - 1]) { place -= 1 }
    return figures(place..<end, in: text, isMarked: text.length(ofAny: signs, endingAt: place) != nil)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  /// The amount that a number is, with 元 behind it or the sign of a currency before it.
  private static func figures(_ range: Range<Int>, in text: Span<UInt8>, isMarked: Bool) -> Figures? {
    guard !range.isEmpty, case .figure(let number) = CellFigure(Array(text.string(range).utf8)[...]) else { return nil }
    let start = text.skipping(Blank.spaces, from: range.upperBound)
    let unit = units.last { text.has($0.word, at: start) }
    guard unit != nil || isMarked else { return nil }
    let worth = unit?.value ?? 100
    let (value, isTooLarge) = number.value.multipliedReportingOverflow(by: worth)
    guard !isTooLarge else { return nil }
    // 1.2万元 may be rounded; 12000元 may not.
    let slack = worth == 100 ? 0 : worth / (0..<number.decimals).reduce(2) { scale, _ in scale * 10 }
    return Figures(
      value: value / CellFigure.one, slack: slack, range: range.lowerBound..<start + (unit?.word.utf8CodeUnitCount ?? 0)
    )
  }

  private static func yuan(_ value: Int) -> String { Amount(value: value * (CellFigure.one / 100)).description }

  static let rule = Rule(
    "amount-in-words", .duty, .warning,
    title: Phrase(zh: "大写金额和数字不同", en: "an amount in words and figures that differ"),
    requirement: Phrase(
      zh: "大写金额和旁边的数字要一样；不一样的，对照凭证改错的那一个。",
      en: "An amount in capital numerals is the one in figures beside it; the wrong one is mended by the voucher."),
    wrong: "补助资金壹万贰仟元整（¥21000.00）。", right: "补助资金壹万贰仟元整（¥12000.00）。")
}
