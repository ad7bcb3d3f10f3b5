import Markup

/// A table as sums look at it: what each row and each column is, and what each cell counts for.
struct SumTable {
  let outline: Outline
  let grid: Outline.Grid
  let columns: [Column]
  let rows: [Row]
  /// By row behind the header, then by column.
  private let figures: [CellFigure]

  struct Row {
    let role: Role
    /// The first cell with words.
    let label: String
    /// The number that the label begins with, such as 一、.
    let form: Ordinal.Form?
    /// Digits of the first cell, such as the code of a budget's item.
    let code: String

    enum Role {
      /// 合计, 总计, 共计.
      case total
      /// 小计.
      case subtotal
      /// 其中: part of the row above.
      case part
      case plain
    }
  }

  struct Column {
    /// Without spaces.
    let name: String
    /// Without the unit in brackets behind it.
    let title: String
    /// The unit in brackets behind the name; nil where there is none.
    let unit: String?
  }

  /// Nil for a table without rows.
  init?(_ grid: Outline.Grid, of outline: Outline) {
    guard grid.columns > 1, grid.rows > 1 else { return nil }
    self.outline = outline
    self.grid = grid
    columns = grid.cells.prefix(grid.columns).map { Column(outline.string($0)) }
    figures = grid.cells.dropFirst(grid.columns).map { CellFigure(outline.text[$0]) }
    rows = (1..<grid.rows).map { row in
      Row(grid.cells[row * grid.columns..<(row + 1) * grid.columns].map { outline.string($0) })
    }
  }

  subscript(row: Int, column: Int) -> CellFigure { figures[row * grid.columns + column] }

  /// What a cell counts for in a sum; nil for words.
  func value(_ row: Int, _ column: Int) -> Int? {
    switch self[row, column] {
    case .figure(let figure): figure.value
    case .blank: 0
    case .words: nil
    }
  }

  func figure(_ row: Int, _ column: Int) -> CellFigure.Figure? {
    if case .figure(let figure) = self[row, column] { figure } else { nil }
  }

  func place(_ row: Int, _ column: Int) -> Range<Int> { grid.sources[(row + 1) * grid.columns + column] }

  /// Whether a column's amounts may be added: neither prices nor rates, neither numbers nor dates.
  func adds(_ column: Int) -> Bool { !columns[column].isMeasure && !hasPercent(column) }

  private func hasPercent(_ column: Int) -> Bool {
    rows.indices.contains { row in figure(row, column).map { $0.unit.hasSuffix("%") || $0.unit.hasSuffix("％") } ?? false
    }
  }

  /// Whether rows are measured differently: then nothing in a column can be added.
  var mixesUnits: Bool {
    guard let column = columns.firstIndex(where: { $0.title == "单位" || $0.title == "计量单位" }) else { return false }
    let units = rows.indices.filter { rows[$0].role == .plain }.map { text($0, column) }.filter { !$0.isEmpty }
    return Set(units).count > 1
  }

  func text(_ row: Int, _ column: Int) -> String {
    outline.string(grid.cells[(row + 1) * grid.columns + column]).trimmed
  }
}

extension SumTable.Column {
  init(_ header: String) {
    let name = header.withoutBlanks
    self.name = name
    let open = name.lastIndex { $0 == "（" || $0 == "(" }
    if let open, name.last == "）" || name.last == ")", open > name.startIndex {
      title = String(name[..<open])
      unit = String(name[name.index(after: open)...].dropLast())
    } else {
      (title, unit) = (name, nil)
    }
  }

  private static let measures = [
    "序号", "编号", "编码", "代码", "单价", "标准", "均", "比例", "比率", "占比", "比重", "百分比", "率", "指数", "电话", "日期", "时间", "名次", "排名",
    "年度",
    "年份", "月份", "年龄", "票价", "价格", "温度", "水位", "%", "％", "倍",
  ]

  /// Rates, prices, numbers and dates, of which no sum is meant.
  var isMeasure: Bool { Self.measures.contains { name.contains($0) } || unit?.contains("/") == true }

  /// 合计 and the like, and nothing more.
  var isTotal: Bool { SumTable.Row.totals.contains(title) }

  /// 小计, also with what is summed before it.
  var isSubtotal: Bool { title.hasSuffix("小计") }

  /// Part of a column before it.
  var isPart: Bool { name.hasPrefix("其中") || name.hasPrefix("#") }
}

extension SumTable.Row {
  static let totals: Set<String> = ["合计", "总计", "共计", "总合计", "全镇合计", "合计数"]

  init(_ cells: [String]) {
    let words = cells.lazy.map(\.withoutBlanks)
    let label = words.first { $0.unicodeScalars.contains(where: \.properties.isAlphabetic) } ?? ""
    self.label = label
    code = words.first.map { $0.utf8.count >= 3 && $0.utf8.allSatisfy(\.isDigit) ? $0 : "" } ?? ""
    let bare = String(label.unicodeScalars.prefix { $0 != "（" && $0 != "(" && $0 != "：" && $0 != ":" })
    role =
      if Self.totals.contains(bare) || bare.hasSuffix("合计") || bare.hasSuffix("总计") {
        .total
      } else if bare.hasSuffix("小计") {
        .subtotal
      } else if label.hasPrefix("其中") || label.hasPrefix("#") {
        .part
      } else {
        .plain
      }
    form = Ordinal(label.utf8Span.span)?.form
  }
}
