/// A chart with the table of its numbers.
struct ChartView: TemplateScope {
  /// The id of the caption.
  let id: String
  let bars: [(label: String, count: Int)]
  let isLying: Bool

  static let fields: FieldTable<Self> = [
    "caption-id": .text { $0.id },
    "picture": .html { view, out in BarChart(caption: view.id, bars: view.bars, isLying: view.isLying).write(into: &out)
    },
    "bars": .many { $0.bars.map { BarView(label: $0.label, count: $0.count) } },
  ]
}

struct BarView: TemplateScope {
  let label: String
  let count: Int

  static let fields: FieldTable<Self> = [
    "label": .text { $0.label },
    "count": .written { view, out in out.write(view.count) },
  ]
}
