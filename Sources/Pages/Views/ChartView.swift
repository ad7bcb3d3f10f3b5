/// A chart with the table of its numbers.
struct ChartView: TemplateScope {
  /// The id of the caption.
  let id: String
  let bars: [Bar]
  let isLying: Bool

  static let fields: FieldTable<Self> = [
    "caption-id": .text { $0.id },
    "picture": .html { BarChart(caption: $0.id, bars: $0.bars, isLying: $0.isLying).write(into: &$1) },
    "bars": .many { $0.bars },
  ]
}

struct Bar: TemplateScope {
  let label: String
  let count: Int

  static let fields: FieldTable<Self> = [
    "label": .text { $0.label },
    "count": .written { $1.write($0.count) },
  ]
}
