import Markup

/// A period as running text writes it: two days with a word for a period between them.
struct WrittenPeriod {
  var first: WrittenDate
  var last: WrittenDate
  /// The row of text that it stands in, and itself: bytes of the outline's text.
  var passage: Range<Int>
  var range: Range<Int> {
    passage.lowerBound + first.range.lowerBound..<passage.lowerBound + last.range.upperBound
  }

  /// Whether nothing stands between two days but a word for a period.
  fileprivate static func joins(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = text.skipping(Blank.spaces + ["起", "开始", "，"], from: range.lowerBound)
    guard let length = text.length(ofAny: ["至", "到", "——", "—", "－", "–", "-", "～", "~"], at: start) else {
      return false
    }
    return text.skipping(Blank.spaces, from: start + length) == range.upperBound
  }
}

extension Writing {
  /// Every period that the text names, in its order.
  var periods: [WrittenPeriod] {
    zip(dates, dates.dropFirst()).compactMap { first, second in
      guard first.passage == second.passage else { return nil }
      let text = outline.text.span.extracting(first.passage)
      guard WrittenPeriod.joins(first.date.range.upperBound..<second.date.range.lowerBound, in: text) else {
        return nil
      }
      return WrittenPeriod(first: first.date, last: second.date, passage: first.passage)
    }
  }
}
