import Diagnostics
import Markup
import Notices

/// Requires that every character is one that readers can see: none that a conversion lost, none of private use.
struct CharacterDamaged: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard Self.mayHold(writing.typed) else { return }
    let source = writing.outline.source
    var line = -1
    for (place, scalar) in Self.all(in: source.span) {
      let number = writing.outline.lineNumber(of: place)
      guard number != line else { continue }
      line = number
      findings.add(
        Self.rule, at: place..<place + UTF8.width(scalar), Self.damaged(scalar),
        hint: Self.damaged(writing.typedLine(at: place), scalar))
    }
  }

  /// Looks at a field of the front matter.
  func check(_ field: Located<String>, _ findings: inout Findings) {
    guard let scalar = Self.all(in: field.value.utf8Span.span).first?.scalar else { return }
    findings.add(Self.rule, at: field.range, Self.damaged(scalar), hint: Self.damaged(field.value, scalar))
  }

  private static func mayHold(_ alphabet: Alphabet) -> Bool {
    alphabet.mayHold("\u{FFFD}") || "锟斤拷".unicodeScalars.allSatisfy { alphabet.mayHold($0) }
      || privateUse.contains(where: alphabet.mayHold) || alphabet.mayHold(misread)
  }

  /// What the first byte of most Chinese characters is shown as where UTF-8 is taken for Latin-1.
  private static let misread: Unicode.Scalar = "ä"
  private static let privateUse: [ClosedRange<UInt32>] = [0xE000...0xF8FF, 0xF0000...0x10FFFF]

  /// U+FFFD and the characters of private use, with their places.
  private static func all(in text: Span<UInt8>) -> [(place: Int, scalar: Unicode.Scalar)] {
    var found: [(Int, Unicode.Scalar)] = []
    var next = 0
    while next < text.count {
      let (place, lead) = (next, text[next])
      next = text.next(place)
      // What a conversion to GBK makes of two lost characters.
      if lead == 0xE9, text.has("锟斤拷", at: place) { found.append((place, "\u{FFFD}")) }
      if lead == 0xC3, text.isMisread(at: place) {
        found.append((place, "\u{FFFD}"))
        continue
      }
      guard lead >= 0xEE, lead <= 0xF4, let scalar = text.scalar(at: place) else { continue }
      if scalar.value == 0xFFFD || privateUse.contains(where: { $0.contains(scalar.value) }) {
        found.append((place, scalar))
      }
    }
    return found
  }

  static let rule = Rule(
    "character-damaged", .duty, .error,
    title: Phrase(zh: "读者看不到的字", en: "characters that nobody can see"),
    requirement: Phrase(
      zh: "“\u{FFFD}”是转换编码时丢掉的字；自造字（U+E000 一类）在别人的电脑上是空白或方框。对照原件重新录入。",
      en: "U+FFFD stands for a character that was lost; those of private use are blank elsewhere. Type them again."),
    wrong: "请王\u{FFFD}同志参加。", right: "请王某同志参加。")

  private static func damaged(_ scalar: Unicode.Scalar) -> Phrase {
    let code = "U+\(String(scalar.value, radix: 16, uppercase: true))"
    return scalar.value == 0xFFFD
      ? Phrase(zh: "有一个字在转换编码时丢了（\(code)）", en: "a character was lost in a conversion (\(code))")
      : Phrase(
        zh: "有一个自造字（\(code)），别人的电脑上显示不出来", en: "a character of private use (\(code)), which is blank elsewhere")
  }

  private static func damaged(_ text: String, _ scalar: Unicode.Scalar) -> Phrase {
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == scalar ? "□" : $0 }))
    return Phrase(
      zh: "对照原件重新录入“□”的地方：\(shown.prefix(120))；生僻字找不到的，用 Unicode 里的字，或者用同音字加注",
      en: "type what □ stands for anew: \(shown.prefix(120))")
  }
}

extension Span<UInt8> {
  /// Whether letters begin here that are bytes of one character of three in UTF-8, taken for Latin-1: ä½ for the first two of 你.
  fileprivate func isMisread(at place: Int) -> Bool {
    guard place + 5 < count, 0xA4...0xA9 ~= self[place + 1] else { return false }
    for letter in [place + 2, place + 4] where self[letter] != 0xC2 || !(0x80...0xBF ~= self[letter + 1]) {
      return false
    }
    return true
  }
}
