/// A chart of bars as inline SVG: a picture for those who see it, named by its caption; the numbers stand in the table
/// behind it.
///
/// No style is written: colours and fonts are the theme's, by class.
struct BarChart {
  let caption: String
  let bars: [Bar]
  /// Bars lie, with their labels before them; else they stand on their labels.
  let isLying: Bool

  private static let width = 360
  private static let line = 28
  private static let labels = 88
  private static let high = 140

  private var most: Int { max(1, bars.map(\.count).max() ?? 0) }

  func write(into out: inout HTMLWriter) {
    let height = isLying ? bars.count * Self.line : Self.high + 48
    out.write("<svg role=\"img\" aria-labelledby=\"\(caption)\" viewBox=\"0 0 \(Self.width) \(height)\">\n")
    for place in bars.indices { if isLying { lie(place, &out) } else { stand(place, &out) } }
    out.markup("</svg>\n")
  }

  private func lie(_ place: Int, _ out: inout HTMLWriter) {
    let (bar, top) = (bars[place], place * Self.line)
    let room = Self.width - Self.labels - 40
    let length = room * bar.count / most
    text(bar.label, x: Self.labels - 8, y: top + 19, anchor: "end", &out)
    rectangle(x: Self.labels, y: top + 5, width: max(1, length), height: 18, &out)
    text("\(bar.count)", x: Self.labels + max(1, length) + 6, y: top + 19, anchor: "start", &out)
  }

  private func stand(_ place: Int, _ out: inout HTMLWriter) {
    let bar = bars[place]
    let step = Self.width / max(1, bars.count)
    let (middle, height) = (place * step + step / 2, Self.high * bar.count / most)
    let wide = min(36, step * 3 / 5)
    text("\(bar.count)", x: middle, y: Self.high - height + 16, anchor: "middle", &out)
    rectangle(x: middle - wide / 2, y: Self.high - height + 22, width: wide, height: max(1, height), &out)
    text(bar.label, x: middle, y: Self.high + 42, anchor: "middle", &out)
  }

  private func rectangle(x: Int, y: Int, width: Int, height: Int, _ out: inout HTMLWriter) {
    out.write("<rect class=\"bar\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>\n")
  }

  private func text(_ text: String, x: Int, y: Int, anchor: String, _ out: inout HTMLWriter) {
    out.write("<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(text)</text>\n")
  }
}

/// A chart with the table of its numbers.
struct ChartView: TemplateScope {
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
