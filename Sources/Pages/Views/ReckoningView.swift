import Compliance
import Notices

/// One figure of a report with what stands behind it.
struct ReckoningView: TemplateScope {
  let site: Site
  let figure: Figure
  /// The id of the line.
  let id: String

  enum Field: String, CaseIterable, Sendable {
    case lineID = "line-id", name, value, items, ledger, rows, parts, isStated = "is-stated"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .lineID: .text { $0.id }
    case .name: .text { $0.figure.name }
    case .value: .text { $0.figure.text }
    case .items: .many { $0.items }
    case .ledger: .text { $0.ledger?.name ?? "" }
    case .rows: .text { $0.ledger?.rows ?? "" }
    case .parts: .text { $0.parts }
    case .isStated: .flag { $0.ledger?.name == Ledger.counts.rawValue }
    }
  }

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
    return names.joined(separator: "、")
  }
}

/// An item behind a figure, by its index number.
struct BasisItemView: TemplateScope {
  let index: IndexNumber
  let address: String?

  enum Field: String, CaseIterable, Sendable {
    case index, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .index: .text { $0.index.description }
    case .address: .text { $0.address ?? "" }
    }
  }
}
