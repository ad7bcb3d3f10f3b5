/// A made-up number of one kind; no person, card or phone has it.
struct SyntheticLeak: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case identity, oldIdentity, wrongIdentity, disabilityCard, residence, oldResidence, card, account, passport, permit
    case mobile, halfMasked
  }

  let kind: Kind
  let number: String
  /// A word without which the number would not be known; nil: it is known alone.
  let label: String?
  let rule: String
  /// What the finding calls it.
  let name: String

  /// Region 370399 does not exist.
  init(_ kind: Kind, _ numbers: inout LeakNumbers) {
    self.kind = kind
    let (number, label, rule, name) = Self.made(kind, &numbers)
    (self.number, self.label, self.rule, self.name) = (number, label, rule, name)
  }

  private static func made(
    _ kind: Kind, _ numbers: inout LeakNumbers
  ) -> (String, label: String?, rule: String, name: String) {
    switch kind {
    case .identity: (identity(&numbers), nil, "resident-id", "居民身份证号")
    case .oldIdentity:
      ("370399" + numbers.birthday(to: 1999).dropFirst(2) + numbers.digits(3), "身份证号", "resident-id", "居民身份证号")
    case .wrongIdentity: (wrongIdentity(&numbers), "身份证号码", "resident-id", "居民身份证号")
    case .disabilityCard:
      (identity(&numbers) + numbers.one(of: ["11", "23", "34", "42", "71"]), nil, "resident-id", "残疾人证号")
    case .residence: (residence(&numbers), nil, "residence-permit", "外国人永久居留身份证号")
    case .oldResidence:
      (
        numbers.one(of: ["USA", "JPN", "KOR", "DEU"]) + "3703" + numbers.birthday(to: 1999).dropFirst(2)
          + numbers.digits(2), nil, "residence-permit", "外国人永久居留身份证号"
      )
    case .card: (card(&numbers), nil, "bank-card", "银行卡号或账号")
    case .account:
      (
        "9" + numbers.digits(Int.random(in: 13...20, using: &numbers)),
        numbers.one(of: ["银行账号", "一卡通账号", "存折账号", "社保卡号"]), "bank-card", "银行卡号或账号"
      )
    case .passport: (passport(&numbers), nil, "passport", "护照或通行证号")
    case .permit:
      (numbers.one(of: ["C", "H", "M", "D", "S", "P"]) + numbers.digits(8), "通行证号", "passport", "护照或通行证号")
    case .mobile:
      (numbers.one(of: ["130", "154", "168", "189", "199"]) + "0" + numbers.digits(7), nil, "mobile-phone", "手机号码")
    case .halfMasked: (halfMasked(&numbers), nil, "number-half-masked", "遮得不够")
    }
  }

  private static func identity(_ numbers: inout LeakNumbers) -> String {
    let first = "370399" + numbers.birthday() + numbers.digits(3)
    return first + CheckDigit.identity(first)
  }

  private static func wrongIdentity(_ numbers: inout LeakNumbers) -> String {
    let first = "370399" + numbers.birthday() + numbers.digits(3)
    return first + (CheckDigit.identity(first) == "5" ? "6" : "5")
  }

  private static func residence(_ numbers: inout LeakNumbers) -> String {
    let first = "937" + numbers.one(of: ["840", "392", "410", "276"]) + numbers.birthday() + numbers.digits(3)
    return first + CheckDigit.identity(first)
  }

  private static func card(_ numbers: inout LeakNumbers) -> String {
    let length = numbers.one(of: [15, 16, 18, 18])
    let prefix = numbers.one(of: ["629999", "620000", "621000", "436700", "955899", "356600", "519900"])
    let first = prefix + numbers.digits((prefix.hasPrefix("62") ? length : length == 16 ? 15 : length) - prefix.count)
    return first + CheckDigit.card(first)
  }

  private static func passport(_ numbers: inout LeakNumbers) -> String {
    Bool.random(using: &numbers)
      ? numbers.one(of: ["E", "G"]) + "9" + numbers.digits(7)
      : "E" + numbers.one(of: ["A", "B", "C", "K", "M"]) + numbers.digits(7)
  }

  private static func halfMasked(_ numbers: inout LeakNumbers) -> String {
    let whole = Array(identity(&numbers))
    let stars = Int.random(in: 2...5, using: &numbers)
    let start = Int.random(in: 10...12, using: &numbers)
    let sign = numbers.one(of: ["＊", "•", "█", "●"])
    return String(whole[..<start]) + String(repeating: sign, count: stars) + String(whole[(start + stars)...])
  }
}
