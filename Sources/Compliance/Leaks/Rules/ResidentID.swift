import Diagnostics
import Notices

/// Stops a paper with a resident's identity number (个人信息保护法 article 25 and 28; GB 11643).
///
/// Eighteen places with a known province, a day of birth and the right check digit prove themselves, whatever they are
/// called and whatever stands between them; only a unified social credit code whose own check digit is right, and which
/// is called so, is let pass. A wrong check digit still counts where a label such as 身份证 is near, for typing errors
/// leak too. Fifteen places, the old form, count beside a label; twenty, the number of a disabled person's card, begin
/// with eighteen of an identity number.
struct ResidentID: NumberRule {
  static let rule = Rule(
    "resident-id", .hold, .error, title: Phrase(zh: "居民身份证号", en: "resident identity number"),
    requirement: Phrase(
      zh: "身份证号不得公开：删掉整栏，不要只打星号；已经提交的，清除历史。",
      en: "Identity numbers are not published: leave the column out; if committed, clear the history."),
    basis: Phrase(zh: "《个人信息保护法》第二十五条、第二十八条", en: "Personal Information Protection Law, articles 25 and 28"),
    wrong: "| 姓名 | 身份证号 |", right: "| 姓名 | 村 | 金额 |")

  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak? {
    guard number.count >= 15, number.isProvince(at: 0) else { return nil }
    if number.isProvedIdentity, let leak = proved(number, in: text) { return leak }
    guard number.marks(in: 0..<15) == 0, isOfItsOwn(number, in: text) else { return nil }
    if isMistyped(number, in: text) { return found(number, 18, .residentID) }
    if let length = [19, 17].first(where: { isMiscounted(number, $0, in: text) }) {
      return found(number, length, .residentID)
    }
    return isOldForm(number, in: text) ? found(number, 15, .residentID) : nil
  }

  func leak(ofParted number: NumberRun, in text: Span<UInt8>) -> Leak? {
    // What nothing parts has been judged by its own label.
    number.isProvedIdentity && number.gaps(in: 0..<18) > 0 && number.canEnd(after: 18)
      ? found(number, 18, .residentID) : nil
  }

  func leak(glued number: NumberRun, in text: Span<UInt8>) -> Leak? {
    number.count == 18 && number.isProvedIdentity ? found(number, 18, .residentID) : nil
  }

  /// What proves itself is held whatever stands around it, but for a credit code that proves itself as well.
  private func proved(_ number: NumberRun, in text: Span<UInt8>) -> Leak? {
    if isDisabilityCard(number, in: text) {
      return found(number, 20, Phrase(zh: "残疾人证号", en: "number of a disabled person's card"))
    }
    // A word may follow without a space, such as in the name of a file.
    guard number.canEnd(after: 18) || number.count == 18 else { return nil }
    let isCode = number.hasCreditCheck && number.label(18, in: text)?.isOfCreditCode == true
    return isCode ? nil : found(number, 18, .residentID)
  }

  /// A single letter often begins a number of another kind; what is spoken of as identity papers it does not hide.
  private func isOfItsOwn(_ number: NumberRun, in text: Span<UInt8>) -> Bool {
    if number.stands(in: text, afterWordOf: 2) { return true }
    let range = number.range(min(number.count, 18))
    let label = number.memory.label(range, in: text)
    return label?.kind == .identity || isMentioned(range, label, number, in: text)
  }

  /// Whether eighteen places are called an identity number, whose day or check digit somebody mistyped.
  private func isMistyped(_ number: NumberRun, in text: Span<UInt8>) -> Bool {
    guard number.areDigits(0..<17), number.count >= 18, number[17] <= NumberRun.x, number.marks(in: 0..<18) == 0,
      number.canEnd(after: 18) || isDisabilityCard(number, in: text)
    else { return false }
    let label = number.label(18, in: text)
    guard number.isDay(at: 6) else { return label?.kind == .identity && number.gaps(in: 0..<18) == 0 }
    return label?.kind == .identity || isMentioned(number.range(18), label, number, in: text)
  }

  /// Whether digits that are called an identity number are one too few or too many of one, of which nothing else is hidden.
  private func isMiscounted(_ number: NumberRun, _ length: Int, in text: Span<UInt8>) -> Bool {
    guard number.areDigits(0..<length), number.canEnd(after: length) || number.count == length, number.isDay(at: 6),
      number.gaps(in: 0..<length) == 0
    else { return false }
    let label = number.label(length, in: text)
    return label?.kind == .identity && label?.isAdjacent == true
  }

  /// An identity number, a kind from 1 to 7 and a degree from 1 to 4, perhaps with B and a count of lost cards.
  private func isDisabilityCard(_ number: NumberRun, in text: Span<UInt8>) -> Bool {
    guard number.count >= 20, (1...7).contains(number[18]), (1...4).contains(number[19]),
      number.gaps(in: 17..<20) == 0
    else { return false }
    let end = number.end(of: 20)
    return number.canEnd(after: 20) || (number.count == 20 && end < text.count && text[end] | 0x20 == UInt8(ascii: "b"))
  }

  private func isOldForm(_ number: NumberRun, in text: Span<UInt8>) -> Bool {
    guard number.areDigits(0..<15), number.canEnd(after: 15), number.isShortDay(at: 6) else { return false }
    let label = number.label(15, in: text)
    return label?.kind == .identity || isMentioned(number.range(15), label, number, in: text)
  }

  /// Whether identity papers are spoken of nearby, and no word calls this number something else.
  private func isMentioned(
    _ range: Range<Int>, _ label: NumberLabel?, _ number: NumberRun, in text: Span<UInt8>
  ) -> Bool {
    label?.isAdjacent != true && NumberLabel.mentionsIdentity(range, in: text, number.memory)
  }

  private func found(_ number: NumberRun, _ length: Int, _ kind: Phrase) -> Leak {
    Leak(Self.rule, kind, masked: number.masked(length, hiding: 2..<length), number, length)
  }
}

extension Phrase {
  fileprivate static let residentID = Self(zh: "居民身份证号", en: "resident identity number")
}
