import Diagnostics
import Notices

/// Stops a paper with the number of a foreigner's permanent residence identity card (个人信息保护法 article 25 and 28).
///
/// The form of 2023 has eighteen places: 9, the province, three of the nationality, a day of birth and the check digit
/// of identity numbers. The older form has the three letters of the nationality and twelve digits: four of the region,
/// six of the day of birth, two more; it counts beside a label, or with the letters of a nationality that is often met.
struct ResidencePermit: NumberRule {
  static let rule = Rule(
    "residence-permit", .hold, .error,
    title: Phrase(zh: "外国人永久居留身份证号", en: "permanent residence number"),
    requirement: Phrase(
      zh: "外国人永久居留身份证号和身份证号一样，不得公开：删掉整栏。",
      en: "Numbers of permanent residence cards are not published, like identity numbers: leave the column out."),
    basis: Phrase(zh: "《个人信息保护法》第二十五条、第二十八条", en: "Personal Information Protection Law, articles 25 and 28"),
    wrong: "| 姓名 | 永久居留身份证号 |", right: "| 姓名 | 国籍 |")

  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak? {
    if number.count >= 18, number[0] == 9, isNewForm(number, in: text) {
      return Leak(
        Self.rule, Self.residencePermit, masked: number.masked(18, hiding: 1..<18), number, 18)
    }
    guard number.count >= 12, isOldForm(number, in: text) else { return nil }
    return Leak(
      Self.rule, Self.residencePermit,
      masked: String(decoding: text.capitals(number.letters), as: UTF8.self) + number.masked(12, hiding: 0..<12),
      number, 12, from: number.letters.lowerBound)
  }

  private func isNewForm(_ number: NumberRun, in text: Span<UInt8>) -> Bool {
    guard number.areDigits(0..<17), number[17] <= NumberRun.x, number.canEnd(after: 18), number.isProvince(at: 1),
      number.isDay(at: 6)
    else { return false }
    let label = number.label(18, in: text)
    if number.hasIdentityCheck { return !(number.hasCreditCheck && label?.isOfCreditCode == true) }
    guard number.stands(in: text), number.marks(in: 0..<18) == 0 else { return false }
    return label?.kind == .identity || label?.kind == .residence
  }

  private func isOldForm(_ number: NumberRun, in text: Span<UInt8>) -> Bool {
    guard number.areDigits(0..<12), number.canEnd(after: 12), number.isProvince(at: 0), number.isShortDay(at: 4),
      number.marks(in: 0..<12) == 0
    else { return false }
    let nationality = text.capitals(number.letters)
    guard nationality.count == 3, !text.isNumberOrLetter(before: number.letters.lowerBound) else { return false }
    if Self.nationalities.contains(where: { nationality.elementsEqual($0.utf8) }) { return true }
    let label = number.memory.label(number.letters.lowerBound..<number.end(of: 12), in: text)
    return label?.kind == .identity || label?.kind == .residence
  }

  /// ISO 3166 of nationalities that live here in some number.
  private static let nationalities = [
    "USA", "GBR", "CAN", "AUS", "NZL", "JPN", "KOR", "PRK", "DEU", "FRA", "RUS", "ITA", "ESP", "NLD", "SGP", "MYS",
    "THA", "VNM", "PHL", "IDN", "IND", "PAK", "BGD", "NPL", "MMR", "LAO", "KHM", "KAZ", "KGZ", "MNG", "UKR", "BRA",
    "ZAF", "NGA", "EGY", "TUR", "IRN", "SWE", "CHE", "BEL",
  ]

  private static let residencePermit = Phrase(
    zh: "外国人永久居留身份证号", en: "permanent residence number")
}
