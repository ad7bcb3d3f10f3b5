import Diagnostics
import Notices

/// Asks about a row of a ledger without numbers that says all that an earlier one says: pasted twice, it counts twice.
struct LedgerRowTwice: BoardOnlyRule {
  static let rule = Rule(
    "ledger-row-twice", .duty, .warning, title: Phrase(zh: "台账两行完全一样", en: "a row of a ledger twice"),
    requirement: Phrase(
      zh: "同一天几次一样的写一行，人次、次数写总数；完全一样的两行多半是粘贴了两遍，报告会算两次。",
      en: "What happened several times a day is one row with the total; two like rows are counted twice."),
    wrong: "2021-03-01,电话,办事地点,1,,（两行）", right: "2021-03-01,电话,办事地点,2,,")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let ledgers = board.ledgers
    tell(.inquiries, ledgers.inquiries.map { ($0.row, $0.date.range, Self.text(of: $0)) }, &findings)
    tell(.sessions, ledgers.sessions.map { ($0.row, $0.date.range, Self.text(of: $0)) }, &findings)
  }

  private func tell(
    _ ledger: Ledger, _ rows: [(row: Int, place: Range<Int>, text: String)], _ findings: inout [Finding]
  ) {
    var first: [String: Int] = [:]
    for (row, place, text) in rows {
      guard let earlier = first[text] else {
        first[text] = row
        continue
      }
      findings.add(
        Self.rule, in: ledger, at: place,
        Phrase(
          zh: "第 \(row) 行和第 \(earlier) 行完全一样，报告里算了两次",
          en: "row \(row) says what row \(earlier) says; reports count both"),
        hint: Phrase(
          zh: "粘贴了两遍的删去一行；真有两次的合成一行，写总数", en: "delete one if it was pasted twice; else make them one row with the total"
        ))
    }
  }

  private static func text(of inquiry: Inquiry) -> String {
    [
      inquiry.date.value.description, inquiry.way.value.rawValue, inquiry.subject.value, "\(inquiry.people.value)",
      inquiry.answered?.value.description ?? "", inquiry.office?.value ?? "",
    ].joined(separator: ",")
  }

  private static func text(of session: Session) -> String {
    [
      session.date.value.description, session.kind.value.rawValue, session.subject.value, "\(session.times.value)",
      "\(session.people.value)",
    ].joined(separator: ",")
  }
}
