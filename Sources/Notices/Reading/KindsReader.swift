package import Diagnostics

enum KindsField: Int, FieldKey {
  case kinds

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    FieldSpelling("种类", "kinds", required: true, example: "种类: [{ 编号: yusuan, 名称: 预算决算, …… }]")
  }
}

/// The keys of one 种类.
enum KindField: Int, FieldKey {
  case id, name, startEvent, publishWithin, publishBefore, publishBy, mustDisplay, displayAtLeast, withdrawWithin
  case repeats, repeatsSince, law, years

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .id: FieldSpelling("编号", "id", required: true, example: "编号: yusuan")
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 预算决算")
    case .startEvent: FieldSpelling("起算", "starts", example: "起算: 批准")
    case .publishWithin: FieldSpelling("公开期限", "publish_within", example: "公开期限: 20天")
    case .publishBefore: FieldSpelling("提前公开", "publish_before", example: "提前公开: 20天")
    case .publishBy: FieldSpelling("每年至迟", "publish_by", example: "每年至迟: 03-31")
    case .mustDisplay: FieldSpelling("须公示", "must_display", example: "须公示: 是")
    case .displayAtLeast: FieldSpelling("公示至少", "display_at_least", example: "公示至少: 5个工作日")
    case .withdrawWithin: FieldSpelling("撤回期限", "withdraw_within", example: "撤回期限: 3个工作日")
    case .repeats: FieldSpelling("重复", "repeats", example: "重复: 每季度")
    case .repeatsSince: FieldSpelling("重复自", "repeats_since", example: "重复自: 2014-01-01")
    case .law: FieldSpelling("依据", "law", required: true, example: "依据: 预算法（2014年修正）第十四条")
    case .years: FieldSpelling("有效年度", "years", example: "有效年度: { 从: 2015, 至: 2099 }")
    }
  }
}

/// The keys of 有效年度.
enum YearsField: Int, FieldKey {
  case from, to

  static let names = FieldNames(allCases.map(\.spelling))

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
    SettingsText.decode(bytes, path: path, keys: KindsField.self, findings: &findings) { reader in
      var kinds: [Kind]?
      var ids: [String: Range<Int>] = [:]
      reader.mapping(KindsField.self) { _, reader in kinds = reader.list { $0.kind(&ids) } }
      return kinds
    }
  }
}

extension YAMLReader {
  fileprivate mutating func kind(_ ids: inout [String: Range<Int>]) -> Kind? {
    var draft = KindDraft()
    let place = keyRange
    mapping(KindField.self) { key, reader in
      switch key {
      case .id: draft.texts[key] = reader.uniqueID(&ids)
      case .name, .law, .startEvent: draft.texts[key] = reader.text()?.value
      case .publishWithin, .publishBefore, .publishBy: draft.take(reader.term(key), key, &reader)
      case .mustDisplay: draft.mustDisplay = reader.flag() ?? false
      case .displayAtLeast: draft.displayAtLeast = reader.period()?.value
      case .withdrawWithin: draft.withdrawWithin = reader.period()?.value
      case .repeats: draft.cycle = reader.word(Repetition.Cycle.self)
      case .repeatsSince: draft.since = reader.date()
      case .years: draft.years = reader.years()
      }
    }
    for missing in draft.missing {
      report(.missingKey(missing.spelling, of: draft.texts[.name], in: path, at: place))
    }
    return draft.finished(path: path)
  }

  /// 公开期限, 提前公开 or 每年至迟.
  private mutating func term(_ key: KindField) -> PublicationTerm? {
    switch key {
    case .publishBefore: period().map { .before($0.value) }
    case .publishBy: monthDay().map { .by($0.value) }
    default: promptPeriod().map { .within($0) }
    }
  }

  /// A length of time, or 立即 for the day itself.
  private mutating func promptPeriod() -> Period? {
    value({ $0 == "立即" ? Period(0, .days) : PeriodReader.read($0) }, else: Finding.badPeriod)?.value
  }

  /// Every year that a board may hold.
  fileprivate static var allYears: ClosedRange<Int> { 1...9999 }

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

/// A kind while its keys are being read.
private struct KindDraft {
  var texts = Texts<KindField>()
  var mustDisplay = false
  var displayAtLeast: Period?
  var withdrawWithin: Period?
  var cycle: Located<Repetition.Cycle>?
  var since: Located<CivilDate>?
  var years = YAMLReader.allYears
  private var term: (value: PublicationTerm, key: Range<Int>)?

  /// Takes the one term that a kind may have; a second one is reported.
  mutating func take(_ value: PublicationTerm?, _ key: KindField, _ reader: inout YAMLReader) {
    guard let value else { return }
    if let term {
      reader.report(.severalTerms(key.spelling, first: term.key, in: reader.path, at: reader.keyRange))
    } else {
      term = (value, reader.keyRange)
    }
  }

  /// Keys that others of the kind ask for.
  var missing: [KindField] {
    var missing: [KindField] = []
    if case .before = term?.value, texts[.startEvent] == nil { missing.append(.startEvent) }
    if cycle != nil, since == nil { missing.append(.repeatsSince) }
    if cycle == nil, since != nil { missing.append(.repeats) }
    return missing
  }

  func finished(path: String) -> Kind? {
    guard let id = texts[.id], let name = texts[.name], let law = texts[.law] else { return nil }
    let repetition = cycle.flatMap { cycle in
      since.map { since in cycle.map { Repetition($0, since: since.value) } }
    }
    var kind = Kind(
      id: id, name: name, startEvent: texts[.startEvent], term: term?.value, mustDisplay: mustDisplay,
      displayAtLeast: displayAtLeast, withdrawWithin: withdrawWithin, repetition: repetition, law: law,
      validYears: years)
    kind.path = path
    return kind
  }
}
