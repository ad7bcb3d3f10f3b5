import Diagnostics
package import Notices
package import Compliance

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
