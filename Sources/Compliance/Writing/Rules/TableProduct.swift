import Diagnostics
import Markup
import Notices

/// Requires that an amount is the quantity times the rate, where a table's names and units leave no doubt.
///
/// 金额（元） = 面积（亩） × 标准（元/亩).
struct TableProduct: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    for table in writing.sums {
      guard let product = Product(table) else { continue }
      for row in table.rows.indices where table.rows[row].role == .plain || table.rows[row].role == .part {
        guard let wrong = product.breach(in: row) else { continue }
        let names = [product.quantity, product.rate].map { table.columns[$0].title }
        findings.add(
          Self.rule, at: table.place(row, product.amount),
          Phrase(
            zh: "“\(table.columns[product.amount].name)”写 \(Amount(value: wrong.written))，"
              + "\(names[0])×\(names[1])是 \(Amount(value: wrong.product))",
            en:
              "\"\(table.columns[product.amount].name)\" is \(Amount(value: wrong.written)), but \(names[0]) × \(names[1]) is "
              + "\(Amount(value: wrong.product))"),
          hint: Phrase(
            zh: "重新乘一遍，核对是哪一项错了", en: "multiply again and find what is wrong"))
      }
    }
  }

  static let rule = Rule(
    "table-product", .duty, .warning,
    title: Phrase(zh: "金额不等于数量乘标准", en: "an amount is not quantity times rate"),
    requirement: Phrase(
      zh: "补贴、补偿、采购表里，金额＝面积（或人数、户数、数量）×标准（或单价），逐行核对。",
      en: "In lists of subsidies and purchases each amount is the area or number times the rate."),
    basis: .accuracy, wrong: "| 村 | 面积（亩） | 标准（元/亩） | 金额（元） |\n| --- | ---: | ---: | ---: |\n| 甲 | 10 | 125 | 1200 |",
    right: "| 村 | 面积（亩） | 标准（元/亩） | 金额（元） |\n| --- | ---: | ---: | ---: |\n| 甲 | 10 | 125 | 1250 |")
}

/// Three columns, of which one is the product of the others.
private struct Product {
  let table: SumTable
  let quantity: Int
  let rate: Int
  let amount: Int

  /// Without units the names alone say what is multiplied.
  private let isByName: Bool

  init?(_ table: SumTable) {
    let byUnits = Self.byUnits(table)
    guard let found = byUnits ?? Self.byNames(table) else { return nil }
    self.table = table
    (quantity, rate, amount) = found
    isByName = byUnits == nil
  }

  private static func byUnits(_ table: SumTable) -> (Int, Int, Int)? {
    guard let rate = table.columns.firstIndex(where: \.isRate), let (money, measure) = table.columns[rate].rateUnits,
      case let quantities = table.columns.indices.filter({
        table.columns[$0].unit == measure && !table.columns[$0].isMeasure
      }),
      quantities.count == 1, let quantity = quantities.first,
      let amount = table.columns.indices.first(where: { $0 != quantity && table.columns[$0].isAmount(in: money) })
    else { return nil }
    return (quantity, rate, amount)
  }

  /// 数量 × 单价 = 金额, each of which there is one column.
  private static func byNames(_ table: SumTable) -> (Int, Int, Int)? {
    let rates = table.columns.indices.filter { table.columns[$0].title.ends(with: ["单价", "标准"]) }
    guard rates.count == 1 else { return nil }
    let isOfHeads = table.columns[rates[0]].title.ends(with: ["标准"])
    let quantities = table.columns.indices.filter {
      table.columns[$0].isQuantity || isOfHeads && table.columns[$0].isCounted
    }
    let amounts = table.columns.indices.filter { table.columns[$0].isWhole }
    guard quantities.count == 1, amounts.count == 1 else { return nil }
    let (money, whole) = (table.columns[rates[0]].unit, table.columns[amounts[0]].unit)
    let isSame = money == nil || whole == nil || money == whole || money?.hasPrefix("\(whole ?? "")/") == true
    return isSame ? (quantities[0], rates[0], amounts[0]) : nil
  }

  /// What the amount should be, where it is something else; half of the last place is rounding.
  func breach(in row: Int) -> (written: Int, product: Int)? {
    guard let quantity = table.figure(row, quantity), let rate = table.figure(row, rate),
      let amount = table.figure(row, amount)
    else { return nil }
    let (product, overflows) = quantity.value.multipliedReportingOverflow(by: rate.value)
    guard !overflows else { return nil }
    let wanted = product / CellFigure.one
    let last = (0..<6 - amount.decimals).reduce(1) { unit, _ in unit * 10 }
    let tolerance = amount.decimals < quantity.decimals + rate.decimals ? last : 0
    guard abs(wanted - amount.value) > tolerance else { return nil }
    // Amounts in another unit, or of several years, are far off; and freight may be added in a column of its own.
    guard !isByName || abs(wanted - amount.value) <= wanted / 2 else { return nil }
    let others = table.columns.indices.filter { ![self.quantity, self.rate, self.amount].contains($0) }
    guard !others.contains(where: { table.figure(row, $0)?.value == abs(wanted - amount.value) }) else { return nil }
    return (amount.value, wanted)
  }
}

extension SumTable.Column {
  fileprivate var isRate: Bool { title.holds(["标准", "单价"]) }

  fileprivate var isQuantity: Bool {
    title.isOne(of: ["数量", "台数", "件数", "套数", "工程量", "用量", "采购数量", "数量合计"])
  }

  /// What standards are paid for.
  fileprivate var isCounted: Bool {
    title.isOne(of: ["面积", "受灾面积", "种植面积", "种粮面积", "补贴面积", "征地面积", "人数", "户数", "株数", "天数", "亩数"])
  }

  fileprivate var isWhole: Bool {
    title.isOne(of: [
      "金额", "总价", "合价", "总金额", "金额合计", "价款", "小计", "合计金额", "采购金额", "应付金额", "补贴金额", "补助金额", "补偿金额", "发放金额",
      "补贴资金", "补助资金", "补偿款",
    ])
  }

  /// `元/亩` as money and measure; nil for a rate of any other form.
  fileprivate var rateUnits: (money: String, measure: String)? {
    guard let parts = unit?.split(separator: "/"), parts.count == 2 else { return nil }
    return (String(parts[0]), String(parts[1]))
  }

  fileprivate func isAmount(in money: String) -> Bool {
    (unit == money || unit == nil)
      && (title.hasSuffix("金额") || title.hasSuffix("补贴") || title.hasSuffix("补助") || title.hasSuffix("资金"))
  }
}
