package import Diagnostics

/// Reads board.yaml.
package struct BoardReader: Sendable {
  package init() {}

  /// Reads the file; nil when it has a fault, and then there is at least one.
  ///
  /// What the law wants of a footer and the board does not say is one warning, as is a missing base URL.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> Board? {
    var own: [Finding] = []
    defer {
      own.sortByPlace(from: 0)
      findings += own
    }
    let draft = SettingsText.decode(bytes, path: path, keys: BoardField.self, findings: &own) { reader in
      var draft = BoardDraft()
      reader.mapping(BoardField.self) { field, reader in draft.read(field, from: &reader) }
      return draft
    }
    guard let draft, own.isEmpty, let board = draft.finished(path: path) else { return nil }
    own += BoardDuties.findings(board)
    return board
  }
}

/// The board while its keys are being read.
private struct BoardDraft {
  private var name: String?
  private var description: String?
  private var baseURL: String?
  private var language: String?
  private var theme: String?
  private var sample: String?
  private var frozen: CivilDate?
  private var publishWithin: Period?
  private var authority: Board.Authority?
  private var website = Board.Website()
  private var office: Board.Office?
  private var queryPoints: [Board.QueryPoint]?
  private var noticeColumns: [Board.NoticeColumn] = []
  private var leadingGroup: Board.LeadingGroup?
  private var categories: [Category]?
  private var guide: Board.Guide?
  private var rules: [Located<IndexNumber>] = []
  private var ruleLevels: [RuleLevel] = []
  private var evidence = Board.Evidence()
  private var remindWithin: Period?
  private var reportDue: [ReportDue]?
  private var confirmedForms: [String] = []
  private var supervision: [Board.Channel] = []
  private var publicMobiles: [Int] = []
  private var attachmentTypes: [String] = []

  mutating func read(_ field: BoardField, from reader: inout YAMLReader) {
    switch field {
    case .name: name = reader.text()?.value
    case .description: description = reader.text()?.value
    case .baseURL: baseURL = reader.baseURL()
    case .language: language = reader.word(PageLanguage.self)?.value.rawValue
    case .theme: theme = reader.slug()?.value
    case .sample: sample = reader.text()?.value
    case .frozen: frozen = reader.date()?.value
    case .publishWithin: publishWithin = reader.period()?.value
    case .authority: authority = reader.authority()
    case .website: website = reader.website()
    case .office: office = reader.office()
    case .queryPoints: queryPoints = reader.filled { $0.queryPoint() }
    case .noticeColumns: noticeColumns = reader.list { $0.noticeColumn() } ?? []
    case .leadingGroup: leadingGroup = reader.leadingGroup()
    case .categories: categories = reader.categories()
    case .guide: guide = reader.guide()
    case .rules: rules = reader.rules()
    case .ruleLevels: ruleLevels = reader.ruleLevels()
    case .evidenceStart: evidence.start = reader.evidenceStart()
    case .evidenceGrace: evidence.grace = reader.period()?.value ?? evidence.grace
    case .receiveLog: evidence.receiveLog = reader.text()
    case .remindWithin: remindWithin = reader.period()?.value
    case .supervision: supervision = reader.list { $0.channel() } ?? []
    case .confirmedForms: confirmedForms = reader.list { $0.formID() } ?? []
    case .publicMobiles: publicMobiles = reader.list { $0.mobilePhone() } ?? []
    case .attachmentTypes: attachmentTypes = reader.list { $0.attachmentType() } ?? []
    case .reportDue: reportDue = reader.filled { $0.reportDue() }
    }
  }

  func finished(path: String) -> Board? {
    guard let name, let publishWithin, let authority, let office, let queryPoints, let leadingGroup, let categories,
      let guide
    else { return nil }
    var board = Board(
      name: name, description: description, baseURL: baseURL, language: language ?? PageLanguage.chinese.rawValue,
      theme: theme ?? "default", sample: sample, frozen: frozen, publishWithin: publishWithin, authority: authority,
      website: website, office: office, queryPoints: queryPoints, noticeColumns: noticeColumns,
      leadingGroup: leadingGroup, categories: categories, guide: guide, rules: rules, path: path)
    board.ruleLevels = ruleLevels
    board.evidence = evidence
    board.publicMobiles = Set(publicMobiles)
    board.attachmentTypes = Set(attachmentTypes)
    if let remindWithin { board.remindWithin = remindWithin }
    board.confirmedForms = confirmedForms
    board.supervision = supervision
    if let reportDue { board.reportDue = reportDue.sorted { $0.since < $1.since } }
    return board
  }
}

/// The languages that pages may have.
private enum PageLanguage: String, CaseIterable {
  case chinese = "zh-CN"
  case english = "en"
}
