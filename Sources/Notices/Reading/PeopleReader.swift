package import Diagnostics

enum PeopleField: Int, FieldKey {
  case people

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    FieldSpelling("人员", "people", required: true, example: "人员: [{ 编号: wangfang, 姓名: 王芳, …… }]")
  }
}

/// The keys of one 人员.
enum PersonField: Int, FieldKey {
  case id, name, office, steps, terms, emails, mayWithdraw, keys

  static let names = FieldNames(allCases.map(\.spelling))

  var isNeverShown: Bool { self == .emails || self == .keys }

  var spelling: FieldSpelling {
    switch self {
    case .id: FieldSpelling("编号", "id", required: true, example: "编号: wangfang")
    case .name: FieldSpelling("姓名", "name", required: true, example: "姓名: 王芳")
    case .office: FieldSpelling("单位", "office", required: true, example: "单位: 党政办公室")
    case .steps: FieldSpelling("步骤", "steps", required: true, example: "步骤: [填报, 初审]")
    case .terms: FieldSpelling("任期", "terms", required: true, example: "任期: { 从: 2012-01-01, 至: 2014-12-31 }")
    case .emails: FieldSpelling("邮箱", "emails", example: "邮箱: [a@example.invalid]")
    case .mayWithdraw: FieldSpelling("可撤回", "may_withdraw", example: "可撤回: true")
    case .keys: FieldSpelling("公钥", "public_keys", example: "公钥: [ssh-ed25519 AAAAC3Nza…… liqiang]")
    }
  }
}

/// The keys of one 任期.
enum TermField: Int, FieldKey {
  case from, to

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .from: FieldSpelling("从", "from", required: true, example: "从: 2012-01-01")
    case .to: FieldSpelling("至", "to", example: "至: 2014-12-31")
    }
  }
}

/// Reads people.yaml.
package struct PeopleReader: Sendable {
  package init() {}

  /// Reads the file; nil when it has a fault, and then there is at least one.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [Person]? {
    let people = SettingsText.decode(bytes, path: path, keys: PeopleField.self, findings: &findings) { reader in
      var people: [Person]?
      var (ids, keys): ([String: Range<Int>], [SSHKey: Range<Int>]) = ([:], [:])
      reader.mapping(PeopleField.self) { _, reader in people = reader.filled { $0.person(&ids, &keys) } }
      return people
    }
    if people != nil { findings += Blanks.findings(bytes, path: path) }
    return people
  }
}

extension YAMLReader {
  fileprivate mutating func person(
    _ ids: inout [String: Range<Int>], _ known: inout [SSHKey: Range<Int>]
  ) -> Person? {
    var texts = Texts<PersonField>()
    var steps: [ReviewStep]?
    var terms: [Person.Term]?
    var emails: [String] = []
    var mayWithdraw = false
    var keys: [SSHKey] = []
    var place = 0..<0
    mapping(PersonField.self) { key, reader in
      switch key {
      case .id: texts[key] = reader.uniqueID(&ids)
      case .name, .office: texts[key] = reader.text()?.value
      case .steps: steps = reader.list { $0.reviewStep() }
      case .terms:
        place = reader.valueRange
        terms = reader.terms()
      case .emails: emails = reader.names()?.map(\.value) ?? []
      case .mayWithdraw: mayWithdraw = reader.flag() ?? false
      case .keys: keys = reader.list { $0.publicKey(&known) } ?? []
      }
    }
    guard let id = texts[.id], let name = texts[.name], let office = texts[.office], let steps, let terms
    else { return nil }
    return Person(
      id: id, name: name, office: office, steps: steps, terms: terms, emails: emails, mayWithdraw: mayWithdraw,
      keys: keys, place: place)
  }

  /// One of 公钥; a key that stands twice would prove neither of two people.
  private mutating func publicKey(_ known: inout [SSHKey: Range<Int>]) -> SSHKey? {
    let required = Phrase(
      zh: "应当是 .pub 文件里的一整行：类型、空格、公钥", en: "it must be the line of a .pub file: the type, a space and the key")
    let key = value(SettingsRules.shared.badPublicKey, required) { SSHKey($0) }
    guard let key else { return nil }
    reportRepetition(of: key.map(\.blob), first: known.updateValue(key.range, forKey: key.value))
    return key.value
  }

  mutating func uniqueID(_ ids: inout [String: Range<Int>]) -> String? {
    guard let id = id() else { return nil }
    reportRepetition(of: id, first: ids.updateValue(id.range, forKey: id.value))
    return id.value
  }

  private mutating func reviewStep() -> ReviewStep? {
    value {
      ReviewStep(name: $0)
    } else: {
      .unknownWord($0, for: $1, known: ReviewStep.allCases.map(\.name), in: $2, at: $3)
    }?.value
  }

  /// 任期: one range or a list of ranges in order.
  private mutating func terms() -> [Person.Term]? {
    guard isList else { return term().map { [$0] } }
    var last: Person.Term?
    return filled { reader in
      let range = reader.valueRange
      guard let term = reader.term() else { return nil }
      if let last, last.to.map({ $0 >= term.from }) ?? true {
        reader.report(.termOverlap(term, at: range, in: reader.path))
      }
      last = term
      return term
    }
  }

  private mutating func term() -> Person.Term? {
    var from: CivilDate?
    var to: Located<CivilDate>?
    mapping(TermField.self) { key, reader in
      switch key {
      case .from: from = reader.date()?.value
      case .to: to = reader.date()
      }
    }
    guard let from else { return nil }
    if let to, to.value < from { report(.termOrder(from: from, to: to, in: path)) }
    return Person.Term(from: from, to: to?.value)
  }
}
