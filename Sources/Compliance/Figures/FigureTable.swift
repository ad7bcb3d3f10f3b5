package import Notices

/// The figures of a report by the names that its words and its form use, such as `主动公开.总数`.
package struct FigureTable: Sendable {
  /// What names of figures on departments' fees begin with.
  package static let departments = "收费.部门."

  /// What names of figures on how current columns were begin with.
  package static let updates = "更新."

  /// In a fixed order.
  package let entries: [Figure]
  private let places: [String: Int]

  /// Counts a year; linear in the items and the rows of the ledgers.
  ///
  /// A figure of the form that nothing gives and nobody has stated is 0, with nothing behind it.
  package init(
    _ items: YearFigures, ledgers: Ledgers, applications: [AssessedApplication], categories: [Category],
    form: ReportForm?
  ) {
    let ofItems = ItemCounts(items, categories: categories)
    var counts =
      ofItems.figures
      + ApplicationCounts(applications, year: items.year).figures
      + LedgerCounts(ledgers, year: items.year).figures + ofItems.reach
    counts = counts.map { $0.unlessMissing(in: ledgers) }
    let known = Set(counts.map(\.name))
    counts += StatedCounts(ledgers.counts, year: items.year, wanted: form?.figures ?? [], known: known).figures
    self.init(counts)
  }

  /// The names of all figures that there are of a year, but for those of departments.
  static func names(of year: Int, categories: [Category]) -> [String] {
    let none = YearFigures(year: year, among: [], categoryCount: categories.count)
    let table = FigureTable(
      none, ledgers: Ledgers(), applications: [], categories: categories, form: .form(of: year))
    return table.entries.map(\.name)
  }

  package init(_ figures: [Figure]) {
    entries = figures
    places = Dictionary(figures.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
  }

  /// The figure that a report calls by this name; nil for a name that there is not.
  package subscript(name: String) -> Figure? { places[name].map { entries[$0] } }

  /// Its number; nil for a name that there is not.
  package func quantity(_ name: String) -> Quantity? { self[name]?.quantity }

  /// Its text; empty for a name that there is not.
  package func text(_ name: String) -> String { self[name]?.text ?? "" }
}

extension FigureTable {
  /// Ledgers that are not there and that figures would be counted from, each once in the order of ledgers.
  package var missingLedgers: [Ledger] {
    let missing = Set(entries.compactMap(\.missingLedger))
    return Ledger.allCases.filter(missing.contains)
  }
}

extension Figure {
  /// The ledger that it would be counted from, were there one; nil of a figure that is known.
  package var missingLedger: Ledger? { if case .missing(let ledger) = basis { ledger } else { nil } }

  /// The ledger that it is counted from; nil of what is counted otherwise.
  var ledger: Ledger? { if case .rows(let ledger, _) = basis { ledger } else { nil } }

  /// The figure, or that nobody knows it: rows of a ledger that is not there are not none.
  fileprivate func unlessMissing(in ledgers: Ledgers) -> Figure {
    guard case .rows(let ledger, let rows) = basis, rows.isEmpty, ledgers.isMissing(ledger) else { return self }
    return Figure(name, .unknown, .missing(ledger))
  }
}
