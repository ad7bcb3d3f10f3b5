/// The key of kinds.yaml.
enum KindsField: Int, FieldKey {
  case kinds

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    FieldSpelling("种类", "kinds", required: true, example: "种类: [{ 编号: yusuan, 名称: 预算决算, …… }]")
  }
}

/// The keys of one 种类.
enum KindField: Int, FieldKey {
  case id, name, startEvent, publishWithin, displayAtLeast, law, years

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .id: FieldSpelling("编号", "id", required: true, example: "编号: yusuan")
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 预算决算")
    case .startEvent: FieldSpelling("起算", "starts", example: "起算: 批准")
    case .publishWithin: FieldSpelling("公开期限", "publish_within", example: "公开期限: 20天")
    case .displayAtLeast: FieldSpelling("公示至少", "display_at_least", example: "公示至少: 5个工作日")
    case .law: FieldSpelling("依据", "law", required: true, example: "依据: 预算法（2014年修正）第十四条")
    case .years: FieldSpelling("有效年度", "years", example: "有效年度: { 从: 2015, 至: 2099 }")
    }
  }
}

/// The keys of 有效年度.
enum YearsField: Int, FieldKey {
  case from, to

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .from: FieldSpelling("从", "from", example: "从: 2015")
    case .to: FieldSpelling("至", "to", example: "至: 2099")
    }
  }
}

/// Reads kinds.yaml.
package struct KindsReader: Sendable {
  package init() {}

  /// Reads the file; nil when it has a fault, and then there is at least one.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [Kind]? {
    let before = findings.count
    let kinds = SettingsText.decode(bytes, path: path, keys: KindsField.self, findings: &findings) { reader in
      var kinds: [Kind]?
      var ids: [String: Range<Int>] = [:]
      reader.mapping(KindsField.self) { _, reader in kinds = reader.list { $0.kind(&ids) } }
      return kinds
    }
    return findings.count == before ? kinds ?? nil : nil
  }
}

extension YAMLReader {
  fileprivate mutating func kind(_ ids: inout [String: Range<Int>]) -> Kind? {
    var texts = Texts<KindField>()
    var publishWithin: Period?
    var displayAtLeast: Period?
    var years = Self.allYears
    mapping(KindField.self) { key, reader in
      switch key {
      case .id: texts[key] = reader.uniqueID(&ids)
      case .name, .law, .startEvent: texts[key] = reader.text()?.value
      case .publishWithin: publishWithin = reader.period()?.value
      case .displayAtLeast: displayAtLeast = reader.period()?.value
      case .years: years = reader.years()
      }
    }
    guard let id = texts[.id], let name = texts[.name], let law = texts[.law] else { return nil }
    return Kind(
      id: id, name: name, startEvent: texts[.startEvent], publishWithin: publishWithin,
      displayAtLeast: displayAtLeast, law: law, validYears: years)
  }

  /// Every year that a board may hold.
  private static var allYears: ClosedRange<Int> { 1...9999 }

  private mutating func years() -> ClosedRange<Int> {
    var from: Int?
    var to: Located<Int>?
    mapping(YearsField.self) { key, reader in
      switch key {
      case .from: from = reader.year()?.value
      case .to: to = reader.year()
      }
    }
    let first = from ?? Self.allYears.lowerBound
    guard let to else { return first...Self.allYears.upperBound }
    guard to.value >= first else {
      report(.yearOrder(from: first, to: to, in: path))
      return Self.allYears
    }
    return first...to.value
  }

  private mutating func year() -> Located<Int>? {
    guard let number = count() else { return nil }
    guard (1900...9999).contains(number.value) else {
      report(.badNumber("\(number.value)", for: field, in: path, at: number.range))
      return nil
    }
    return number
  }
}
