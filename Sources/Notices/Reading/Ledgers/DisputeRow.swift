/// The columns of the ledger of administrative reviews and lawsuits (台账/行政复议诉讼.csv).
enum DisputeColumn: Int, LedgerColumn {
  case number, kind, received, closed, outcome, application

  var heading: (name: String, example: String) {
    switch self {
    case .number: ("编号", "2021-复1")
    case .kind: ("类型", "行政复议")
    case .received: ("收到日期", "2021-03-01")
    case .closed: ("审结日期", "2021-05-08")
    case .outcome: ("结果", "结果维持")
    case .application: ("申请编号", "2021-003")
    }
  }
}

extension Dispute: LedgerRow {
  static func read(_ cells: inout LedgerCells<DisputeColumn>) -> Dispute? {
    let number = cells.key(.number)
    let kind = cells.word(.kind, Kind.self)
    let received = cells.day(.received)
    let closed = cells.optional(.closed) { $0.day(.closed) }
    let outcome = cells.optional(.outcome) { $0.word(.outcome, Outcome.self) }
    let application = cells.optional(.application) { $0.reference(.application) }
    cells.pair(.closed, .outcome)
    guard cells.findings.isEmpty, let number, let kind, let received else { return nil }
    return Dispute(
      row: cells.number, number: number, kind: kind, received: received, closed: closed, outcome: outcome,
      application: application)
  }
}
