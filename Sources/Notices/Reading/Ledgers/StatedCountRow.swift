/// The columns of the ledger of figures that nothing else gives (台账/统计数.csv).
enum StatedCountColumn: Int, LedgerColumn {
  case year, figure, value

  var heading: (name: String, example: String) {
    switch self {
    case .year: ("年度", "2015")
    case .figure: ("项目", "统计表.7")
    case .value: ("数值", "36")
    }
  }
}

extension StatedCount: LedgerRow {
  static func read(_ cells: inout LedgerCells<StatedCountColumn>) -> StatedCount? {
    let year = cells.year(.year)
    let figure = cells.figure(.figure)
    let value = cells.amount(.value, places: 2, isSigned: true)
    if let year, let figure { _ = cells.isFirst("\(year.value) \(figure.value)", .figure) }
    guard cells.findings.isEmpty, let year, let figure, let value else { return nil }
    return StatedCount(row: cells.number, year: year, figure: figure, value: value)
  }
}
