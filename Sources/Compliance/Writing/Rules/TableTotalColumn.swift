import Diagnostics
import Markup
import Notices

/// Requires that a column of totals is the sum of the columns it adds.
///
/// Which those are the table itself shows: what holds in more rows than it fails. 三公经费 are known by their names.
struct TableTotalColumn: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    for table in writing.sums {
      let columns = ColumnSums(table: table)
      let known = columns.threePublicExpenses
      for sum in known.isEmpty ? columns.found : known {
        for row in table.rows.indices where columns.holds(sum, in: row) == false {
          let value = columns.value(sum, row)
          let name = table.columns[sum.total].name
          let written = Amount(value: table.value(row, sum.total) ?? 0)
          let parts = sum.parts.sorted().map { table.columns[$0].title }
          findings.add(
            Self.rule, at: table.place(row, sum.total),
            Phrase(
              zh: "“\(name)”写 \(written)，\(parts.joined(separator: "＋"))是 \(Amount(value: value))",
              en: "\"\(name)\" is \(written), but \(parts.joined(separator: " + ")) is \(Amount(value: value))"),
            hint: Phrase(
              zh: "重新加一遍，核对是哪一栏错了", en: "add again and find the column that is wrong"))
        }
      }
    }
  }

  static let rule = Rule(
    "table-total-column", .duty, .warning,
    title: Phrase(zh: "合计栏加不起来", en: "a column of totals does not add up"),
    requirement: Phrase(
      zh: "“合计”“小计”一栏等于它所合的各栏相加。“三公”经费：合计＝出国（境）＋公务用车小计＋接待，小计＝购置＋运行。",
      en: "A column of totals is the sum of its columns; of the 三公 expenses 合计 = 出国 + 公务用车小计 + 接待."),
    basis: .accuracy, wrong: "| 村 | 男 | 女 | 合计 |\n| --- | ---: | ---: | ---: |\n| 甲 | 5 | 4 | 10 |",
    right: "| 村 | 男 | 女 | 合计 |\n| --- | ---: | ---: | ---: |\n| 甲 | 5 | 4 | 9 |")
}

private struct ColumnSum {
  let total: Int
  let parts: [Int]
}

/// Finds what the columns of totals add up.
private struct ColumnSums {
  let table: SumTable

  func value(_ sum: ColumnSum, _ row: Int) -> Int {
    sum.parts.reduce(0) { $0 &+ (table.value(row, $1) ?? 0) }
  }

  /// Whether a row adds up; nil where there is nothing to add.
  func holds(_ sum: ColumnSum, in row: Int) -> Bool? {
    let parts = sum.parts.compactMap { table.figure(row, $0) }
    guard let total = table.figure(row, sum.total), parts.count > 1 || (parts.count == 1 && sum.parts.count == 2),
      sum.parts.allSatisfy({ table[row, $0] != .words }), Set(parts.map(\.unit) + [total.unit]).count == 1
    else { return nil }
    return (value(sum, row) &- total.value).magnitude <= Rounding.tolerance(of: parts, total: total)
  }

  /// For each column of totals the columns that it adds in more rows than not.
  var found: [ColumnSum] {
    table.columns.indices.compactMap { total in
      let column = table.columns[total]
      guard column.isTotal || column.isSubtotal else { return nil }
      let sums = candidates(total).map { parts in
        let sum = ColumnSum(total: total, parts: parts)
        let rows = table.rows.indices.map { holds(sum, in: $0) }
        return (sum, kept: rows.count { $0 == true }, broken: rows.count { $0 == false })
      }
      let kept = sums.filter { $0.kept > $0.broken }.max { ($0.kept, -$0.broken) < ($1.kept, -$1.broken) }?.0
      return kept ?? (column.isTotal ? onlySum(sums.map(\.0)) : nil)
    }
  }

  /// The sum of a table with few rows, which cannot show by themselves what is added: nothing else can be meant, and
  /// the totals are not far off.
  private func onlySum(_ sums: [ColumnSum]) -> ColumnSum? {
    guard let sum = sums.first, sums.allSatisfy({ $0.parts == sum.parts }), !addsNearest(sum.total) else { return nil }
    let isNear = table.rows.indices.allSatisfy { row in
      guard holds(sum, in: row) == false, let total = table.value(row, sum.total) else { return true }
      return (value(sum, row) &- total).magnitude <= value(sum, row).magnitude / 2
    }
    return isNear ? sum : nil
  }

  /// Whether a total is in every row the sum of some columns right beside it, as 男 and 女 behind others are.
  private func addsNearest(_ total: Int) -> Bool {
    let sides = [
      addable(table.columns.indices.dropFirst(total + 1), like: total),
      addable(table.columns.indices.prefix(total).reversed(), like: total),
    ]
    return sides.contains { side in
      side.count > 2
        && (2..<side.count).contains { count in
          let sum = ColumnSum(total: total, parts: Array(side.prefix(count)))
          return table.rows.indices.allSatisfy { holds(sum, in: $0) != false }
        }
    }
  }

  /// Columns next to a total, without what other totals and 其中 take up; of a subtotal any number of them.
  private func candidates(_ total: Int) -> [[Int]] {
    let right = addable(table.columns.indices.dropFirst(total + 1), like: total)
    let left = addable(table.columns.indices.prefix(total).reversed(), like: total)
    guard table.columns[total].isSubtotal else {
      let all = [right, left].flatMap { [$0, withoutSubtotals($0), withoutPartsOfSubtotals($0)] }
      return all.filter { $0.count > 1 }
    }
    return [right, left].flatMap { side in (2...max(2, side.count)).map { Array(side.prefix($0)) } }.filter {
      $0.count > 1
    }
  }

  /// The columns of one side that are amounts of the same unit, up to the next total.
  private func addable(_ side: some Sequence<Int>, like total: Int) -> [Int] {
    side.prefix { !table.columns[$0].isTotal }.filter { column in
      table.adds(column) && !table.columns[column].isPart && table.columns[column].unit == table.columns[total].unit
        && table.rows.indices.contains { table.figure($0, column) != nil }
    }
  }

  private func withoutSubtotals(_ side: [Int]) -> [Int] { side.filter { !table.columns[$0].isSubtotal } }

  /// The subtotals, and what no subtotal adds.
  private func withoutPartsOfSubtotals(_ side: [Int]) -> [Int] {
    let subtotals = side.filter { table.columns[$0].isSubtotal }
    guard !subtotals.isEmpty else { return side }
    let taken = subtotals.flatMap { subtotal -> [Int] in
      let sums = candidates(subtotal).map { ColumnSum(total: subtotal, parts: $0) }
      return sums.first { sum in table.rows.indices.allSatisfy { holds(sum, in: $0) != false } }?.parts ?? []
    }
    return side.filter { !taken.contains($0) }
  }

  // MARK: - 三公经费

  /// 合计 = 出国 + 公务用车小计 + 接待, and 小计 = 购置 + 运行; empty for any other table.
  var threePublicExpenses: [ColumnSum] {
    let names = table.columns.map(\.title)
    guard let abroad = names.firstIndex(where: { $0.holds(["出国"]) }),
      let reception = names.firstIndex(where: { $0.holds(["接待"]) })
    else { return [] }
    let purchase = names.firstIndex { $0.contains("购置") && !$0.contains("运行") }
    let running = names.firstIndex { $0.contains("运行") && !$0.contains("购置") }
    let cars = names.indices.first {
      $0 != purchase && $0 != running && (names[$0].contains("用车") || names[$0].contains("公车"))
    }
    var sums: [ColumnSum] = []
    let parts = cars.map { [$0] } ?? [purchase, running].compactMap(\.self)
    if let total = table.columns.firstIndex(where: \.isTotal), !parts.isEmpty {
      sums.append(ColumnSum(total: total, parts: [abroad] + parts + [reception]))
    }
    if let cars, let purchase, let running { sums.append(ColumnSum(total: cars, parts: [purchase, running])) }
    return sums
  }
}
