import Diagnostics
import Notices

/// Stops a paper with the number of a bank card or a savings account (个人信息保护法 article 28).
///
/// What an issuer begins with, a length that it uses and the check digit of cards prove a number, whatever it is called.
/// So do sixteen to nineteen digits that begin as cards do, 3 to 6 or 9, and end in the check digit, unless a word right
/// before them, or at the head of their column, calls them something else (订单号, 编号), or they are made of a region and
/// a day. Beside a word such as 卡号 or 账号, or in such a column, twelve digits or more count without any check digit:
/// passbooks and one-card accounts have none. Accounts of the authority stand in board.yaml (公开账户) and pass.
/// Identity numbers are asked for first.
struct BankCard: NumberRule {
  static let rule = Rule(
    "bank-card", .hold, .error, title: Phrase(zh: "银行卡号、银行账号", en: "number of a card or account"),
    requirement: Phrase(
      zh: "个人的银行卡号、存折和一卡通账号不得公开：删掉整栏。订单号、编号之类的，在数字前面写明是什么号。",
      en:
        "Numbers of people's cards and accounts are not published: leave the column out. Before other long numbers say what they are."
    ),
    basis: Phrase(zh: "《个人信息保护法》第二十八条", en: "Personal Information Protection Law, article 28"),
    wrong: "| 户主 | 一卡通账号 | 金额 |", right: "| 户主 | 金额 |")

  /// Accounts of the authority that the board publishes.
  private var allowed: Set<String> = []

  init() {}

  init(_ reading: LeakScan.Reading, allowing allowed: PublicNumbers) { self.allowed = allowed.accounts }

  func leak(of number: NumberRun, in text: Span<UInt8>) -> Leak? {
    guard number.count >= 12 else { return nil }
    if let length = [19, 18, 17, 16].first(where: { isProved(number, $0, in: text) }) { return found(number, length) }
    guard let longest = lengths(12...23, of: number).first(where: { isInGroups(number, $0) }) else { return nil }
    let stands = number.stands(in: text)
    let label = number.label(longest, in: text)
    if let label, label.kind == .account, stands || label.isAdjacent { return found(number, longest) }
    guard stands, !number.isHan(0), label?.isOfOther != true, !text.isInPortalAddress(number.start),
      let length = lengths(16...19, of: number).first(where: { isCard(number, $0) })
    else { return nil }
    return found(number, length)
  }

  func leak(ofParted number: NumberRun, in text: Span<UInt8>) -> Leak? {
    let lengths = [19, 18, 17, 16].filter { number.count >= $0 && number.canEnd(after: $0) }
    // What nothing parts has been judged by its own label; other countries' cards begin as rows of amounts may.
    guard number.isOfThisCountry else { return nil }
    let proves = { number.isProvedCard($0) && number.gaps(in: 0..<$0) > 0 && number.hasGroupWithNought(in: 0..<$0) }
    guard let length = lengths.first(where: proves) else { return nil }
    return found(number, length)
  }

  func leak(glued number: NumberRun, in text: Span<UInt8>) -> Leak? {
    (16...19).contains(number.count) && number.isProvedCard(number.count) ? found(number, number.count) : nil
  }

  /// What proves itself is held whatever it is called, but for a credit code that proves itself as well.
  private func isProved(_ number: NumberRun, _ length: Int, in text: Span<UInt8>) -> Bool {
    // A word may follow without a space, such as in the name of a file.
    guard number.isProvedCard(length), number.canEnd(after: length) || number.count == length else { return false }
    let isCalledSo = number.label(length, in: text).map { $0.kind == .account && $0.isAdjacent } ?? false
    if !isCalledSo, number.gaps(in: 0..<length) != number.breaks(in: 0..<length) {
      let sizes = number.sizesOfGroups(in: 0..<length)
      let isPlain =
        number.marks(in: 0..<length) == number.stops(in: 0..<length)
        && (number.dots(in: 0..<length) == 0 || sizes.count > 2)
      // Figures are neither so long nor so short.
      let areNoFigures = sizes.contains { $0 >= 10 } || sizes.allSatisfy { $0 == 1 }
      guard areNoFigures || sizes.dropLast().allSatisfy({ $0 >= 4 }) || isInGroups(number, length),
        areNoFigures || isPlain && (number.isOfThisCountry || isInGroups(number, length))
          || number.hasGroupWithNought(in: 0..<length)
      else { return false }
    }
    return length != 18 || !number.hasCreditCheck
      || number.label(length, in: text)?.isOfCreditCode != true
  }

  private func found(_ number: NumberRun, _ length: Int) -> Leak? {
    guard !allowed.contains(number.digits(length)) else { return nil }
    return Leak(
      Self.rule, Phrase(zh: "银行卡号或账号", en: "number of a card or account"),
      masked: number.masked(length, hiding: 2..<length - 4), number, length)
  }

  /// The numbers of digits with which the number can end, the longest first.
  private func lengths(_ range: ClosedRange<Int>, of number: NumberRun) -> [Int] {
    guard number.count >= range.lowerBound else { return [] }
    return (range.lowerBound...min(range.upperBound, number.count)).reversed().filter {
      number.canEnd(after: $0) && number.areDigits(0..<$0) && !number.isDecimal(after: $0)
    }
  }

  // MARK: - Without a label

  private func isCard(_ number: NumberRun, _ length: Int) -> Bool {
    guard [3, 4, 5, 6, 9].contains(number[0]), isWrittenAsCard(number, length), number.hasLuhnCheck(length) else {
      return false
    }
    return !isOneDigit(number, length)
      && (length != 18 || Self.brands.contains(number.number(0..<2)) || !isOther(number))
  }

  /// What issuers in this country begin with: 62, and older 60, 68 and 95.
  private static let brands = [62, 60, 68, 95]

  /// Eighteen digits that are more likely something else: by a check digit of their own, or by a region and a day.
  private func isOther(_ number: NumberRun) -> Bool {
    number[0] == 3 || number.hasCreditCheck || (number.isProvince(at: 0) && number.isDay(at: 6))
  }

  private func isOneDigit(_ number: NumberRun, _ length: Int) -> Bool {
    (1..<length).allSatisfy { number[$0] == number[0] || number[$0] == number[1] }
  }

  /// Groups count only where the number begins as a card of this country does: rows of amounts can look the same.
  private func isWrittenAsCard(_ number: NumberRun, _ length: Int) -> Bool {
    let gaps = number.gaps(in: 0..<length)
    guard gaps != number.breaks(in: 0..<length) else { return true }
    return Self.brands.contains(number.number(0..<2)) && isInGroups(number, length)
  }

  /// In one piece, or broken over lines, or in the groups in which people type such numbers.
  private func isInGroups(_ number: NumberRun, _ length: Int) -> Bool {
    let gaps = number.gaps(in: 0..<length)
    guard gaps != number.breaks(in: 0..<length) else { return true }
    guard number.dots(in: 0..<length) == 0 || gaps.nonzeroBitCount > 1,
      number.marks(in: 0..<length) == number.stops(in: 0..<length)
    else { return false }
    return Self.groups.contains(gaps) || gaps == NumberRun.gaps(at: Array(1..<length))
      || gaps == NumberRun.gaps(at: [4, 8, 12, 16, 20].filter { $0 < length })
  }

  /// Where people put spaces or hyphens, besides every fourth place and every place.
  private static let groups = [[6], [4], [8], [4, 8], [8, 16], [6, 10, 14], [6, 14]].map(NumberRun.gaps)
}
