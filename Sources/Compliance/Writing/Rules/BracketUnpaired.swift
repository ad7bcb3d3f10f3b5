import Diagnostics
import Markup
import Notices

/// Requires that brackets and quotation marks are closed (GB/T 15834-2011); one finding a passage.
///
/// 1） and the like close nothing, a quotation that goes over paragraphs opens each of them anew, and where a text has as
/// many marks that open as that close, they may stand in different paragraphs.
struct BracketUnpaired: LineWritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    let outline = writing.outline
    var left: [Left] = []
    for passage in writing.passages {
      for mark in Self.unpaired(in: outline.text.span.extracting(passage)) {
        let range = passage.lowerBound + mark.range.lowerBound..<passage.lowerBound + mark.range.upperBound
        if !writing.isCode(range.lowerBound) { left.append(Left(mark.mark, at: range, in: passage)) }
      }
    }
    var surplus: [Int: Int] = [:]
    for mark in left { surplus[mark.mark.kind, default: 0] += mark.mark.isOpening ? 1 : -1 }
    // Quotations of several paragraphs differ in how they are opened and closed: only one that is alone is told.
    if left.count(where: { $0.mark.kind == Self.quotation }) > 1 { surplus[Self.quotation] = 0 }
    // “双联双包“: two of one passage are no quotation of several paragraphs, but one mark of a pair typed for the other.
    let twisted = Dictionary(grouping: left.filter { $0.mark.kind == Self.quotation }, by: \.passage)
      .filter { $0.value.count > 1 }
    var told: Range<Int>?
    for mark in left where told != mark.passage {
      let more = surplus[mark.mark.kind] ?? 0
      let isTwisted = mark.mark.kind == Self.quotation && twisted[mark.passage] != nil
      guard isTwisted || (mark.mark.isOpening ? more > 0 : more < 0) else { continue }
      told = mark.passage
      let written = outline.string(mark.range)
      findings.add(
        Self.rule, at: outline.place(of: mark.range),
        Phrase(zh: "“\(written)”没有配成对", en: "\"\(written)\" is one of no pair"),
        hint: Phrase(zh: "补上另一半，或者删去", en: "write the other one, or remove it"))
    }
  }

  /// A mark that has no other in its passage.
  private struct Left {
    let mark: Mark
    let range: Range<Int>
    let passage: Range<Int>

    init(_ mark: Mark, at range: Range<Int>, in passage: Range<Int>) {
      (self.mark, self.range, self.passage) = (mark, range, passage)
    }
  }

  private typealias Mark = (kind: Int, isOpening: Bool, length: Int)

  private static let quotation = 2
  /// Its closing mark stands in words of other languages, too.
  private static let apostrophe = 3
  /// Marks that open, each before the one that closes it; brackets of ASCII close those of full width.
  private static let marks = Array("（）《》“”‘’【】〔〕「」『』".unicodeScalars.map(\.value))

  /// The marks of a passage that have no other in it; linear in the passage.
  private static func unpaired(in text: Span<UInt8>) -> [(mark: Mark, range: Range<Int>)] {
    // By kind, once there is a mark: most passages have none.
    var open: [[(mark: Mark, range: Range<Int>)]] = []
    var left: [(mark: Mark, range: Range<Int>)] = []
    var place = 0
    while place < text.count {
      guard let mark = mark(at: place, in: text) else {
        place = text.next(place)
        continue
      }
      let range = place..<place + mark.length
      if open.isEmpty { open = Array(repeating: [], count: marks.count / 2) }
      if mark.isOpening {
        open[mark.kind].append((mark, range))
      } else if open[mark.kind].popLast() == nil,
        mark.kind > 0 ? mark.kind != apostrophe : !text.endsNumber(at: place)
      {
        left.append((mark, range))
      }
      place = range.upperBound
    }
    // A quotation of several paragraphs is closed in the last.
    if !open.isEmpty, open[quotation].first?.range.lowerBound == 0 { open[quotation].removeFirst() }
    return left + open.joined()
  }

  private static func mark(at place: Int, in text: Span<UInt8>) -> Mark? {
    switch text[place] {
    case UInt8(ascii: "("): return (0, true, 1)
    case UInt8(ascii: ")"): return (0, false, 1)
    case 0xE2, 0xE3, 0xEF:
      guard let scalar = text.scalarOfThree(at: place), let found = marks.firstIndex(of: scalar) else { return nil }
      return (found / 2, found % 2 == 0, 3)
    default: return nil
    }
  }

  static let rule = Rule(
    "bracket-unpaired", .duty, .warning,
    title: Phrase(zh: "括号、引号没有配成对", en: "brackets or quotation marks that are no pair"),
    requirement: Phrase(
      zh: "括号、书名号、引号在同一段里成对。", en: "Brackets and quotation marks that a paragraph opens are closed in it."),
    basis: Phrase(zh: "《标点符号用法》GB/T 15834-2011", en: "GB/T 15834-2011"),
    wrong: "按照《防汛预案执行。", right: "按照《防汛预案》执行。")
}

extension Span<UInt8> {
  /// Whether figures or letters end at a place, as before the bracket of 1） and a).
  fileprivate func endsNumber(at place: Int) -> Bool {
    guard place > 0 else { return false }
    if self[place - 1].isDigit || self[place - 1].isLetter { return true }
    return length(ofAny: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"], endingAt: place) != nil
  }
}
