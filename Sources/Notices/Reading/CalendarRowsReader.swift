package import Diagnostics

/// Reads `content/工作日.csv`: holidays and shifted working days of years that the built-in calendar does not know.
package struct CalendarRowsReader: Sendable {
  private static let columns = ["日期", "类型", "名称"]
  private static let example = "2027-01-01,放假,元旦"

  /// The two words of the column 类型.
  private enum Form: String, CaseIterable {
    case off = "放假"
    case working = "上班"
  }

  package init() {}

  /// Reads the file; nil when it has a fault, and then there is at least one.
  ///
  /// Rows keep the order of the file; a plain weekend within a run of days off is passed over, for it says nothing.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [CalendarRow]? {
    let before = findings.count
    defer { findings.sortByPlace(from: before) }
    guard let table = LedgerTable.read(bytes, path: path, columns: Self.columns, findings: &findings) else {
      return nil
    }
    var seen: [CivilDate: Range<Int>] = [:]
    let rows = table.rows.compactMap { row(of: $0, seen: &seen, path: path, findings: &findings) }
    guard findings.count == before else { return nil }
    let judge = CalendarRowJudge(rows.map(\.value))
    let judged = rows.map { ($0, judge.verdict(on: $0.value)) }
    for case (let row, .impossible(let why)) in judged { findings.append(.impossibleCalendarRow(row, why, in: path)) }
    guard findings.count == before else { return nil }
    for case (let row, .departs) in judged { findings.append(.departingCalendarRow(row, in: path)) }
    return judged.filter { $0.1 != .saysNothing }.map(\.0.value)
  }

  private func row(
    of row: LedgerTable.Row, seen: inout [CivilDate: Range<Int>], path: String, findings: inout [Finding]
  ) -> Located<CalendarRow>? {
    let (day, form, name) = (row.fields[0], row.fields[1], row.fields[2])
    let date = LedgerDay.read(day.value)
    if date == nil { findings.append(.badDate(day.value, for: "日期", in: path, at: day.range)) }
    if let date, let first = seen.updateValue(day.range, forKey: date) {
      let spelling = FieldSpelling("日期", example: Self.example)
      findings.append(.repeatedValue(day, for: spelling, first: first, in: path))
    }
    let known = Form(rawValue: form.value)
    if known == nil {
      let spelling = FieldSpelling("类型", example: Self.example)
      let words = Form.allCases.map(\.rawValue)
      findings.append(.unknownWord(form.value, for: spelling, known: words, in: path, at: form.range))
    }
    guard let date, let known else { return nil }
    return Located(CalendarRow(date: date, isWorkingDay: known == .working, name: name.value), at: day.range)
  }
}
