import Diagnostics

extension YAMLReader {
  /// 公开期限 of the board: no longer than the Regulation's 20 working days, which are 28 days at the least.
  mutating func promise() -> Period? {
    guard let period = period() else { return nil }
    if period.value.count > (period.value.unit == .days ? 28 : 20) { report(.periodOverLaw(period, in: path)) }
    return period.value
  }

  mutating func authority() -> Board.Authority? {
    var texts = Texts<AuthorityField>()
    var prefixes: [String] = []
    mapping(AuthorityField.self) { key, reader in
      switch key {
      case .prefixes: prefixes = reader.names()?.map(\.value) ?? []
      case .creditCode: texts[key] = reader.creditCode()
      default: texts[key] = reader.text()?.value
      }
    }
    guard let name = texts[.name], let shortName = texts[.shortName] else { return nil }
    return Board.Authority(
      name: name, shortName: shortName, creditCode: texts[.creditCode], documentPrefixes: prefixes,
      region: texts[.region])
  }

  /// 统一社会信用代码: 18 digits and capital letters (GB 32100-2015).
  private mutating func creditCode() -> String? {
    value(
      SettingsRules.shared.badCreditCode,
      Phrase(zh: "应当是 18 位数字和大写字母，最后一位是校验码", en: "it must be 18 digits and capital letters, the last a check digit")
    ) { CreditCode.isValid($0) ? $0 : nil }?.value
  }

  mutating func website() -> Board.Website {
    var website = Board.Website()
    mapping(WebsiteField.self) { key, reader in
      switch key {
      case .idCode: website.idCode = reader.text()?.value
      case .domain: website.domain = reader.text()?.value
      case .icp: website.icp = reader.text()?.value
      case .policeRecord: website.policeRecord = reader.text()?.value
      case .faultReport: website.faultReport = reader.webAddress()?.value
      case .governmentMark: website.governmentMark = reader.webAddress()?.value
      }
    }
    return website
  }

  mutating func office() -> Board.Office? {
    var texts = Texts<OfficeField>()
    mapping(OfficeField.self) { key, reader in texts[key] = reader.text()?.value }
    guard let name = texts[.name], let address = texts[.address], let hours = texts[.hours],
      let phone = texts[.phone], let fax = texts[.fax], let email = texts[.email]
    else { return nil }
    return Board.Office(
      name: name, address: address, hours: hours, phone: phone, fax: fax, email: email, postcode: texts[.postcode])
  }

  mutating func queryPoint() -> Board.QueryPoint? {
    var texts = Texts<QueryPointField>()
    mapping(QueryPointField.self) { key, reader in texts[key] = reader.text()?.value }
    guard let name = texts[.name], let address = texts[.address], let hours = texts[.hours] else { return nil }
    return Board.QueryPoint(name: name, address: address, hours: hours, phone: texts[.phone])
  }

  mutating func noticeColumn() -> Board.NoticeColumn? {
    var texts = Texts<NoticeColumnField>()
    mapping(NoticeColumnField.self) { key, reader in texts[key] = reader.text()?.value }
    guard let name = texts[.name], let address = texts[.address] else { return nil }
    return Board.NoticeColumn(name: name, address: address)
  }

  mutating func channel() -> Board.Channel? {
    var name: String?
    var way: Located<String>?
    mapping(ChannelField.self) { key, reader in
      switch key {
      case .name: name = reader.text()?.value
      case .way: way = reader.text()
      }
    }
    guard let name, let way else { return nil }
    return Board.Channel(name: name, way: way)
  }

  mutating func leadingGroup() -> Board.LeadingGroup? {
    var texts = Texts<LeadingGroupField>()
    var members: [String]?
    var duties: [String]?
    mapping(LeadingGroupField.self) { key, reader in
      switch key {
      case .head, .deputy, .headDuty, .deputyDuty: texts[key] = reader.text()?.value
      case .members: members = reader.names()?.map(\.value)
      case .duties: duties = reader.sentences()
      }
    }
    guard let head = texts[.head], let deputy = texts[.deputy], let members, let duties else { return nil }
    return Board.LeadingGroup(
      head: head, deputy: deputy, members: members, duties: duties, headDuty: texts[.headDuty],
      deputyDuty: texts[.deputyDuty])
  }

  mutating func guide() -> Board.Guide? {
    var texts = Texts<GuideField>()
    var lists = [[Located<String>]?](repeating: nil, count: GuideField.allCases.count)
    var updated: CivilDate?
    mapping(GuideField.self) { key, reader in
      switch key {
      case .classification, .arrangement: texts[key] = reader.text()?.value
      case .ways, .application, .remedies: lists[key.rawValue] = reader.list { $0.text() }
      case .updated: updated = reader.date()?.value
      }
    }
    guard let classification = texts[.classification], let arrangement = texts[.arrangement],
      let ways = lists[GuideField.ways.rawValue], let application = lists[GuideField.application.rawValue],
      let remedies = lists[GuideField.remedies.rawValue], let updated
    else { return nil }
    return Board.Guide(
      classification: classification, arrangement: arrangement, waysOfObtaining: ways.map(\.value),
      application: application,
      remedies: remedies, updated: updated)
  }

  mutating func formID() -> String? {
    let known = ReportForm.all.map(\.id)
    let id = value(
      { known.contains($0) ? $0 : nil }, else: { .unknownWord($0, for: $1, known: known, in: $2, at: $3) })
    return id?.value
  }

  /// One rule of 年报期限.
  mutating func reportDue() -> ReportDue? {
    var since: Int?
    var by: MonthDay?
    var hardLimit: MonthDay?
    var basis: String?
    mapping(ReportDueField.self) { key, reader in
      switch key {
      case .since: since = reader.count()?.value
      case .by: by = reader.reportDay()
      case .hardLimit: hardLimit = reader.reportDay()
      case .basis: basis = reader.text()?.value
      }
    }
    guard let since, let by else { return nil }
    return ReportDue(since: since, by: by, hardLimit: hardLimit, basis: basis)
  }

  /// A day by which reports must be out, no later than the law's.
  private mutating func reportDay() -> MonthDay? {
    guard let day = monthDay() else { return nil }
    if day.value > ReportDue.latest { report(.reportDueLate(day, in: path)) }
    return day.value
  }

  mutating func rules() -> [Located<IndexNumber>] {
    var first: [IndexNumber: Range<Int>] = [:]
    let numbers = list { reader -> Located<IndexNumber>? in
      guard let number = reader.indexNumber() else { return nil }
      reader.reportRepetition(of: number.map { "\($0)" }, first: first.updateValue(number.range, forKey: number.value))
      return number
    }
    return numbers ?? []
  }
}

struct Texts<Key: FieldKey> {
  private var values = [String?](repeating: nil, count: Key.allCases.count)

  subscript(key: Key) -> String? {
    get { values[key.rawValue] }
    set { values[key.rawValue] = newValue }
  }
}

/// The unified code of an organisation (GB 32100-2015).
enum CreditCode {
  private static let digits = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// Checks the length, the alphabet without I, O, S, V and Z, and the check digit.
  static func isValid(_ text: String) -> Bool {
    let values = text.utf8.compactMap { digits.firstIndex(of: $0) }
    guard values.count == 18, text.utf8.count == 18 else { return false }
    var weight = 1
    var sum = 0
    for value in values.dropLast() {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31 == values[17]
  }
}

extension YAMLReader {
  /// 存证起始: a day, or the name of a commit.
  mutating func evidenceStart() -> Located<Board.Start>? {
    value(
      SettingsRules.shared.badEvidenceStart,
      Phrase(
        zh: "应当是日期，或者提交编号（7 到 64 位小写十六进制）",
        en: "it must be a day, or the name of a commit: 7 to 64 hexadecimal digits in small letters")
    ) { text in
      let digits = text.utf8
      let isName =
        (7...64).contains(digits.count)
        && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      return isName ? .commit(text) : CivilDate(iso8601: digits).map(Board.Start.day)
    }
  }
}
