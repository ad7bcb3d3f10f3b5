/// The columns of the ledger of policy papers, one row a year and kind (台账/政策文件.csv).
enum PaperCountColumn: Int, LedgerColumn {
  case year, kind, made, repealed, inForce

  var heading: (name: String, example: String) {
    switch self {
    case .year: ("年度", "2021")
    case .kind: ("种类", "行政规范性文件")
    case .made: ("本年制发", "2")
    case .repealed: ("本年废止", "1")
    case .inForce: ("现行有效", "9")
    }
  }
}

extension PaperCount: LedgerRow {
  static func read(_ cells: inout LedgerCells<PaperCountColumn>) -> PaperCount? {
    let year = cells.year(.year)
    let kind = cells.word(.kind, Kind.self)
    let made = cells.count(.made)
    let repealed = cells.count(.repealed)
    let inForce = cells.count(.inForce)
    if let year, let kind { _ = cells.isFirst("\(year.value) \(kind.value.rawValue)", .kind) }
    guard cells.findings.isEmpty, let year, let kind, let made, let repealed, let inForce else { return nil }
    return PaperCount(row: cells.number, year: year, kind: kind, made: made, repealed: repealed, inForce: inForce)
  }
}
