/// A chart with the table of its numbers.
struct ChartView: TemplateScope {
  /// The id of the caption.
  let id: String
  let bars: [(label: String, count: Int)]
  let isLying: Bool

  enum Field: String, CaseIterable, Sendable {
    case captionID = "caption-id", picture, bars
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .captionID: .text { $0.id }
    case .picture:
      .html { view, out in BarChart(caption: view.id, bars: view.bars, isLying: view.isLying).write(into: &out) }
    case .bars: .many { $0.bars.map { BarView(label: $0.label, count: $0.count) } }
    }
  }
}

struct BarView: TemplateScope {
  let label: String
  let count: Int

  enum Field: String, CaseIterable, Sendable {
    case label, count
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .label: .text { $0.label }
    case .count: .written { view, out in out.write(view.count) }
    }
  }
}
