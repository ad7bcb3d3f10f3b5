package import Diagnostics
package import Notices
package import Compliance

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
    return ([headline(language), ""] + lines).joined(separator: "\n") + "\n"
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
