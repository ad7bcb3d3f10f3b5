import Notices

/// Stops a paper with a resident's identity number (个人信息保护法 article 25 and 28; GB 11643).
///
/// Eighteen places with a known province, a day of birth and the right check digit; a wrong check digit still counts
/// where a label such as 身份证 is near, for typing errors leak too. Fifteen places, the old form, count beside a label.
/// Digits may be full-width, and single spaces or hyphens may stand between them. A unified social credit code of digits
/// alone can look the same: its label decides.
struct ResidentID: LeakRule {
  let firstCharacters = "１２３４５６７８９"
  let beginsWithDigit = true

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard text.mayHoldNumber(at: position), !text.isNumberOrLetter(before: position) else { return nil }
    let number = IdentityDigits(at: position, limit: 18, in: text)
    guard number.count >= 15, number.hasProvince else { return nil }
    return eighteen(number, from: position, in: text)
      ?? fifteen(IdentityDigits(at: position, limit: 15, in: text), from: position, in: text)
  }

  private func eighteen(_ number: IdentityDigits, from start: Int, in text: Span<UInt8>) -> Leak? {
    guard number.count == 18, number.isWhole, number.hasBirthday(century: nil) else { return nil }
    let label = IdentityLabel(around: start..<number.end, in: text)
    guard label == .identity || (number.hasCheckDigit && label != .creditCode) else { return nil }
    return found(number, start)
  }

  private func fifteen(_ number: IdentityDigits, from start: Int, in text: Span<UInt8>) -> Leak? {
    guard number.count == 15, number.isWhole, number.hasBirthday(century: 19),
      IdentityLabel(around: start..<number.end, in: text) == .identity
    else { return nil }
    return found(number, start)
  }

  private func found(_ number: IdentityDigits, _ start: Int) -> Leak {
    Leak(rule: "resident-id", kind: .residentID, masked: number.masked, range: start..<number.end)
  }
}

extension ResidentID {
  static let description = RuleDescription(
    "resident-id", .hold, .error, title: Phrase(zh: "居民身份证号", en: "resident identity number"),
    requirement: Phrase(
      zh: "身份证号不得公开：删掉整栏，不要只打星号；已经提交的，清除历史。",
      en: "Identity numbers are not published: leave the column out; if committed, clear the history."),
    basis: Phrase(zh: "《个人信息保护法》第二十五条、第二十八条", en: "Personal Information Protection Law, articles 25 and 28"),
    wrong: "| 姓名 | 身份证号 |", right: "| 姓名 | 村 | 金额 |")
}

extension Phrase {
  fileprivate static let residentID = Self(zh: "居民身份证号", en: "resident identity number")
}
