import Diagnostics

/// The rows of a CSV file whose columns are known by name.
struct LedgerTable {
  /// One row: its fields in the order of the columns asked for.
  struct Row {
    /// The number of the row as spreadsheets count, the header being 1.
    var number: Int
    var range: Range<Int>
    var fields: [Located<String>]
  }

  private(set) var rows: [Row] = []
  let bytes: [UInt8]
  let path: String
  let columns: [String]
  /// Columns that may be there besides.
  let optional: [String]
  /// What parts the cells of a row.
  private var separator = UInt8(ascii: ",")
  /// Whether a column that would hold who somebody is has a message of its own, and headings are never repeated.
  let refusesPersons: Bool

  /// Reads a table; nil when the file or its header is wrong, which is reported.
  ///
  /// Rows that are wrong are reported and left out.
  /// UTF-8 with or without a byte order mark; LF, CRLF or CR; a field may stand in quotes but not hold a line break.
  static func read(
    _ bytes: [UInt8], path: String, columns: [String], optional: [String] = [], refusesPersons: Bool = false,
    findings: inout [Finding]
  ) -> LedgerTable? {
    var table = LedgerTable(
      bytes: bytes, path: path, columns: columns, optional: optional, refusesPersons: refusesPersons)
    guard isText(bytes, path: path, columns: columns, findings: &findings) else { return nil }
    let region = TextPosition.start(of: bytes)..<bytes.count
    let lines = Lines(bytes: bytes, region: region)
    let layout = TableLayout.found(in: lines, columns: columns, optional: optional)
    table.separator = layout.separator
    let (header, next) = lines.row(at: layout.start, partedBy: layout.separator)
    let width = header.cells?.count
    if let slip = TableForm(header, following: bytes[next...], columns: columns) {
      findings.append(.tableForm(slip, columns: columns, in: path, at: header.range))
      return nil
    }
    guard let order = table.readHeader(header, findings: &findings) else { return nil }
    var start = next
    var number = layout.number
    while start < region.upperBound {
      let (row, next) = lines.row(at: start, partedBy: layout.separator, cells: width)
      number += 1
      table.readRow(row, number: number, order: order, findings: &findings)
      start = next
    }
    return table
  }

  /// Whether a file is a table at all: it says something, is no workbook under another name, no page, and is in UTF-8.
  static func isText(_ bytes: [UInt8], path: String, columns: [String], findings: inout [Finding]) -> Bool {
    guard bytes[TextPosition.start(of: bytes)...].contains(where: { $0 > UInt8(ascii: " ") || $0 == 0 }) else {
      findings.append(.emptyFile(in: path, example: columns.joined(separator: ",")))
      return false
    }
    guard !bytes.starts(with: [0x50, 0x4B, 3, 4]) else {
      findings.append(.tableForm(.workbook, columns: columns, in: path, at: 0..<4))
      return false
    }
    guard TextEncoding.check(bytes, path: path, findings: &findings) else { return false }
    let start = TextPosition.start(of: bytes)
    guard bytes[start...].first(where: { $0 > UInt8(ascii: " ") }) != UInt8(ascii: "<") else {
      findings.append(.tableForm(.page, columns: columns, in: path, at: start..<start + 1))
      return false
    }
    return true
  }

  /// What stands below the entries of a table of an office and is none.
  private static func slip(_ cells: [Located<String>], number: Int, columns: [String]) -> TableForm? {
    let filled = cells.map(\.value).filter { !$0.isEmpty }
    guard let first = filled.first else { return nil }
    let word = first.filter { !$0.isWhitespace }
    let isSum = ["合计", "总计", "小计", "共计", "累计"].contains { word.hasPrefix($0) }
    if isSum, word.dropFirst(2).first.map({ "：:（(共为".contains($0) || $0.isNumber }) ?? true { return .totalRow(number) }
    let notes = ["注", "备注", "说明", "填表", "制表", "审核", "填报人", "填报单位", "单位负责人", "负责人", "统计人", "经办人"]
    let marks = word.firstIndex { "：:".contains($0) }
    if let marks, notes.contains(where: word[..<marks].hasPrefix) { return .note(number) }
    if filled.count > 2, filled.allSatisfy(columns.contains) { return .headerAgain(number) }
    return nil
  }

  /// For each column asked for, where it stands in the file; nil of one that may be missing and is.
  private func readHeader(_ row: CSVRow, findings: inout [Finding]) -> [Int?]? {
    guard let fields = fields(of: row) else {
      findings.append(.tableQuote(row: 1, in: path, at: row.range))
      return nil
    }
    let before = findings.count
    let known = columns + optional
    var order = [Int?](repeating: nil, count: known.count)
    for (place, field) in fields.enumerated() where !field.value.isEmpty {
      guard let column = known.firstIndex(of: field.value.asHeading) else {
        findings.append(unknown(field, place: place + 1))
        continue
      }
      if order[column] != nil { findings.append(.repeatedColumn(field, in: path)) }
      order[column] = place
    }
    for (column, place) in order.enumerated() where place == nil && column < columns.count {
      findings.append(.missingColumn(columns[column], known: columns, in: path, at: row.range))
    }
    return findings.count == before ? order : nil
  }

  private func unknown(_ field: Located<String>, place: Int) -> Finding {
    guard refusesPersons else { return .unknownColumn(field, known: columns, in: path) }
    let header = columns.joined(separator: ",")
    if PersonalHeading.matches(field.value) {
      return .personalColumn(place, header: header, in: path, at: field.range)
    }
    let isNumbering = ["序号", "行号", "顺序号", "No", "No.", "NO"].contains(field.value.asHeading)
    let near = isNumbering ? nil : NearMiss.best(for: field.value, among: columns + optional)
    return .strangeColumn(place, near: near, header: header, in: path, at: field.range)
  }

  private mutating func readRow(_ row: CSVRow, number: Int, order: [Int?], findings: inout [Finding]) {
    let line = row.range
    // Spreadsheets keep rows and columns that were emptied: commas alone say nothing.
    guard bytes[line].contains(where: { $0 > UInt8(ascii: " ") && $0 != separator && $0 != UInt8(ascii: "\"") })
    else { return }
    guard let fields = fields(of: row) else {
      findings.append(.tableQuote(row: number, in: path, at: line))
      return
    }
    guard fields.contains(where: { !$0.value.isEmpty }) else { return }
    if let slip = Self.slip(fields, number: number, columns: columns + optional) {
      findings.append(.tableForm(slip, columns: columns, in: path, at: line))
      return
    }
    let surplus = fields.indices.contains { !order.contains($0) && !fields[$0].value.isEmpty }
    guard !surplus, let last = order.compactMap({ $0 }).max(), fields.indices.contains(last) else {
      let hasFullWidth = String(decoding: bytes[line], as: UTF8.self).contains("，")
      findings.append(
        .tableWidth(
          row: number, count: fields.count, columns: typedColumns(order), hasFullWidthComma: hasFullWidth, in: path,
          at: line))
      return
    }
    for field in fields {
      guard let unseen = UnseenCharacter.first(in: field.value) else { continue }
      let correct = UnseenCharacter.cleaned(field.value)
      findings.append(.controlCharacter(unseen.scalar.value, in: path, at: field.range, correct: correct))
    }
    rows.append(
      Row(
        number: number, range: line,
        fields: order.map { $0.map { fields[$0] } ?? Located("", at: line.lowerBound..<line.lowerBound) }))
  }

  /// The columns that the file has, in its own order.
  private func typedColumns(_ order: [Int?]) -> [String] {
    zip(columns + optional, order).compactMap { name, place in place.map { (name: name, place: $0) } }
      .sorted { $0.place < $1.place }.map(\.name)
  }

  /// The cells of a row without spaces at both ends; an empty one lies at the comma behind it, or at the end of the row.
  private func fields(of row: CSVRow) -> [Located<String>]? {
    row.cells?.map { cell in
      let start = cell.range.lowerBound
      let range = cell.range.isEmpty ? start..<min(start + 1, row.range.upperBound) : cell.range
      let value = String(cell.value.trimmingSpaces.withoutFormula)
      return Located(value.contains(where: \.isNewline) ? value.filter { !$0.isNewline } : value, at: range)
    }
  }
}

extension Lines {
  /// The row at a place, which ends with the line, so that a quote without a partner spoils no other row.
  ///
  /// A cell goes on over some lines only where quotes match then and the row has as many cells as are wanted.
  fileprivate func row(at start: Int, partedBy separator: UInt8, cells wanted: Int? = nil) -> (row: CSVRow, next: Int) {
    let line = line(at: start)
    let row = CSVRow(of: bytes, in: line.content, partedBy: separator)
    guard row.cells == nil else { return (row, row.next < line.content.upperBound ? row.next : line.next) }
    var last = line
    for _ in 0..<mostLines where last.next < region.upperBound { last = self.line(at: last.next) }
    let longer = CSVRow(of: bytes, in: start..<last.content.upperBound, partedBy: separator)
    guard let cells = longer.cells, longer.range.upperBound < last.content.upperBound || last.next == region.upperBound,
      cells.count > 1, wanted == nil || wanted == cells.count
    else { return (row, line.next) }
    return (longer, longer.range.upperBound < last.content.upperBound ? longer.next : last.next)
  }

  /// How many lines a cell may go on over.
  private var mostLines: Int { 5 }
}

extension String {
  /// Without blanks at both ends, those of Word and of Chinese keyboards included.
  var trimmingSpaces: Substring {
    let end = lastIndex { !$0.isCellBlank }.map { index(after: $0) } ?? startIndex
    return self[..<end].drop(while: \.isCellBlank)
  }

  /// The name of a column as it was meant: without blanks in it, a star before it, a unit or a colon behind it.
  var asHeading: String {
    var name = filter { !$0.isCellBlank }
    if name.first == "*" || name.first == "＊" { name.removeFirst() }
    if let last = name.last, last == "：" || last == ":" || last == "*" || last == "＊" { name.removeLast() }
    for unit in ["（元）", "(元)", "（件）", "(件)", "（人次）", "(人次)"] where name.hasSuffix(unit) { name.removeLast(unit.count) }
    return name
  }
}

extension Character {
  fileprivate var isCellBlank: Bool {
    self == " " || self == "\u{3000}" || self == "\u{A0}" || self == "\t" || isNewline
  }
}

/// Headings of columns that would hold who an applicant is; no ledger of applications may have one.
enum PersonalHeading {
  private static let words = [
    "姓名", "名称", "申请人", "申请者", "联系", "电话", "手机", "身份证", "证件", "住址", "地址", "邮箱", "邮编", "单位", "代理", "法人", "法定代表",
    "信用代码", "机构代码", "账号", "卡号", "性别", "出生", "name", "phone", "mobile", "address", "email",
  ]

  /// Whether a heading that the ledger does not know asks for a person's or an organisation's particulars.
  static func matches(_ heading: String) -> Bool {
    let plain = heading.lowercased()
    return words.contains { plain.contains($0) }
  }
}

extension Substring {
  /// `="2013-001"`, by which people keep a spreadsheet from counting with a number, is the number.
  fileprivate var withoutFormula: Substring {
    guard hasPrefix("=\""), hasSuffix("\""), utf8.count > 2 else { return self }
    return dropFirst(2).dropLast()
  }
}

/// Where the names of the columns stand and what parts cells, where that is sure: all names are there and nothing else.
struct TableLayout {
  var separator = UInt8(ascii: ",")
  /// Where the row of names begins.
  var start: Int
  var number = 1

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// How many rows may stand above the names: the authority, the title, the unit or the day.
  private static let titles = 4

  /// The names stand in the first row, or below a line `sep=;` or titles; where they stand nowhere, the first row is taken.
  fileprivate static func found(in lines: Lines, columns: [String], optional: [String]) -> Self {
    var places = [lines.region.lowerBound]
    while let last = places.last, places.count <= titles, last < lines.region.upperBound {
      let line = lines.line(at: last)
      guard isAbove(line.content, in: lines.bytes) else { break }
      places.append(line.next)
    }
    for (number, start) in places.enumerated() where start < lines.region.upperBound {
      for separator in separators where lines.names(at: start, partedBy: separator, are: columns, or: optional) {
        return Self(separator: separator, start: start, number: number + 1)
      }
    }
    return Self(start: lines.region.lowerBound)
  }

  /// Whether a row may stand above the names: `sep=;`, or a title in one cell.
  private static func isAbove(_ row: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[row], as: UTF8.self)
    guard !text.lowercased().hasPrefix("sep=") else { return true }
    let cells = text.split(whereSeparator: { ",;\t\"".contains($0) })
    // 填表单位：党政办公室,,,填表日期：2026年11月30日
    return cells.count <= 1
      || cells.count < 4
        && cells.allSatisfy { cell in
          let label = cell.prefix { !"：:".contains($0) }
          return label.count < cell.count && label.allSatisfy { $0.isLetter || $0.isCellBlank }
            || LedgerDay.read(String(String(cell).trimmingSpaces)) != nil
        }
  }
}

extension Lines {
  fileprivate func names(
    at start: Int, partedBy separator: UInt8, are columns: [String], or optional: [String]
  ) -> Bool {
    guard let cells = row(at: start, partedBy: separator).row.cells else { return false }
    let names = cells.map(\.value.asHeading).filter { !$0.isEmpty }
    let found = Set(names)
    return found.count == names.count && found.isSuperset(of: columns) && found.isSubset(of: columns + optional)
  }
}

/// A form in which offices leave a table that is no CSV, so that one message names the cause.
enum TableForm: Hashable {
  case separator(String)
  case workbook
  /// A title stands above the names of the columns.
  case titleRow
  /// A page of HTML under the name of a table.
  case page
  /// The names of the columns are missing: the first row is an entry.
  case noHeader
  case totalRow(Int)
  /// A note or the names of who filled it in, below the entries.
  case note(Int)
  /// The names of the columns once more, as pages of a printed table have them.
  case headerAgain(Int)

  /// Nil where the first row is what was asked for, or differs in some other way.
  init?(_ header: CSVRow, following rest: ArraySlice<UInt8>, columns: [String]) {
    guard let cells = header.cells else { return nil }
    let names = Set(columns)
    guard !cells.contains(where: { names.contains($0.value) }) || cells.count == 1 && columns.count > 1 else {
      return nil
    }
    let text = cells.map(\.value).joined(separator: ",")
    if text.lowercased().hasPrefix("sep=") {
      self = .separator(String(text.dropFirst(4)))
    } else if let sign = ([";", "\t", "，", "；", "|"] as [Character]).first(where: {
      Self.isParted(text, by: $0, into: names)
    }) {
      self = .separator(String(sign))
    } else if let line = rest.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).first,
      String(decoding: line, as: UTF8.self).split(separator: ",").filter({ names.contains(String($0)) }).count * 2
        > names.count
    {
      self = .titleRow
    } else if cells.count == columns.count, columns.count > 2,
      cells.contains(where: { LedgerDay.read(String($0.value.trimmingSpaces)) != nil })
    {
      self = .noHeader
    } else {
      return nil
    }
  }

  private static func isParted(_ text: String, by sign: Character, into names: Set<String>) -> Bool {
    let parts = text.split(separator: sign)
    return parts.count > 1 && parts.contains { names.contains(String($0).asHeading) }
  }
}
