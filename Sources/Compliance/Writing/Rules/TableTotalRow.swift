import Diagnostics
import Markup
import Notices

/// Requires that a row of totals is the sum of what stands above or below it.
///
/// 其中 counts nothing of its own; blanks and dashes count zero; rates, prices and numbers are not added; rounding is
/// allowed for.
struct TableTotalRow: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    for table in writing.sums {
      guard table.rows.contains(where: { $0.role != .plain }),
        !table.mixesUnits
      else { continue }
      for row in table.rows.indices where table.rows[row].role == .total || table.rows[row].role == .subtotal {
        check(row, table, &findings)
      }
    }
  }

  private func check(_ total: Int, _ table: SumTable, _ findings: inout Findings) {
    let sums = RowSums(table: table)
    let addends = sums.addends(of: total)
    for column in table.columns.indices where table.adds(column) {
      guard let written = table.figure(total, column),
        let candidates = sums.candidates(addends, total: total, column: column), let sum = candidates.first
      else { continue }
      let figures = addends.compactMap { table.figure($0, column) }
      let tolerance = Rounding.tolerance(of: figures, total: written)
      let all = candidates + [sums.sumBehind(total, column: column)].compactMap(\.self)
      guard !all.contains(where: { ($0 &- written.value).magnitude <= tolerance }) else { continue }
      findings.add(
        Self.rule, at: table.place(total, column),
        Phrase(
          zh:
            "“\(table.columns[column].name)”一栏的“\(table.rows[total].label)”写 \(Amount(value: written.value))，各行相加是 \(Amount(value: sum))",
          en:
            "\"\(table.rows[total].label)\" of \"\(table.columns[column].name)\" is \(Amount(value: written.value)), but the rows add up to \(Amount(value: sum))"
        ),
        hint: Phrase(
          zh: "重新加一遍，核对是哪一行错了；属于上一行的，行首写“其中：”",
          en: "add again and find the row that is wrong; rows that are part of the one above begin with 其中："))
    }
  }

  static let rule = Rule(
    "table-total-row", .duty, .warning,
    title: Phrase(zh: "合计行加不起来", en: "a row of totals does not add up"),
    requirement: Phrase(
      zh: "“合计”“小计”一行等于各行相加。“其中”的行不另加，空格和“—”按0算；小数因四舍五入差最后一位的不算错。",
      en:
        "A row of totals is the sum of its rows. Rows of 其中 are not added again; blanks are zero; rounding is allowed for."
    ),
    basis: .accuracy, wrong: "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 5 |\n| 乙 | 4 |\n| 合计 | 10 |",
    right: "| 村 | 户数 |\n| --- | ---: |\n| 甲 | 5 |\n| 乙 | 4 |\n| 合计 | 9 |")
}
