/// The columns of the ledger of questions that were answered beside applications (台账/咨询.csv).
enum InquiryColumn: Int, LedgerColumn {
  case date, way, subject, people, answered, office

  var heading: (name: String, example: String) {
    switch self {
    case .date: ("日期", "2021-03-01")
    case .way: ("方式", "电话")
    case .subject: ("事项类别", "办事地点")
    case .people: ("人次", "1")
    case .answered: ("答复日期", "2021-03-01")
    case .office: ("答复单位", "党政办公室")
    }
  }
}

extension Inquiry: LedgerRow {
  static func read(_ cells: inout LedgerCells<InquiryColumn>) -> Inquiry? {
    let date = cells.day(.date)
    let way = cells.word(.way, Way.self)
    let subject = cells.subject(.subject)
    let people = cells.count(.people)
    let answered = cells.optional(.answered) { $0.day(.answered) }
    let office = cells.optional(.office) { $0.office(.office) }
    cells.pair(.answered, .office)
    guard cells.findings.isEmpty, let date, let way, let subject, let people else { return nil }
    return Inquiry(
      row: cells.number, date: date, way: way, subject: subject, people: people, answered: answered, office: office)
  }
}
