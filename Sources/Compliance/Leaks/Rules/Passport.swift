import Diagnostics
import Notices

/// Stops a paper with the number of a passport, or of a permit for Hong Kong, Macao or Taiwan (个人信息保护法 article 25
/// and 28).
///
/// E or G with eight digits, and E with another letter and seven, are passports by their form alone, unless the digits
/// are a day or a word right before them calls them something else. D, S, P, C, H, M and T with eight digits, and small
/// letters, look like all sorts of numbers: they count beside a label such as 护照 or 通行证.
struct Passport: NumberRule {
  static let rule = Rule(
    "passport", .hold, .error, title: Phrase(zh: "护照、通行证号", en: "passport or permit number"),
    requirement: Phrase(
      zh: "护照和港澳台通行证的号码不得公开：删掉整栏。",
      en: "Numbers of passports and of permits for Hong Kong, Macao and Taiwan are not published: leave the column out."
    ),
    basis: Phrase(zh: "《个人信息保护法》第二十五条、第二十八条", en: "Personal Information Protection Law, articles 25 and 28"),
    wrong: "| 姓名 | 护照号 |", right: "| 姓名 | 村 |")

  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak? {
    guard number.count >= 7 else { return nil }
    guard let length = length(number, in: text) else { return labelled(number, in: text) }
    let range = number.letters.lowerBound..<number.end(of: length)
    let label = number.memory.label(range, in: text)
    guard label?.kind == .passport || label?.kind == .identity || isCertain(number, length, label, in: text) else {
      return nil
    }
    let letters = String(decoding: text.capitals(number.letters), as: UTF8.self)
    return Leak(
      Self.rule, Self.passport, masked: letters + number.masked(length, hiding: 0..<length), number, length,
      from: number.letters.lowerBound)
  }

  /// A number of any form right behind a word for such papers: those of other countries, and 台胞证 of digits alone.
  private func labelled(_ number: NumberRun, in text: Span<UInt8>) -> Leak? {
    let letters = text.capitals(number.letters)
    let start = letters.isEmpty ? number.start : number.letters.lowerBound
    guard letters.count <= 2, !text.isNumberOrLetter(before: start) else { return nil }
    let lengths = letters.isEmpty ? [10, 9, 8] : letters.count == 1 ? [10, 9, 8, 7] : [8, 7]
    guard
      let length = lengths.first(where: {
        number.areDigits(0..<$0) && number.canEnd(after: $0) && number.marks(in: 0..<$0) == 0
      }), !number.isDay(at: 0)
    else { return nil }
    let range = start..<number.end(of: length)
    guard let label = number.memory.label(range, in: text), label.kind == .passport, label.isAdjacent else {
      return nil
    }
    return Leak(
      Self.rule, Self.passport,
      masked: String(decoding: letters, as: UTF8.self) + number.masked(length, hiding: 0..<length), number, length,
      from: start)
  }

  /// How many digits belong to a number with such letters; nil when it is none.
  private func length(_ number: NumberRun, in text: Span<UInt8>) -> Int? {
    guard !text.isNumberOrLetter(before: number.letters.lowerBound) else { return nil }
    let letters = text.capitals(number.letters)
    let lengths: [Int] =
      switch letters.count {
      case 1 where "EGDSPTC".utf8.contains(letters[0]): [8]
      case 1 where "HM".utf8.contains(letters[0]): [10, 8]
      case 2 where "EC".utf8.contains(letters[0]) && !"IO".utf8.contains(letters[1]): [7]
      default: []
      }
    return lengths.first {
      number.areDigits(0..<$0) && number.canEnd(after: $0) && number.marks(in: 0..<$0) == 0
    }
  }

  private func isCertain(
    _ number: NumberRun, _ length: Int, _ label: NumberLabel?, in text: Span<UInt8>
  ) -> Bool {
    guard label?.isOfOther != true, !number.hasLettersApart,
      number.gaps(in: 0..<length) == number.breaks(in: 0..<length),
      !number.isDecimal(after: length), isCapital(number.letters, in: text)
    else { return false }
    let letters = text.capitals(number.letters)
    return letters[0] == UInt8(ascii: "E") && length == 7 || "EG".utf8.contains(letters[0]) && !number.isDay(at: 0)
  }

  private func isCapital(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    text[letters.lowerBound] != text[letters.lowerBound] | 0x20 || text[letters.lowerBound] >= 0x80
  }

  private static let passport = Phrase(zh: "护照或通行证号", en: "passport or permit number")
}
