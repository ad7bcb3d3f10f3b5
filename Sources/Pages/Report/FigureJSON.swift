import Diagnostics
package import Notices
package import Compliance

/// Writes the figures of a year for programs: one JSON object, keys in a fixed order.
package enum FigureJSON {
  /// Writes the figures; ends with a line feed.
  package static func text(_ figures: FigureTable, year: Int, form: ReportForm?) -> String {
    let entries = figures.entries.map { "    {\(fields($0).joined(separator: ","))}" }.joined(separator: ",\n")
    let head = [
      "\"year\":\(year)", "\"form\":\((form?.id ?? "").quotedForJSON)", "\"verified\":\(form?.isVerified ?? false)",
    ]
    return "{\n  \(head.joined(separator: ",\n  ")),\n  \"figures\":[\n\(entries)\n  ]\n}\n"
  }

  private static func fields(_ figure: Figure) -> [String] {
    ["\"name\":\(figure.name.quotedForJSON)", "\"value\":\(value(figure))"] + basis(figure.basis)
  }

  private static func value(_ figure: Figure) -> String {
    switch figure.value {
    case .number(let quantity): quantity.description
    case .share(let perMille?): "\(Double(perMille) / 1000)"
    case .share(nil): "null"
    }
  }

  private static func basis(_ basis: Basis) -> [String] {
    switch basis {
    case .items(let items): ["\"items\":[\(items.map { $0.description.quotedForJSON }.joined(separator: ","))]"]
    case .rows(let ledger, let rows):
      ["\"ledger\":\(ledger.rawValue.quotedForJSON)", "\"rows\":[\(rows.map(String.init).joined(separator: ","))]"]
    case .figures(let names): ["\"figures\":[\(names.map(\.quotedForJSON).joined(separator: ","))]"]
    case .settings: ["\"settings\":true"]
    case .nothing: ["\"stated\":false"]
    }
  }
}
