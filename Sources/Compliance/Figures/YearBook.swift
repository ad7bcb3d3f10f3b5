package import Notices

/// The figures of every year of a board, counted or, of a submitted report, as they were stored.
package struct YearBook: Sendable {
  package let board: Board
  package let ledgers: Ledgers
  /// In the order of year.
  package let items: [YearFigures]
  package let applications: [AssessedApplication]
  /// By year; only of reports that say 已报送.
  package let stored: [Int: StoredFigures]

  package init(
    board: Board, items: [YearFigures], ledgers: Ledgers, applications: [AssessedApplication],
    stored: [Int: StoredFigures] = [:]
  ) {
    self.board = board
    self.items = items.sorted { $0.year < $1.year }
    self.ledgers = ledgers
    self.applications = applications
    self.stored = stored
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
