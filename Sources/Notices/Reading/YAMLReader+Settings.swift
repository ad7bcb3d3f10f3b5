import Diagnostics

/// Values that only settings files hold.
extension YAMLReader {
  /// Reads a list that may not be empty.
  mutating func filled<Element>(_ element: (inout YAMLReader) -> Element?) -> [Element]? {
    let (field, key) = (field, keyRange)
    let before = findings.count
    guard let elements = list(element) else { return nil }
    if elements.isEmpty, findings.count == before { report(.emptyValue(field, in: path, at: key)) }
    return elements
  }

  /// 网址: an absolute web address that ends with a slash.
  mutating func baseURL() -> String? {
    guard let address = webAddress() else { return nil }
    guard address.value.hasSuffix("/"), !address.value.contains("?"), !address.value.contains("#") else {
      report(
        .badForm(
          SettingsRules.shared.badBaseUrl, address.value, for: field,
          required: Phrase(zh: "要以 / 结尾，不带 ? 和 #", en: "it must end with / and hold neither ? nor #"), in: path,
          at: address.range))
      return nil
    }
    return address.value
  }

  /// An address that starts with http:// or https:// and has a host.
  mutating func webAddress() -> Located<String>? {
    value(
      SettingsRules.shared.badWebAddress,
      Phrase(
        zh: "应当以 https:// 或 http:// 开头，不含空格和汉字，网站名前面没有 @",
        en: "it must start with https:// or http://, hold neither spaces nor Han characters, and no @ before the host")
    ) { text in
      let rest = ["https://", "http://"].first(where: text.hasPrefix).map { text.dropFirst($0.utf8.count) }
      let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"<>"\^`{|}"#.utf8.contains($0) }
      guard let rest, let first = rest.utf8.first, first != 0x2F, isPlain else { return nil }
      // What stands before @ names another host to whoever reads it.
      let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      return host.utf8.contains(UInt8(ascii: "@")) ? nil : text
    }
  }

  /// A short name of lower-case letters and hyphens.
  mutating func slug() -> Located<String>? {
    value(
      SettingsRules.shared.badSlug, Phrase(zh: "只能用小写英文字母和短横线", en: "only lower-case letters and hyphens are allowed")
    ) { text in
      let isLetters = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
      return isLetters && !text.hasPrefix("-") && !text.hasSuffix("-") && text.utf8.count <= 40 ? text : nil
    }
  }

  /// An id of lower-case letters, digits and hyphens.
  mutating func id() -> Located<String>? {
    value(
      SettingsRules.shared.badId,
      Phrase(zh: "只能用小写英文字母、数字和短横线", en: "only lower-case letters, digits and hyphens are allowed")
    ) { text in
      let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      return isPlain && text.utf8.count <= 64 ? text : nil
    }
  }

  /// One of 公开手机: eleven digits from 13 to 19, perhaps with spaces or hyphens between them.
  mutating func mobilePhone() -> Int? {
    value(
      SettingsRules.shared.badPublicMobile,
      Phrase(zh: "应当是 13 到 19 开头的 11 位手机号", en: "it must be a mobile number of 11 digits that begins with 13 to 19")
    ) { text -> Int? in
      let digits = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
      let number = digits.count == 11 ? Int(String(decoding: digits, as: UTF8.self)) : nil
      return number.flatMap { (13_000_000_000...19_999_999_999).contains($0) ? $0 : nil }
    }?.value
  }

  /// One of 公开账户: 8 to 30 digits, perhaps with spaces or hyphens between them.
  mutating func account() -> String? {
    value(
      SettingsRules.shared.badPublicAccount,
      Phrase(zh: "应当是 8 到 30 位数字的账号", en: "it must be an account of 8 to 30 digits")
    ) { text -> String? in
      let digits = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
      let isNumber = (8...30).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
      return isNumber ? String(decoding: digits, as: UTF8.self) : nil
    }?.value
  }

  /// One of 附件类型: the ending of a type that can be looked through.
  mutating func attachmentType() -> String? {
    let types = Board.addableTypes.joined(separator: "、")
    return value(
      SettingsRules.shared.badAttachmentType,
      Phrase(
        zh: "只能加不带点的小写后缀 \(types)；程序、网页、脚本、压缩包和查不了的类型不能加",
        en: "only the endings \(types) may be added, without a dot and in small letters")
    ) { Board.addableTypes.contains($0) ? $0 : nil }?.value
  }

  /// Reports a value that stands in the file already.
  mutating func reportRepetition(of text: Located<String>, first: Range<Int>?) {
    guard let first else { return }
    report(.repeatedValue(text, for: field, first: first, in: path))
  }

  /// 类别: at least one; names and slugs must be unique.
  mutating func categories() -> [Category]? {
    var names: [String: Range<Int>] = [:]
    var slugs: [String: Range<Int>] = [:]
    return filled { $0.category(names: &names, slugs: &slugs) }
  }

  private mutating func category(
    names: inout [String: Range<Int>], slugs: inout [String: Range<Int>]
  ) -> Category? {
    var category = Category(name: "", slug: "", description: nil, keywords: [], columnType: nil)
    mapping(CategoryField.self) { key, reader in
      switch key {
      case .name:
        category.place = reader.valueRange
        category.name = reader.categoryName(&names) ?? ""
      case .slug: category.slug = reader.categorySlug(&slugs) ?? ""
      case .description: category.description = reader.text()?.value
      case .keywords: category.keywords = reader.names()?.map(\.value) ?? []
      case .columnType: category.columnType = reader.text()?.value
      case .updateWithin: category.updateWithin = reader.updateDuty()
      }
    }
    return category.name.isEmpty || category.slug.isEmpty ? nil : category
  }

  /// 更新期限: a length of time, or 不限.
  private mutating func updateDuty() -> Category.UpdateDuty? {
    value(
      SettingsRules.shared.badUpdatePeriod, Phrase(zh: "写“14天”这样的期限，或者“不限”", en: "write a period such as 14天, or 不限")
    ) { $0 == "不限" ? .unlimited : PeriodReader.read($0).map(Category.UpdateDuty.within) }?.value
  }

  /// The name is a folder's name too.
  private mutating func categoryName(_ names: inout [String: Range<Int>]) -> String? {
    let name = value(
      SettingsRules.shared.reservedCategory,
      Phrase(
        zh: "类别名就是文件夹名，不能含 /、不能以 . 开头，也不能是“年度报告”“台账”",
        en: "a category is a folder: no /, no dot at the start, and neither 年度报告 nor 台账")
    ) { $0.contains("/") || $0.hasPrefix(".") || ["年度报告", "台账"].contains($0) ? nil : $0 }
    guard let text = name else { return nil }
    reportRepetition(of: text, first: names.updateValue(text.range, forKey: text.value))
    return text.value
  }

  private mutating func categorySlug(_ slugs: inout [String: Range<Int>]) -> String? {
    guard let text = slug() else { return nil }
    if SiteNames.reserved.contains(text.value) {
      report(.reservedSlug(text, reserved: SiteNames.reserved, in: path))
      return nil
    }
    reportRepetition(of: text, first: slugs.updateValue(text.range, forKey: text.value))
    return text.value
  }

  /// Reads levels by the ids of rules, which are free names here: what rules there are is known elsewhere.
  mutating func ruleLevels() -> [RuleLevel] {
    var levels: [RuleLevel] = []
    names { rule, reader in
      if let word = reader.word(LevelWord.self) { levels.append(RuleLevel(rule: rule, level: word.value.level)) }
    }
    return levels
  }
}

/// How a level of 规则级别 is written.
private enum LevelWord: String, CaseIterable {
  case error = "错误"
  case warning = "警告"
  case off = "关闭"
  case errorInEnglish = "error"
  case warningInEnglish = "warning"
  case offInEnglish = "off"

  var level: RuleLevel.Level {
    switch self {
    case .error, .errorInEnglish: .error
    case .warning, .warningInEnglish: .warning
    case .off, .offInEnglish: .off
    }
  }
}
