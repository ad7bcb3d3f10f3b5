import Diagnostics
import Notices

struct LedgerReference: BoardOnlyRule {
  static let rule = Rule(
    "ledger-reference", .duty, .error, title: Phrase(zh: "没有这件申请", en: "no such application"),
    requirement: Phrase(
      zh: "复议诉讼、收费减免台账里的申请编号要在依申请公开台账里；与申请无关的空着。",
      en: "The number of an application that a ledger names is in the ledger of applications; else it is left out."),
    wrong: "申请编号 2021-300，依申请公开台账里没有", right: "申请编号 2021-003")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let known = Set(board.ledgers.applications.map(\.number.value))
    for (ledger, row, number) in board.ledgers.references where !known.contains(number.value) {
      findings.add(
        Self.rule, in: ledger, at: number.range,
        Phrase(
          zh: "第 \(row) 行的申请编号在依申请公开台账里没有",
          en: "row \(row) names an application that the ledger of applications lacks"),
        hint: Phrase(
          zh: "对照登记表改正；与哪件申请都无关的，这一格空着", en: "put it right from the register, or leave the cell empty"))
    }
  }
}

extension Ledgers {
  /// Every application that another ledger names.
  fileprivate var references: [(ledger: Ledger, row: Int, number: Located<String>)] {
    disputes.compactMap { entry in entry.application.map { (.disputes, entry.row, $0) } }
      + fees.compactMap { entry in entry.application.map { (.fees, entry.row, $0) } }
  }
}
