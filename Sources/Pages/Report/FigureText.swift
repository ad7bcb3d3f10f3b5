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
  ///
  /// Those that are zero, or that nobody has counted, are folded into a line unless all are wanted.
  package func text(_ figures: FigureTable, year: Int, form: ReportForm?, showsZeros: Bool) -> String {
    let shown = figures.entries.filter { showsZeros || !($0.isZero || $0.missingLedger != nil) }
    let zeros = showsZeros ? 0 : figures.entries.count(where: \.isZero)
    let headline = Phrase(
      zh: "\(year) 年度的数字（\(form?.name ?? "没有样式")）", en: "figures of \(year) (\(form?.name ?? "no form"))")
    let parts = [[headline(language)] + missing(figures.missingLedgers), lines(shown), folded(zeros, year)]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func missing(_ ledgers: [Ledger]) -> [String] {
    guard !ledgers.isEmpty else { return [] }
    let files = ledgers.map { "content/\($0.file)" }
    let note = Phrase(
      zh: "没有台账：\(files.joined(separator: "、"))；有关的数字没有人统计，不是 0。建一个，没有发生的只留第一行：noticeboard new --ledger 名称",
      en: "no ledger: \(files.joined(separator: ", ")); what it would give is counted by nobody, and is not 0: "
        + "make one with noticeboard new --ledger NAME, and leave it empty if nothing happened")
    return [note(language)]
  }

  private func lines(_ figures: [Figure]) -> [String] {
    let names = figures.map { DisplayWidth.of($0.name) }.max() ?? 0
    let values = figures.map { DisplayWidth.of($0.text) }.max() ?? 0
    return figures.map { figure in
      let name = figure.name + blanks(names - DisplayWidth.of(figure.name) + 2)
      let value = blanks(values - DisplayWidth.of(figure.text)) + figure.text
      return "\(name)\(value)  \(figure.basis)"
    }
  }

  private func folded(_ count: Int, _ year: Int) -> [String] {
    guard count > 0 else { return [] }
    let line = Phrase(
      zh: "另有 \(count) 个数字是 0，没有列出；全列：noticeboard report \(year) --all",
      en: "\(count) more are 0 and left out; to see all: noticeboard report \(year) --all")
    return [line(language)]
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension Figure {
  /// Whether there is nothing to see: zero, or a share of nothing.
  package var isZero: Bool { quantity.map { $0 == Quantity(0) } ?? (value == .share(perMille: nil)) }
}

/// Writes some figures of a year for a terminal, each with everything behind it on lines of its own.
package struct FigureDetails {
  private let language: Language
  private let figures: FigureTable
  /// What a line says of an item: its day and its title.
  private let item: (IndexNumber) -> String?

  package init(_ figures: FigureTable, language: Language, item: @escaping (IndexNumber) -> String?) {
    (self.figures, self.language, self.item) = (figures, language, item)
  }

  /// The figures of a name, or of a group that a name begins; empty for a name that there is not.
  package static func named(_ name: String, in figures: FigureTable) -> [Figure] {
    if let figure = figures[name] { return [figure] }
    return figures.entries.filter { $0.name.hasPrefix(name + ".") }
  }

  /// Writes the figures; ends with a line feed.
  package func text(_ chosen: [Figure]) -> String {
    chosen.map { figure in
      (["\(figure.name)  \(figure.text)"] + lines(of: figure.basis).map { "  \($0)" }).joined(separator: "\n") + "\n"
    }.joined()
  }

  private func lines(of basis: Basis) -> [String] {
    switch basis {
    case .items(let numbers): return numbers.map { number in item(number).map { "\(number)  \($0)" } ?? "\(number)" }
    case .rows(let ledger, let rows):
      return rows.map { Phrase(zh: "\(ledger.file) 第 \($0) 行", en: "\(ledger.file), row \($0)")(language) }
    case .figures(let names): return names.map { "\($0)  \(figures.text($0))" }
    case .settings: return [Phrase(zh: "board.yaml 的类别", en: "the categories of board.yaml")(language)]
    case .missing(let ledger):
      return [
        Phrase(zh: "没有 content/\(ledger.file)，没有人统计", en: "no content/\(ledger.file): nobody has counted")(language)
      ]
    case .transcribed:
      return [Phrase(zh: "转录自那一年公布的报告", en: "transcribed from the report as it was published")(language)]
    case .nothing: return [Phrase(zh: "没有填报", en: "nobody has stated it")(language)]
    }
  }
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

/// Writes the figures of a year for programs: one JSON object, keys in a fixed order.
package enum FigureJSON {
  /// Writes the figures, and what a sample board says of itself; ends with a line feed.
  package static func text(_ figures: FigureTable, year: Int, form: ReportForm?, sample: String?) -> String {
    let figures = figures.entries.map { figure in
      JSONText.object([("name", .text(figure.name)), ("value", value(figure))] + basis(figure.basis))
    }
    return JSONText.file([
      ("year", .number(year)), ("form", .text(form?.id ?? "")), ("verified", .flag(form?.isVerified ?? false)),
      ("sample", sample.map(JSONText.text)), ("figures", .list(figures, indent: 4)),
    ]).description
  }

  private static func value(_ figure: Figure) -> JSONText {
    switch figure.value {
    case .number(let quantity): .number(quantity)
    case .share(let perMille?): .number(Double(perMille) / 1000)
    case .share(nil), .unknown: .null
    }
  }

  private static func basis(_ basis: Basis) -> [JSONText.Member] {
    switch basis {
    case .items(let items): [("items", .list(items.map { .text($0.description) }))]
    case .rows(let ledger, let rows): [("ledger", .text(ledger.rawValue)), ("rows", .list(rows.map(JSONText.number)))]
    case .figures(let names): [("figures", .list(names.map(JSONText.text)))]
    case .settings: [("settings", .flag(true))]
    case .missing(let ledger): [("missing", .text(ledger.file))]
    case .transcribed: [("transcribed", .flag(true))]
    case .nothing: [("stated", .flag(false))]
    }
  }
}
