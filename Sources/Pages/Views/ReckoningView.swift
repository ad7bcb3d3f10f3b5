import Compliance
import Notices

/// One figure of a report with what stands behind it.
struct ReckoningView: TemplateScope {
  let site: Site
  let figure: Figure
  /// The id of the line.
  let id: String

  static let fields: FieldTable<Self> = [
    "line-id": .text { $0.id },
    "name": .text { Self.words($0.figure.name) },
    "value": .text { $0.figure.text },
    "items": .many { $0.items },
    "ledger": .text { $0.ledger?.name ?? "" },
    "rows": .text { $0.ledger?.rows ?? "" },
    "parts": .text { $0.parts },
    "is-stated": .flag { $0.ledger?.name == Ledger.counts.rawValue },
  ]

  private var items: [BasisItemView] {
    guard case .items(let items) = figure.basis else { return [] }
    return items.map { index in
      BasisItemView(index: index, address: site.positions[index].map { "../" + site.items[$0].address })
    }
  }

  private var ledger: (name: String, rows: String)? {
    guard case .rows(let ledger, let rows) = figure.basis else { return nil }
    return (ledger.rawValue, rows.map(String.init).joined(separator: "、"))
  }

  private var parts: String {
    guard case .figures(let names) = figure.basis else { return "" }
    return names.map(Self.words).joined(separator: "、")
  }

  /// The name of a figure as a reader has it: its parts are the program's, the dots between them are nobody's.
  static func words(_ name: String) -> String {
    name.split(separator: ".").joined(separator: "：")
  }
}

/// An item behind a figure, by its index number.
struct BasisItemView: TemplateScope {
  let index: IndexNumber
  let address: String?

  static let fields: FieldTable<Self> = [
    "index": .text { $0.index.description },
    "address": .text { $0.address ?? "" },
  ]
}
