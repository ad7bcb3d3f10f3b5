/// What a small attached file says, shown below its name: old telephones open neither tables of commas nor plain text.
package enum AttachedText: Sendable, Equatable {
  /// Lines of a table, all with as many fields; the first is its head.
  case table([[String]])
  case lines([String])

  /// The most bytes that a file so shown has.
  package static let limit = 4096

  /// Writes it as a part of a page; linear.
  ///
  /// - Parameter name: what the file is called.
  func write(named name: String, into out: inout HTMLWriter) {
    switch self {
    case .table(let rows): Self.write(rows, named: name, into: &out)
    case .lines(let lines):
      out.markup("<div class=\"attached\">\n")
      for line in lines {
        out.markup("<p>")
        out.unbroken(line)
        out.markup("</p>\n")
      }
      out.markup("</div>\n")
    }
  }

  private static func write(_ rows: [[String]], named name: String, into out: inout HTMLWriter) {
    guard let head = rows.first else { return }
    let isNumber = head.indices.map { column in
      rows.dropFirst().allSatisfy { Self.isAmount($0[column]) } && rows.contains { !$0[column].isEmpty }
    }
    out.write("<div class=\"table attached\" role=\"region\" tabindex=\"0\" aria-label=\"附件：\(name)\">\n")
    out.markup("<table>\n<thead>\n<tr>")
    for (column, text) in head.enumerated() {
      out.markup(isNumber[column] ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
      out.text.write(text)
      out.markup("</th>")
    }
    out.markup("</tr>\n</thead>\n<tbody>\n")
    for row in rows.dropFirst() { write(row, isNumber, into: &out) }
    out.markup("</tbody>\n</table>\n</div>\n")
  }

  private static func write(_ row: [String], _ isNumber: [Bool], into out: inout HTMLWriter) {
    out.markup("<tr>")
    for (column, text) in row.enumerated() {
      if column == 0 {
        out.markup(isNumber[0] ? "<th scope=\"row\" class=\"num\">" : "<th scope=\"row\">")
      } else {
        out.markup(isNumber[column] ? "<td class=\"num\">" : "<td>")
      }
      out.text.write(text)
      out.markup(column == 0 ? "</th>" : "</td>")
    }
    out.markup("</tr>\n")
  }

  /// Digits with what stands in and around them, or nothing.
  private static func isAmount(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.,% ".utf8.contains($0) }
  }
}
