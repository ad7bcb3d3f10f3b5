import Diagnostics
import Notices

struct FeesContradiction: BoardOnlyRule {
  static let rule = Rule(
    "fees-contradiction", .duty, .error, title: Phrase(zh: "两个台账的收费不同", en: "fees that differ"),
    requirement: Phrase(
      zh: "依申请公开台账里一件申请的收费，等于收费减免台账里这个申请编号的各笔收费之和。",
      en: "The fee of an application is the sum of what the ledger of fees says was charged for it."),
    basis: Phrase(zh: "《政府信息公开条例》（2007年）第二十七条、（2019年修订）第四十二条", en: "Regulation (2007) article 27, (2019) article 42"),
    wrong: "申请台账收费 40，收费减免台账没有这件", right: "申请台账收费 40，收费减免台账里这件合计 40")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let charged = board.ledgers.fees.filter { $0.kind.value == .charged }
    let sums = Dictionary(grouping: charged) { $0.application?.value }.mapValues {
      $0.reduce(0) { $0 + $1.amount.value }
    }
    for application in board.ledgers.applications {
      let sum = sums[application.number.value] ?? 0
      guard application.fee.value != sum else { continue }
      findings.add(
        Self.rule, of: application, at: application.fee.range,
        Phrase(
          zh: "收费写 \(application.fee.value.yuan) 元，收费减免台账里合计 \(sum.yuan) 元",
          en: "the fee is \(application.fee.value.yuan) yuan, the ledger of fees says \(sum.yuan)"),
        hint: Phrase(
          zh: "对照票据改正其中一处；收了费的，收费减免台账里写上申请编号",
          en: "put one right from the receipts; name the application in the ledger of fees"))
    }
  }
}

extension Int {
  /// An amount in fen as yuan, such as `12.5`.
  fileprivate var yuan: String {
    let rest = self % 100
    guard rest > 0 else { return "\(self / 100)" }
    return rest % 10 == 0 ? "\(self / 100).\(rest / 10)" : "\(self / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
