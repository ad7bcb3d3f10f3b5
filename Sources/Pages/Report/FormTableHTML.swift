import Compliance
import Notices

/// Writes a table of a form as it is printed: its headings and spans, and in each cell the figure, zero where there is none.
///
/// Labels are headings of their rows (`scope`), so that a screen reader says them with every figure; one that reaches over
/// several lines is a heading of all of them, and of no other. A corner that only holds a note is no heading.
struct FormTableHTML {
  let table: FormTable
  let figures: FigureTable
  /// Where each figure is reckoned, by its name; nil: nowhere.
  let address: (String) -> String?

  func write(into out: inout HTMLWriter) {
    out.write("<div class=\"table form\" role=\"region\" tabindex=\"0\" aria-label=\"\(table.caption)\">\n")
    out.write("<table>\n<caption>\(table.caption)</caption>\n")
    if !table.head.isEmpty {
      out.markup("<thead>\n")
      for (number, line) in table.head.enumerated() { head(line, isFirst: number == 0, &out) }
      out.markup("</thead>\n")
    }
    body(&out)
    out.markup("</table>\n</div>\n")
  }

  /// Headings within the body begin a group of lines of their own.
  private func body(_ out: inout HTMLWriter) {
    out.markup("<tbody>\n")
    for (number, line) in table.body.enumerated() {
      if number > 0, line.isHead, !table.body[number - 1].isHead { out.markup("</tbody>\n<tbody>\n") }
      if line.isHead { head(line, isFirst: false, &out) } else { row(line, &out) }
    }
    out.markup("</tbody>\n")
  }

  private func head(_ line: FormTable.Line, isFirst: Bool, _ out: inout HTMLWriter) {
    out.markup("<tr>")
    for (place, cell) in line.cells.enumerated() {
      let isCorner = isFirst && place == 0 && cell.rows > 1 && cell.columns > 1
      out.markup(isCorner ? "<td" : "<th scope=\"col\"")
      spans(cell, &out)
      label(cell, &out)
      out.markup(isCorner ? "</td>" : "</th>")
    }
    out.markup("</tr>\n")
  }

  private func row(_ line: FormTable.Line, _ out: inout HTMLWriter) {
    out.markup("<tr>")
    for cell in line.cells {
      switch cell.content {
      case .label:
        out.markup("<th scope=\"row\"")
        spans(cell, &out)
        label(cell, &out)
        out.markup("</th>")
      case .figure(let name):
        out.markup("<td class=\"num\"")
        spans(cell, &out)
        out.markup(">")
        figure(name, &out)
        out.markup("</td>")
      }
    }
    out.markup("</tr>\n")
  }

  private func spans(_ cell: FormTable.Cell, _ out: inout HTMLWriter) {
    if cell.rows > 1 { out.write(" rowspan=\"\(cell.rows)\"") }
    if cell.columns > 1 { out.write(" colspan=\"\(cell.columns)\"") }
  }

  private func label(_ cell: FormTable.Cell, _ out: inout HTMLWriter) {
    out.markup(">")
    if case .label(let text) = cell.content { out.text.write(text) }
  }

  private func figure(_ name: String, _ out: inout HTMLWriter) {
    let text = figures[name]?.text ?? "0"
    guard let address = address(name) else { return out.text.write(text) }
    out.write("<a href=\"\(address)\">\(text)</a>")
  }
}

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
