package import Diagnostics

import Compliance

/// What a spreadsheet or a text processor puts on the clipboard, as tables in Markdown.
///
/// Rows of cells parted by tabs, or HTML. A line break within a cell becomes `<br>`, and marks of Markdown are escaped.
package struct PastedTable: Sendable {
  /// The tables, parted by blank lines, with an end of line.
  package let markdown: String
  /// What the clerk should look at before the table is used.
  package let remarks: [Phrase]

  /// Why nothing could be made of it.
  package enum Failure: Error, Sendable {
    case notUTF8
    case empty
    /// Neither tabs nor HTML.
    case noTable

    package var message: Phrase {
      switch self {
      case .notUTF8:
        Phrase(zh: "不是 UTF-8 编码；在 Windows 上先运行 chcp 65001，或者另存为 UTF-8 再转", en: "the input is not UTF-8")
      case .empty: Phrase(zh: "没有内容；先在表格里选中、复制，再粘贴到这里", en: "there is nothing: copy the cells and paste them here")
      case .noTable:
        Phrase(
          zh: "没有找到表格：既没有制表符，也没有 HTML 的表格；从表格软件里选中几格再复制", en: "there is no table: neither tabs nor a table of HTML")
      }
    }
  }

  /// Reads what was pasted; linear.
  package init(_ bytes: [UInt8]) throws(Failure) {
    guard
      let text = String(validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    else { throw .notUTF8 }
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    var html = HTMLTables(text)
    if html.tables.isEmpty {
      let rows = TabbedRows.read(text)
      guard rows.contains(where: { $0.count > 1 }) else { throw .noTable }
      html.tables = [rows]
    }
    markdown = html.tables.map { Self.markdown($0) + "\n" }.joined(separator: "\n")
    remarks = Self.remarks(html)
  }

  private static func markdown(_ rows: [[String]]) -> String {
    MarkdownTable(
      rows.map {
        $0.map { cell in cell.split(separator: "\n").map { MarkdownTable.escaped(String($0)) }.joined(separator: "<br>")
        }
      }
    )
    .text()
  }

  private static func remarks(_ html: HTMLTables) -> [Phrase] {
    var remarks: [Phrase] = []
    if !html.merged.isEmpty {
      let cells = html.merged.prefix(6).map { "“\($0)”" }.joined(separator: "、")
      remarks.append(
        Phrase(
          zh: "有 \(html.merged.count) 个合并的单元格已经拆开，字留在第一格，其余空着：\(cells)；请补上，两层表头并成一层",
          en: "\(html.merged.count) merged cells were parted; the words stay in the first: \(cells)"))
    }
    for table in html.tables where table.first.map({ $0.contains { $0.isEmpty } }) == true {
      remarks.append(Phrase(zh: "表头有空格，请写上栏名", en: "a cell of the header is empty: name the column"))
    }
    return remarks
  }
}

/// Rows of cells parted by tabs, as spreadsheets give them.
enum TabbedRows {
  /// Cells in quotation marks may hold tabs, line ends and doubled marks.
  static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var (cell, isQuoted, isStart) = ("", false, true)
    var iterator = text.unicodeScalars.makeIterator()
    var pending: Unicode.Scalar?
    while let scalar = pending ?? iterator.next() {
      pending = nil
      switch scalar {
      case "\"" where isStart: (isQuoted, isStart) = (true, false)
      case "\"" where isQuoted:
        pending = iterator.next()
        if pending == "\"" {
          cell.unicodeScalars.append("\"")
          pending = nil
        } else {
          isQuoted = false
        }
      case "\t" where !isQuoted:
        row.append(Self.trimmed(cell))
        (cell, isStart) = ("", true)
      case "\n" where !isQuoted:
        row.append(Self.trimmed(cell))
        if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
        (row, cell, isStart) = ([], "", true)
      case "\r": continue
      default:
        cell.unicodeScalars.append(scalar)
        isStart = false
      }
    }
    row.append(Self.trimmed(cell))
    if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    return withoutEmptyColumns(rows)
  }

  static func trimmed(_ cell: String) -> String {
    cell.split(separator: "\n").map { line in
      let start = line.drop { $0.isWhitespace }
      return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Columns at the right that hold nothing were selected by mistake.
  private static func withoutEmptyColumns(_ rows: [[String]]) -> [[String]] {
    let used = rows.map { ($0.lastIndex { !$0.isEmpty } ?? -1) + 1 }.max() ?? 0
    return rows.map { Array($0.prefix(used)) }
  }
}
