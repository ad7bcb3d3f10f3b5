package import Notices

/// The figures of every year of a board, counted or, of a submitted report, as they were stored.
package final class YearBook: Sendable {
  package let board: Board
  package let ledgers: Ledgers
  /// In the order of year.
  package let items: [YearFigures]
  package let applications: [AssessedApplication]
  /// By year; only of reports that say 已报送, or that are transcribed.
  package let stored: [Int: StoredFigures]
  /// Years whose stored figures are there and cannot be read.
  private let unreadYears: Set<Int>

  package init(
    board: Board, items: [YearFigures], ledgers: Ledgers, applications: [AssessedApplication],
    stored: [Int: StoredFigures] = [:], transcribed: [YearReport] = [], unreadYears: Set<Int> = []
  ) {
    self.board = board
    self.items = items.sorted { $0.year < $1.year }
    self.ledgers = ledgers
    self.applications = applications
    var stored = stored
    for report in transcribed {
      guard let transcription = report.transcription else { continue }
      let known = FigureTable.names(of: report.year.value, categories: board.categories)
      stored[report.year.value] = StoredFigures(
        transcription, path: report.path, known: known, form: .form(of: report.year.value))
    }
    self.stored = stored
    self.unreadYears = unreadYears
  }

  /// Files under content/ that cannot be read and without which a year has no figures; empty when all is well.
  ///
  /// Stored figures need no ledger.
  package func unread(for year: Int) -> [String] {
    let file = StoredFiguresReader.file(of: year)
    if unreadYears.contains(year) { return [file] }
    if let stored = stored[year] {
      let content = "content/"
      let path = stored.path.hasPrefix(content) ? String(stored.path.dropFirst(content.count)) : file
      return stored.slips.isEmpty ? [] : [path]
    }
    return Ledger.allCases.filter { $0 != .contacts && ledgers.unread.contains($0) }.map(\.file)
  }

  /// The figures of a year as its report shows them.
  package func figures(of year: Int) -> FigureTable { stored[year]?.table ?? counted(year) }

  /// The figures of a year as the items and the ledgers now give them.
  package func counted(_ year: Int) -> FigureTable {
    let none = YearFigures(year: year, among: [], categoryCount: board.categories.count)
    return FigureTable(
      items.first { $0.year == year } ?? none, ledgers: ledgers, applications: applications,
      categories: board.categories, form: .form(of: year))
  }
}
