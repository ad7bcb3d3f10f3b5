package import Compliance
package import Diagnostics
package import Notices

/// Writes the figures of a year for a terminal, each with what stands behind it.
package struct FigureText {
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Writes the figures; ends with a line feed.
  package func text(_ figures: FigureTable, year: Int, form: ReportForm?) -> String {
    let names = figures.entries.map { DisplayWidth.of($0.name) }.max() ?? 0
    let values = figures.entries.map { DisplayWidth.of($0.text) }.max() ?? 0
    let lines = figures.entries.map { figure in
      let name = figure.name + blanks(names - DisplayWidth.of(figure.name) + 2)
      let value = blanks(values - DisplayWidth.of(figure.text)) + figure.text
      return "\(name)\(value)  \(figure.basis)"
    }
    let headline = Phrase(
      zh: "\(year) 年度的数字（\(form?.name ?? "没有样式")）", en: "figures of \(year) (\(form?.name ?? "no form"))")
    let missing = figures.missingLedgers.map { "content/\($0.file)" }
    let note = Phrase(
      zh: "没有台账：\(missing.joined(separator: "、"))；有关的数字没有人统计，不是 0。建一个，没有发生的只留第一行：noticeboard new --ledger 名称",
      en: "no ledger: \(missing.joined(separator: ", ")); what it would give is counted by nobody, and is not 0: "
        + "make one with noticeboard new --ledger NAME, and leave it empty if nothing happened")
    return ([headline(language)] + (missing.isEmpty ? [] : [note(language)]) + [""] + lines).joined(separator: "\n")
      + "\n"
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

/// Writes the figures of a year in Markdown: the tables of the form, then every figure with what stands behind it.
package enum FigureMarkdown {
  /// Writes the figures; ends with a line feed.
  package static func text(_ figures: FigureTable, year: Int, form: ReportForm?) -> String {
    let tables = (form?.tables ?? []).map { "## \($0.caption)\n\n\(table($0, figures))" }
    let rows = figures.entries.map { "| \($0.name) | \($0.text) | \($0.basis) |\n" }.joined()
    let all = "## 每个数字的依据\n\n| 名称 | 数值 | 依据 |\n| --- | ---: | --- |\n\(rows)"
    return (["# \(year)年度的数字\n"] + tables + [all]).joined(separator: "\n")
  }

  /// Markdown knows no spans: a label that reaches over several lines or columns is written in each.
  private static func table(_ table: FormTable, _ figures: FigureTable) -> String {
    let grid = FormGrid(table)
    let lines = grid.rows.enumerated().map { number, row in
      let cells = row.map { cell in
        switch cell {
        case .label(let text): text
        case .figure(let name): figures.text(name)
        }
      }
      let line = "| \(cells.joined(separator: " | ")) |\n"
      return number == 0 ? line + "|\(String(repeating: " --- |", count: cells.count))\n" : line
    }
    return lines.joined()
  }
}
