import Notices

/// The cells of a form's table square by square, whatever they reach over.
struct FormGrid {
  /// Lines of one length, headings first.
  let rows: [[FormTable.Content]]

  init(_ table: FormTable) {
    let lines = table.head + table.body
    let width = lines.first?.cells.reduce(0) { $0 + $1.columns } ?? 0
    var open = [(content: FormTable.Content, lines: Int)?](repeating: nil, count: width)
    rows = lines.map { line in
      var place = 0
      for cell in line.cells {
        while place < width, open[place] != nil { place += 1 }
        for column in place..<min(width, place + cell.columns) { open[column] = (cell.content, cell.rows) }
        place += cell.columns
      }
      let row = open.map { $0?.content ?? .label("") }
      open = open.map { square in square.flatMap { $0.lines > 1 ? ($0.content, $0.lines - 1) : nil } }
      return row
    }
  }
}
