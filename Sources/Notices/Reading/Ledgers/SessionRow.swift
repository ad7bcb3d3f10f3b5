/// The columns of the ledger of meetings, training and publicity (台账/培训宣传.csv).
enum SessionColumn: Int, LedgerColumn {
  case date, kind, subject, times, people

  var heading: (name: String, example: String) {
    switch self {
    case .date: ("日期", "2021-03-01")
    case .kind: ("种类", "培训")
    case .subject: ("事项类别", "填报和审查")
    case .times: ("次数", "1")
    case .people: ("人次", "38")
    }
  }
}

extension Session: LedgerRow {
  static func read(_ cells: inout LedgerCells<SessionColumn>) -> Session? {
    let date = cells.day(.date)
    let kind = cells.word(.kind, Kind.self)
    let subject = cells.subject(.subject)
    let times = cells.count(.times)
    let people = cells.count(.people)
    guard cells.findings.isEmpty, let date, let kind, let subject, let times, let people else { return nil }
    return Session(row: cells.number, date: date, kind: kind, subject: subject, times: times, people: people)
  }
}
