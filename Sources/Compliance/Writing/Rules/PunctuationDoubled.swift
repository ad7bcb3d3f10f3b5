import Diagnostics
import Markup
import Notices

/// Requires that no two stops or commas stand side by side (GB/T 15834-2011); one finding a passage.
struct PunctuationDoubled: LineWritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    writing.eachFirst(Self.first) { place, written in
      findings.add(
        Self.rule, at: place, Phrase(zh: "标点“\(written)”重复了", en: "\"\(written)\" is one mark too many"),
        hint: Phrase(zh: "只留一个；省略号写成“……”", en: "keep one of them; an ellipsis is ……"))
    }
  }

  private static let stops: [StaticString] = ["。", "，", "、", "；", "："]

  /// The first run of two marks or more.
  private static func first(in text: Span<UInt8>) -> Range<Int>? {
    var place = 0
    while place < text.count {
      // All these marks begin with one of two bytes.
      guard text[place] == 0xE3 || text[place] == 0xEF, text.length(ofAny: stops, at: place) != nil else {
        place = text.next(place)
        continue
      }
      let end = text.skipping(stops, from: place)
      if end - place > 3 { return place..<end }
      place = end
    }
    return nil
  }

  static let rule = Rule(
    "punctuation-doubled", .duty, .warning,
    title: Phrase(zh: "标点重复", en: "marks one too many"),
    requirement: Phrase(
      zh: "逗号、句号、顿号、分号、冒号不连着用，多打的删去。",
      en: "Commas, stops and colons do not stand side by side: remove the one too many."),
    basis: Phrase(zh: "《标点符号用法》GB/T 15834-2011", en: "GB/T 15834-2011"),
    wrong: "各村按时报送。。", right: "各村按时报送。")
}
