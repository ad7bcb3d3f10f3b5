import Diagnostics
package import Notices

/// The whole board as it stands on one day: what requirements on more than one item look at.
package final class AssessedBoard: Sendable {
  package let board: Board
  package let kinds: [Kind]
  package let calendar: WorkCalendar
  package let today: CivilDate
  /// In the order of path; held ones too.
  package let items: [AssessedItem]
  /// Items that are on the board, or on their way to it: neither taken back nor refused.
  let living: [AssessedItem]
  /// Files beside the items that no item lists or shows, in the order of path.
  package let unusedFiles: [String]
  /// Yearly reports that could be read, in the order of path.
  package let reports: [AssessedReport]
  package let ledgers: Ledgers
  /// The rows of the applications' ledger, each with its reply period.
  package let applications: [AssessedApplication]
  /// Changes that are drafted and not released, in the order of path.
  package let drafts: [DraftedChange]
  private let updatesOnce = Once<ColumnUpdates>()
  let reportsOwedOnce = Once<[ReportDeadline]>()

  /// How the columns keep up, worked out once for all rules that ask.
  var updates: ColumnUpdates { updatesOnce { ColumnUpdates(self) } }

  package init(
    board: Board, kinds: [Kind], calendar: WorkCalendar, today: CivilDate, items: [AssessedItem],
    unusedFiles: [String] = [], reports: [AssessedReport] = [], ledgers: Ledgers = Ledgers(),
    drafts: [DraftedChange] = []
  ) {
    self.board = board
    self.kinds = kinds
    self.calendar = calendar
    self.today = today
    self.items = items
    living = items.filter { !$0.notice.isTakenBack && $0.notice.secrecy.value != .refused }
    self.unusedFiles = unusedFiles
    self.reports = reports
    self.ledgers = ledgers
    applications = ledgers.applications.map { AssessedApplication($0, today: today, calendar: calendar) }
    self.drafts = drafts
  }
}

extension [Finding] {
  /// Adds a breach in a ledger, whose rows are never repeated.
  mutating func add(_ rule: Rule, in ledger: Ledger, at range: Range<Int>, _ message: Phrase, hint: Phrase) {
    add(rule, in: "content/\(ledger.file)", at: range, message, hint: hint, isConfidential: true)
  }
}

extension AssessedBoard {
  /// Items that readers see with their text.
  var published: some Sequence<AssessedItem> { items.lazy.filter(\.assessment.isPublished) }

  /// The items that have some numbers, each by its own.
  func items(named numbers: Set<IndexNumber>) -> [IndexNumber: AssessedItem] {
    guard !numbers.isEmpty else { return [:] }
    let named = items.lazy.map { ($0.notice.index.value, $0) }.filter { numbers.contains($0.0) }
    return Dictionary(named) { first, _ in first }
  }
}

extension AssessedItem {
  /// The last day on which the item brought something new: its release, or that of its last change.
  var lastNews: CivilDate? {
    let assessment = assessment
    return assessment.changes.reduce(assessment.publication.released) { last, change in
      guard let day = change.released else { return last }
      return last.map { max($0, day) } ?? day
    }
  }
}
