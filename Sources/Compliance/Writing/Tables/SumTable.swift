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
    rows.indices.contains { row in figure(row, column)?.unit.ends(with: ["%", "％"]) ?? false }
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

  private static let measures: [StaticString] = [
    "序号", "编号", "编码", "代码", "单价", "标准", "均", "比例", "比率", "占比", "比重", "百分比", "率", "指数", "电话", "日期", "时间", "名次", "排名",
    "年度",
    "年份", "月份", "年龄", "票价", "价格", "温度", "水位", "％", "倍",
  ]

  /// Rates, prices, numbers and dates, of which no sum is meant.
  var isMeasure: Bool {
    name.holds(Self.measures) || name.utf8.contains(UInt8(ascii: "%"))
      || unit?.utf8.contains(UInt8(ascii: "/")) == true
  }

  /// 合计 and the like, and nothing more.
  var isTotal: Bool { title.isOne(of: SumTable.Row.totals) }

  /// 小计, also with what is summed before it.
  var isSubtotal: Bool { title.ends(with: ["小计"]) }

  /// Part of a column before it.
  var isPart: Bool { name.begins(with: SumTable.Row.parts) }
}

extension SumTable.Row {
  static let totals: [StaticString] = ["合计", "总计", "共计", "总合计", "全镇合计", "合计数"]
  static let parts: [StaticString] = ["其中", "#"]
  /// Rows that say something of the others and count nothing of their own.
  private static let means: [StaticString] = ["平均", "均值", "人均", "户均", "亩均", "占比", "比重", "同比", "增幅", "增长率"]

  init(_ cells: [String]) {
    let words = cells.lazy.map(\.withoutBlanks)
    let label = words.first(where: \.hasLetters) ?? ""
    self.label = label
    code = words.first.map { $0.utf8.count >= 3 && $0.utf8.allSatisfy(\.isDigit) ? $0 : "" } ?? ""
    role = Self.role(of: label)
    form = Ordinal(label.utf8Span.span)?.form
  }

  private static func role(of label: String) -> Role {
    // Every word for a total has this character.
    if label.holds(["计"]) {
      let bare = String(label.unicodeScalars.prefix { $0 != "（" && $0 != "(" && $0 != "：" && $0 != ":" })
      if bare.isOne(of: totals) || bare.ends(with: ["合计", "总计"]) { return .total }
      if bare.ends(with: ["小计"]) { return .subtotal }
    }
    return label.begins(with: parts) || label.begins(with: means) ? .part : .plain
  }
}

extension String {
  /// Whether it holds a letter of any script; of Han characters and of ASCII at a look.
  fileprivate var hasLetters: Bool {
    utf8.contains { $0 &- 0xE4 < 6 || $0.isLetter } || unicodeScalars.contains(where: \.properties.isAlphabetic)
  }
}
