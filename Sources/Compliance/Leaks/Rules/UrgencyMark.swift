import Diagnostics
import Notices

/// Asks about marks of urgency, which papers for the inside bear (GB/T 9704: 特急, 加急).
struct UrgencyMark: LeakRule {
  static let rule = Rule(
    "urgency-mark", .duty, .warning, title: Phrase(zh: "紧急程度", en: "mark of urgency"),
    requirement: Phrase(
      zh: "带“特急”“加急”的多是内部来文：看看是不是该公开的，公开时去掉这个标志。",
      en: "What is marked as urgent is often for the inside: see whether it may be published, and take the mark off."),
    basis: Phrase(zh: "GB/T 9704—2012《党政机关公文格式》", en: "GB/T 9704-2012"),
    wrong: "特急", right: "（不写紧急程度）")

  let firstCharacters = "特加平"
  let secondCharacters: String? = "急提\u{3000}"

  static let words: [StaticString] = ["特急", "加急", "特提", "平急", "特　急", "加　急", "特 急", "加 急"]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard let length = text.length(ofAny: Self.words, at: position) else { return nil }
    let word = position..<position + length
    let place = PlaceOfMark(word, in: text)
    guard place.isInBrackets || (place.isAlone && text.isWithinFirstLines(10, position)) else { return nil }
    return Leak(Self.rule, Phrase(zh: "紧急程度标志", en: "mark of urgency"), words: word, in: text)
  }
}
