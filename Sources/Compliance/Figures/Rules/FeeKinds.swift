import Diagnostics
import Notices

/// Asks about fees that nobody could charge on their day, and about departments that charged and say that they did not.
struct FeeKinds: BoardOnlyRule {
  static let rule = Rule(
    "fee-kinds", .duty, .warning, title: Phrase(zh: "收费的项目、种类不对", en: "fees that could not be charged"),
    requirement: Phrase(
      zh: "检索、复制、邮寄的成本费 2017 年 4 月 1 日起停收，信息处理费 2021 年 1 月 1 日起才有；一个部门写了全年“未收费”，就没有收费的行。",
      en: "Fees for searching, copying and posting ended on 2017-04-01, those for processing began on 2021-01-01; a "
        + "department that says 未收费 of a year has no row of a fee in it."),
    basis: Phrase(zh: "财税〔2017〕20号、国办函〔2020〕109号", en: "财税〔2017〕20号, 国办函〔2020〕109号"),
    wrong: "2024-06-01,收费,复制", right: "2024-06-01,收费,信息处理")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let fees = board.ledgers.fees
    let none = fees.filter { $0.kind.value == .nothing && $0.department != nil }
    let without = Set(none.map { Year(of: $0) })
    for fee in fees where fee.kind.value == .charged {
      if let item = fee.item, Self.isUntimely(item.value, on: fee.date.value) { tell(fee, item, &findings) }
      if fee.department != nil, without.contains(Year(of: fee)) { tellOfNone(fee, &findings) }
    }
  }

  private struct Year: Hashable {
    let year: Int
    let department: String?

    init(of fee: FeeEntry) { (year, department) = (fee.date.value.year, fee.department?.value) }
  }

  private static func isUntimely(_ item: FeeEntry.Item, on day: CivilDate) -> Bool {
    switch item {
    case .search, .copy, .post: day >= FeeLaw.costsEnd
    case .processing: day < FeeLaw.processingBegins
    }
  }

  private func tell(_ fee: FeeEntry, _ item: Located<FeeEntry.Item>, _ findings: inout [Finding]) {
    let day = fee.date.value
    let begin = item.value == .processing ? FeeLaw.processingBegins : FeeLaw.costsEnd
    let zh = item.value == .processing ? "\(begin) 起才可以收" : "\(begin) 起停收"
    let en = item.value == .processing ? "can be charged from \(begin) on" : "ended on \(begin)"
    findings.add(
      Self.rule, in: .fees, at: item.range,
      Phrase(
        zh: "第 \(fee.row) 行：\(day) 收了\(item.value.rawValue)费，这一项 \(zh)",
        en: "row \(fee.row): \(item.value.rawValue) was charged on \(day); that fee \(en)"),
      hint: Phrase(
        zh: "对照票据改正日期或者项目；真的收了的，退还，不要改台账", en: "put day or item right from the receipt; what was charged is given back")
    )
  }

  private func tellOfNone(_ fee: FeeEntry, _ findings: inout [Finding]) {
    let (year, name) = (fee.date.value.year, fee.department?.value ?? "")
    findings.add(
      Self.rule, in: .fees, at: fee.kind.range,
      Phrase(
        zh: "第 \(fee.row) 行：\(name) \(year) 年收了费，另一行却写它全年“未收费”",
        en: "row \(fee.row): \(name) charged a fee in \(year), of which another row says 未收费"),
      hint: Phrase(zh: "收了费的，删去“未收费”的行", en: "take out the row 未收费 if a fee was charged"))
  }
}
