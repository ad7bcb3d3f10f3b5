/// What a small attached file says, shown below its name: old telephones open neither tables of commas nor plain text.
package enum AttachedText: Sendable, Equatable {
  case table(AttachedTable)
  case lines([String])

  /// The most bytes that a file so shown has.
  package static let limit = 4096

  /// Writes it as a part of a page; linear.
  ///
  /// - Parameter name: what the file is called.
  func write(named name: String, into out: inout HTMLWriter) {
    switch self {
    case .table(let table): Self.write(table.rows, named: name, into: &out)
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

/// Lines of a table, all with as many fields; the first is its head.
///
/// Kept as it would lie in a file: a board has thousands, each of which is written once.
package struct AttachedTable: Sendable, Equatable {
  private let width: Int
  private let text: [UInt8]
  /// By field, line after line: where it ends, and the next begins.
  private let ends: [UInt16]

  /// `rows` have as many fields, and at most 65,535 bytes of UTF-8; nil where they do not.
  package init?(_ rows: [[[UInt8]]]) {
    guard let width = rows.first?.count, rows.allSatisfy({ $0.count == width }) else { return nil }
    var (text, ends): ([UInt8], [UInt16]) = ([], [])
    for field in rows.joined() {
      text += field
      guard let end = UInt16(exactly: text.count) else { return nil }
      ends.append(end)
    }
    (self.width, self.text, self.ends) = (width, Array(text[...]), Array(ends[...]))
  }

  var rows: [[String]] {
    var start = 0
    let fields = ends.map { end in
      defer { start = Int(end) }
      return String(decoding: text[start..<Int(end)], as: UTF8.self)
    }
    return stride(from: 0, to: fields.count, by: max(1, width)).map { Array(fields[$0..<$0 + width]) }
  }
}
