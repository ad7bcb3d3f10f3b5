import Diagnostics
import Notices

struct LedgerDates: BoardOnlyRule {
  static let rule = Rule(
    "ledger-dates", .duty, .error, title: Phrase(zh: "台账的日期先后", en: "order of days in a ledger"),
    requirement: Phrase(
      zh: "复议诉讼的审结、监督反馈的办结、咨询的答复都不早于收到，哪一天都不能在今天之后。",
      en: "A case, a complaint or a question is closed no earlier than it came, and no day is to come."),
    wrong: "收到日期 2021-03-10，审结日期 2021-03-01", right: "收到日期 2021-03-10，审结日期 2021-05-08")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for entry in board.ledgers.dated {
      for (day, name) in entry.days where day.value > board.today {
        entry.add(
          at: day.range,
          Phrase(
            zh: "\(name) \(day.value) 在今天 \(board.today) 之后", en: "\(name) \(day.value) is after today \(board.today)"),
          &findings)
      }
      guard entry.days.count == 2, entry.days[1].0.value < entry.days[0].0.value else { continue }
      let (first, last) = (entry.days[0], entry.days[1])
      entry.add(
        at: last.0.range,
        Phrase(
          zh: "\(last.1) \(last.0.value) 早于\(first.1) \(first.0.value)",
          en: "\(last.1) \(last.0.value) is before \(first.1) \(first.0.value)"), &findings)
    }
  }
}

/// The days of one row of a ledger, in the order in which they must follow each other.
private struct DatedEntry {
  let ledger: Ledger
  let row: Int
  let days: [(Located<CivilDate>, String)]

  func add(at range: Range<Int>, _ message: Phrase, _ findings: inout [Finding]) {
    findings.add(
      LedgerDates.rule, in: ledger, at: range,
      Phrase(zh: "第 \(row) 行：\(message.zh)", en: "row \(row): \(message.en)"),
      hint: Phrase(
        zh: "对照原件改正，例如：2021-03-10 收到，2021-05-08 办结",
        en: "put it right from the originals, for example: came 2021-03-10, closed 2021-05-08"))
  }
}

extension Ledgers {
  /// Every row with days, but those of applications, which have rules of their own.
  fileprivate var dated: [DatedEntry] {
    disputes.map { dispute in
      DatedEntry(
        ledger: .disputes, row: dispute.row,
        days: [(dispute.received, "收到日期")] + (dispute.closed.map { [($0, "审结日期")] } ?? []))
    }
      + feedback.map { feedback in
        DatedEntry(
          ledger: .feedback, row: feedback.row,
          days: [(feedback.received, "收到日期")] + (feedback.closed.map { [($0, "办结日期")] } ?? []))
      }
      + inquiries.map { inquiry in
        DatedEntry(
          ledger: .inquiries, row: inquiry.row,
          days: [(inquiry.date, "日期")] + (inquiry.answered.map { [($0, "答复日期")] } ?? []))
      }
      + fees.map { DatedEntry(ledger: .fees, row: $0.row, days: [($0.date, "日期")]) }
      + sessions.map { DatedEntry(ledger: .sessions, row: $0.row, days: [($0.date, "日期")]) }
  }
}
