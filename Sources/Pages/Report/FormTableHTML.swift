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
    out.markup("<div class=\"table form\" role=\"region\" tabindex=\"0\" aria-label=\"")
    out.text.write(table.caption)
    out.markup("\">\n<table>\n<caption>")
    out.text.write(table.caption)
    out.markup("</caption>\n")
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
    if cell.rows > 1 {
      out.markup(" rowspan=\"")
      out.text.write(cell.rows)
      out.markup("\"")
    }
    if cell.columns > 1 {
      out.markup(" colspan=\"")
      out.text.write(cell.columns)
      out.markup("\"")
    }
  }

  private func label(_ cell: FormTable.Cell, _ out: inout HTMLWriter) {
    out.markup(">")
    if case .label(let text) = cell.content { out.text.write(text) }
  }

  private func figure(_ name: String, _ out: inout HTMLWriter) {
    let text = figures[name]?.text ?? "0"
    guard let address = address(name) else { return out.text.write(text) }
    out.markup("<a href=\"")
    out.text.write(address)
    out.markup("\">")
    out.text.write(text)
    out.markup("</a>")
  }
}
