import Diagnostics
import Notices

/// Asks about six digits alone on the first line: a copy number (份号), which papers with a secrecy mark bear.
struct CopyNumber: RuleKeeper {
  static let rule = Rule(
    "copy-number", .duty, .warning, title: Phrase(zh: "份号", en: "copy number"),
    requirement: Phrase(
      zh: "第一行单独的六位数字像涉密文件的份号：查清来源，不是份号的换个地方写。",
      en:
        "Six digits alone on the first line look like the copy number of a secret paper: find out, or write them elsewhere."
    ),
    basis: Phrase(zh: "GB/T 9704—2012《党政机关公文格式》", en: "GB/T 9704-2012"),
    wrong: "000123", right: "共123户。")

  /// The number on the first line that is not blank; nil when something else stands there.
  func leak(in text: Span<UInt8>) -> Leak? {
    let start = text.skipping(Self.blanks, from: 0)
    guard let place = text.numberPlace(at: start), place.value <= 9 else { return nil }
    let end = text.skipping(Self.digits, from: start)
    let rest = text.skipping(Blank.markup, from: end)
    guard text.skipping(Self.digits, from: start, atMost: 7) == 6, rest == text.count || text[rest].isLineEnd else {
      return nil
    }
    return Leak(Self.rule, Phrase(zh: "份号", en: "copy number"), words: start..<end, in: text)
  }

  private static let blanks = ["\n", "\r"] + Blank.markup

  fileprivate static let digits: [StaticString] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９",
  ]
}

extension Span<UInt8> {
  /// How many literals stand one after the other from a position, counted up to a limit.
  fileprivate func skipping(_ words: [StaticString], from start: Int, atMost limit: Int) -> Int {
    var (position, count) = (start, 0)
    while count < limit, let length = length(ofAny: words, at: position) {
      position += length
      count += 1
    }
    return count
  }
}
