import Notices

/// What numbers are made of that prove themselves.
extension NumberRun {
  /// The first two digits of the numbers of regions.
  static let provinces: TwoDigits = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83,
  ]

  /// Whether eighteen places prove to be an identity number: a province, a day of birth and the check digit together.
  var isProvedIdentity: Bool {
    count >= 18 && areDigits(0..<17) && isProvince(at: 0) && isDay(at: 6) && Self.birthYears.contains(number(6..<10))
      && hasIdentityCheck
  }

  /// Whether so many places prove to be a card: what an issuer begins with, a length that it uses, and the check digit.
  ///
  /// UnionPay 62 with 16 to 19 digits, and what banks of this country used before, 9558, 9559, 601382, 603 and 68 with
  /// 16 to 19, and 4367 and 4563 with 19; Visa, MasterCard and JCB with 16. (American Express, 34 and 37 with 15, look like numbers of regions.)
  func isProvedCard(_ length: Int) -> Bool {
    guard count >= length, areDigits(0..<length), hasLuhnCheck(length) else { return false }
    let isOfIssuer =
      switch length {
      case 16: isOfThisCountry || isInternational
      case 19: isOfThisCountry || [4367, 4563].contains(number(0..<4))
      case 17, 18: isOfThisCountry
      default: false
      }
    return isOfIssuer && !(1..<length).allSatisfy { self[$0] == self[0] || self[$0] == self[1] }
  }

  /// Whether it begins as a card of an issuer of this country does.
  var isOfThisCountry: Bool { Self.cards.contains { number(0..<$0.places) == $0.value } }

  /// What cards of this country begin with.
  static let cards: [(places: Int, value: Int)] = [(2, 62), (2, 68), (3, 603), (4, 9558), (4, 9559), (6, 601_382)]
  /// What numbers begin with that are looked for over cells and lines: those of regions, cards and mobiles, also behind
  /// what is dialled before these.
  static let beginnings = provinces.union(TwoDigits(cards.map { $0.value.firstTwoDigits } + [86] + Array(12...19)))
  /// The years that anybody is born in.
  static let birthYears = 1850...2059

  private var isInternational: Bool {
    self[0] == 4 || (51...55).contains(number(0..<2)) || (2221...2720).contains(number(0..<4))
      || (3528...3589).contains(number(0..<4))
  }

  func isProvince(at place: Int) -> Bool {
    areDigits(place..<place + 2) && Self.provinces.contains(number(place..<place + 2))
  }

  /// Whether a day with a year of four places stands at a place.
  func isDay(at place: Int) -> Bool {
    areDigits(place..<place + 8) && (1800...2099).contains(number(place..<place + 4))
      && CivilDate(
        year: number(place..<place + 4), month: number(place + 4..<place + 6), day: number(place + 6..<place + 8))
        != nil
  }

  /// Whether a day of the last century with a year of two places stands at a place.
  func isShortDay(at place: Int) -> Bool {
    areDigits(place..<place + 6)
      && CivilDate(
        year: 1900 + number(place..<place + 2), month: number(place + 2..<place + 4),
        day: number(place + 4..<place + 6)) != nil
  }

  /// Whether the eighteenth place is the check digit of the others (ISO 7064, MOD 11-2).
  var hasIdentityCheck: Bool {
    guard areDigits(0..<17), count >= 18, self[17] <= Self.x else { return false }
    var sum = 0
    for place in 0..<17 { sum += Int(self[place]) * Self.identityWeights[place] }
    return (12 - sum % 11) % 11 == Int(self[17])
  }

  private static let identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// Whether eighteen digits are a unified social credit code (GB 32100).
  var hasCreditCheck: Bool {
    guard areDigits(0..<18), Self.registrars.contains(number(0..<2)) else { return false }
    var (sum, weight) = (0, 1)
    for place in 0..<17 {
      sum += Int(self[place]) * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31 == Int(self[17])
  }

  /// The two digits that the code of an authority that registers, and what it registers, begin with.
  private static let registrars: TwoDigits = [
    11, 12, 13, 19, 21, 29, 31, 32, 33, 34, 35, 39, 41, 49, 51, 52, 53, 54, 55, 59, 61, 62, 69, 71, 72, 79, 81, 89, 91,
    92,
    93, 99,
  ]

  /// Whether the last of so many digits is the check digit of a bank card (ISO/IEC 7812).
  func hasLuhnCheck(_ length: Int) -> Bool {
    var sum = 0
    for place in 0..<length {
      let digit = Int(self[length - 1 - place])
      let value = place % 2 == 0 ? digit : digit * 2
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }
}

/// Some of the numbers from 0 to 99.
struct TwoDigits: ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ numbers: [Int]) {
    for number in numbers {
      if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
    }
  }

  init(arrayLiteral numbers: Int...) { self.init(numbers) }

  func contains(_ number: Int) -> Bool {
    (number < 64 ? low >> UInt64(number) : high >> UInt64(number - 64)) & 1 == 1
  }

  func union(_ other: Self) -> Self {
    var both = self
    both.low |= other.low
    both.high |= other.high
    return both
  }
}

extension Int {
  fileprivate var firstTwoDigits: Int { self < 100 ? self : (self / 10).firstTwoDigits }
}
