package import Diagnostics

/// Reads board.yaml.
package struct BoardReader: Sendable {
  package init() {}

  /// Reads the file; nil when it has a fault, and then there is at least one.
  ///
  /// What the law wants of a footer and the board does not say is one warning, as is a missing base URL.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> Board? {
    let board = SettingsText.decode(bytes, path: path, keys: BoardField.self, findings: &findings) { reader in
      var board = Board()
      board.path = path
      reader.mapping(BoardField.self) { field, reader in board.read(field, from: &reader) }
      if let shared = board.evidence.sharedComputer, let signed = board.evidence.signedCommits {
        reader.report(.sharedWithSigned(shared, signed, in: path))
      }
      return board
    }
    if let board { findings += BoardDuties.findings(board) + Blanks.findings(bytes, path: path) }
    return board
  }
}

extension Board {
  fileprivate mutating func read(_ field: BoardField, from reader: inout YAMLReader) {
    switch field {
    case .name: name = reader.text()?.value ?? name
    case .description: description = reader.text()?.value
    case .baseURL: baseURL = reader.baseURL()
    case .language: language = reader.word(PageLanguage.self)?.value.rawValue ?? language
    case .theme: theme = reader.slug()?.value ?? theme
    case .sample: sample = reader.text()?.value
    case .frozen: frozen = reader.date()?.value
    case .publishWithin: publishWithin = reader.promise() ?? publishWithin
    case .authority: authority = reader.authority() ?? authority
    case .website: website = reader.website()
    case .office: office = reader.office() ?? office
    case .queryPoints: queryPoints = reader.filled { $0.queryPoint() } ?? []
    case .noticeColumns: noticeColumns = reader.list { $0.noticeColumn() } ?? []
    case .leadingGroup: leadingGroup = reader.leadingGroup() ?? leadingGroup
    case .categories: categories = reader.categories() ?? []
    case .guide: guide = reader.guide() ?? guide
    case .rules: rules = reader.rules()
    case .ruleLevels: ruleLevels = reader.ruleLevels()
    case .evidenceStart: evidence.start = reader.evidenceStart()
    case .evidenceGrace: evidence.grace = reader.period()?.value ?? evidence.grace
    case .receiveLog: evidence.receiveLog = reader.text()
    case .sharedComputer: evidence.sharedComputer = reader.sharedComputer()
    case .signedCommits: evidence.signedCommits = reader.signedCommits()
    case .remindWithin: remindWithin = reader.period()?.value ?? remindWithin
    case .supervision: supervision = reader.list { $0.channel() } ?? []
    case .confirmedForms: confirmedForms = reader.list { $0.formID() } ?? []
    case .publicMobiles: publicMobiles = Set(reader.list { $0.mobilePhone() } ?? [])
    case .publicAccounts: publicAccounts = Set(reader.list { $0.account() } ?? [])
    case .attachmentTypes: attachmentTypes = Set(reader.list { $0.attachmentType() } ?? [])
    case .publishTargets: publishTargets = reader.publishTargets()
    case .searchesOverDisplays: searchesOverDisplays = reader.flag() ?? searchesOverDisplays
    case .reportDue: reportDue = reader.filled { $0.reportDue() }?.sorted { $0.since < $1.since } ?? reportDue
    }
  }
}

extension YAMLReader {
  /// 共用电脑: where it is allowed; nil where it is refused.
  fileprivate mutating func sharedComputer() -> Range<Int>? {
    guard let word = word(SharingWord.self), word.value == .allowed || word.value == .allowedInEnglish else {
      return nil
    }
    return word.range
  }

  /// 签名提交: where it is demanded; nil where it is left to 公钥.
  fileprivate mutating func signedCommits() -> Range<Int>? {
    guard let word = word(SigningWord.self), word.value == .required || word.value == .requiredInEnglish else {
      return nil
    }
    return word.range
  }
}

/// How 共用电脑 is written.
private enum SharingWord: String, CaseIterable {
  case allowed = "允许"
  case refused = "不允许"
  case allowedInEnglish = "allowed"
  case refusedInEnglish = "refused"
}

/// How 签名提交 is written.
private enum SigningWord: String, CaseIterable {
  case required = "必须"
  case byKeys = "有公钥的"
  case requiredInEnglish = "required"
  case byKeysInEnglish = "by-keys"
}

private enum PageLanguage: String, CaseIterable {
  case chinese = "zh-CN"
  case english = "en"
}

/// What the law wants a board's site to show and board.yaml does not say.
enum BoardDuties {
  static func findings(_ board: Board) -> [Finding] {
    let missing = absent(board.website)
    var findings: [Finding] = []
    if !missing.isEmpty { findings.append(.footerDuties(missing.map(\.spelling), in: board.path)) }
    if board.baseURL == nil { findings.append(.noBaseURL(BoardField.baseURL.spelling, in: board.path)) }
    return findings
  }

  private static func absent(_ website: Board.Website) -> [WebsiteField] {
    WebsiteField.allCases.filter { field in
      switch field {
      case .idCode: website.idCode == nil
      case .domain: website.domain == nil
      case .icp: website.icp == nil
      case .policeRecord: website.policeRecord == nil
      case .faultReport: website.faultReport == nil
      case .governmentMark: website.governmentMark == nil
      }
    }
  }
}
