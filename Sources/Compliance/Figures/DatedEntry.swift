import Notices

/// One row of a ledger that has days: the first is the one that it is counted by, the others follow it.
struct DatedEntry {
  let ledger: Ledger
  let row: Int
  let days: [(Located<CivilDate>, String)]
  /// 编号, where the ledger has one.
  var number: Located<String>?
  /// 申请编号: the application that it belongs to.
  var application: String?
}

extension Ledgers {
  /// Every row with days, but those of applications, which have rules of their own.
  var dated: [DatedEntry] {
    disputes.map { dispute in
      DatedEntry(
        ledger: .disputes, row: dispute.row,
        days: [(dispute.received, "收到日期")] + (dispute.closed.map { [($0, "审结日期")] } ?? []),
        number: dispute.number, application: dispute.application?.value)
    }
      + feedback.map { feedback in
        DatedEntry(
          ledger: .feedback, row: feedback.row,
          days: [(feedback.received, "收到日期")] + (feedback.closed.map { [($0, "办结日期")] } ?? []),
          number: feedback.number)
      }
      + inquiries.map { inquiry in
        DatedEntry(
          ledger: .inquiries, row: inquiry.row,
          days: [(inquiry.date, "日期")] + (inquiry.answered.map { [($0, "答复日期")] } ?? []))
      }
      + fees.map {
        DatedEntry(
          ledger: .fees, row: $0.row, days: [($0.date, "日期")], number: $0.number, application: $0.application?.value)
      }
      + sessions.map { DatedEntry(ledger: .sessions, row: $0.row, days: [($0.date, "日期")]) }
  }

  /// Every row with a number, those of applications too.
  var numbered: [DatedEntry] {
    applications.map {
      DatedEntry(ledger: .applications, row: $0.row, days: [($0.received, "收到日期")], number: $0.number)
    } + dated.filter { $0.number != nil }
  }
}
