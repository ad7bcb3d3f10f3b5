/// The columns of the ledger of fees and waivers (台账/收费减免.csv).
enum FeeColumn: Int, LedgerColumn {
  case number, date, kind, item, application, amount, department

  var isOptional: Bool { self == .department }

  var heading: (name: String, example: String) {
    switch self {
    case .number: ("编号", "2021-费1")
    case .date: ("日期", "2021-03-01")
    case .kind: ("种类", "收费")
    case .item: ("项目", "复制")
    case .application: ("申请编号", "2021-003")
    case .amount: ("金额", "12.50")
    case .department: ("部门", "财政所")
    }
  }
}

extension FeeEntry: LedgerRow {
  static func read(_ cells: inout LedgerCells<FeeColumn>) -> FeeEntry? {
    let number = cells.key(.number)
    let date = cells.day(.date)
    let kind = cells.word(.kind, Kind.self)
    let item = kind?.value == FeeEntry.Kind.nothing && cells.isEmpty(.item) ? nil : cells.word(.item, Item.self)
    let application = cells.optional(.application) { $0.reference(.application) }
    let amount = kind?.value == FeeEntry.Kind.nothing ? cells.zero(.amount) : cells.amount(.amount, places: 2)
    let department = cells.optional(.department) { $0.office(.department) }
    guard cells.findings.isEmpty, let number, let date, let kind, let amount else { return nil }
    return FeeEntry(
      row: cells.number, number: number, date: date, kind: kind, item: item, application: application, amount: amount,
      department: department)
  }
}
