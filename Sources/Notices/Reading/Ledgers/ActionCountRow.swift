/// The columns of the ledger of administrative acts, one row a year and kind (台账/行政行为.csv).
enum ActionCountColumn: Int, LedgerColumn {
  case year, kind, amount

  var heading: (name: String, example: String) {
    switch self {
    case .year: ("年度", "2021")
    case .kind: ("项目", "行政许可")
    case .amount: ("数量", "14")
    }
  }
}

extension ActionCount: LedgerRow {
  static func read(_ cells: inout LedgerCells<ActionCountColumn>) -> ActionCount? {
    let year = cells.year(.year)
    let kind = cells.word(.kind, Kind.self)
    let amount = kind?.value == .fees ? cells.amount(.amount, places: 6) : cells.count(.amount)
    if let year, let kind { _ = cells.isFirst("\(year.value) \(kind.value.rawValue)", .kind) }
    guard cells.findings.isEmpty, let year, let kind, let amount else { return nil }
    return ActionCount(row: cells.number, year: year, kind: kind, amount: amount)
  }
}
