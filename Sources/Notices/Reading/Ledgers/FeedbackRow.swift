/// The columns of the ledger of supervision and its feedback (台账/监督反馈.csv).
enum FeedbackColumn: Int, LedgerColumn {
  case number, received, source, nature, subject, closed, outcome

  var heading: (name: String, example: String) {
    switch self {
    case .number: ("编号", "2021-督1")
    case .received: ("收到日期", "2021-03-01")
    case .source: ("来源", "群众")
    case .nature: ("性质", "意见建议")
    case .subject: ("事项类别", "公开栏维护")
    case .closed: ("办结日期", "2021-03-15")
    case .outcome: ("办理结果", "已解决")
    }
  }
}

extension Feedback: LedgerRow {
  static func read(_ cells: inout LedgerCells<FeedbackColumn>) -> Feedback? {
    let number = cells.key(.number)
    let received = cells.day(.received)
    let source = cells.word(.source, Source.self)
    let nature = cells.word(.nature, Nature.self)
    let subject = cells.subject(.subject)
    let closed = cells.optional(.closed) { $0.day(.closed) }
    let outcome = cells.optional(.outcome) { $0.word(.outcome, Outcome.self) }
    cells.pair(.closed, .outcome)
    guard cells.findings.isEmpty, let number, let received, let source, let nature, let subject else { return nil }
    return Feedback(
      row: cells.number, number: number, received: received, source: source, nature: nature, subject: subject,
      closed: closed, outcome: outcome)
  }
}
