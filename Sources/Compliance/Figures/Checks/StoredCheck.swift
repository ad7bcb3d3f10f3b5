import Diagnostics
import Notices

/// Looks whether a submitted report is stored with all its figures, and whether the ledgers still give them.
struct StoredCheck {
  let check: ReportCheck
  let form: ReportForm?

  var findings: [Finding] {
    guard let submitted = check.report.submitted else { return [] }
    guard let stored = check.book.stored[check.year] else {
      return [.notStored(check.report, at: submitted.range)]
    }
    let counted = check.book.counted(check.year)
    let changed = stored.rows.compactMap { row -> Finding? in
      guard let was = stored.table[row.name.value] else { return nil }
      guard let now = counted[row.name.value] else {
        let near = NearMiss.best(for: row.name.value, among: counted.entries.map(\.name))
        return .storedUnknown(row, near: near, in: stored.path)
      }
      // What was submitted stands, also where the ledger is no longer there to count from.
      return was.value == now.value || now.value == .unknown ? nil : .changed(row, now: now, in: stored.path)
    }
    let missing = (form?.figures ?? []).filter { stored.table[$0] == nil }
    return stored.slips + changed + missing.map { .notAmong($0, in: stored.path) }
  }
}

extension Finding {
  fileprivate static func notStored(_ report: YearReport, at range: Range<Int>) -> Self {
    let year = report.year.value
    return Finding(
      FigureRules.shared.reportNotStored, in: report.path, at: range,
      Phrase(
        zh: "写了已报送，报送的数字没有存下来", en: "it says 已报送, but the figures that were submitted are not stored"),
      hint: Phrase(
        zh: "noticeboard report \(year) --format csv > content/\(StoredFiguresReader.file(of: year))",
        en: "noticeboard report \(year) --format csv > content/\(StoredFiguresReader.file(of: year))"))
  }

  fileprivate static func changed(_ row: StoredFigure, now: Figure, in path: String) -> Self {
    Finding(
      FigureRules.shared.reportSubmittedChanged, in: path, at: row.value.range,
      Phrase(
        zh: "第 \(row.row) 行：“\(row.name.value)”报送的是 \(row.value.value)，现在按台账和信息算是 \(now.text)（\(now.basis)）",
        en: "row \(row.row): \"\(row.name.value)\" was submitted as \(row.value.value); it now comes to \(now.text) "
          + "(\(now.basis))"),
      hint: Phrase(
        zh: "网站仍显示报送的数。台账改错了的改回来；报送错了的，向上级说明，在下一年度报告里更正",
        en: "pages keep the submitted figure; undo a wrong change of the ledger, or report a wrong figure as wrong"))
  }

  fileprivate static func storedUnknown(_ row: StoredFigure, near: String?, in path: String) -> Self {
    let example = near ?? "申请.新收.总计"
    return Finding(
      FigureRules.shared.reportStoredUnknown, in: path, at: row.name.range,
      Phrase(
        zh: "第 \(row.row) 行：没有名为“\(row.name.value)”的数字", en: "row \(row.row): no figure is named \"\(row.name.value)\""),
      hint: Phrase(zh: "是不是想写 \(example)？", en: "did you mean \(example)?"))
  }

  fileprivate static func notAmong(_ name: String, in path: String) -> Self {
    Finding(
      FigureRules.shared.reportStoredMissing, in: path,
      Phrase(zh: "存的数字里缺“\(name)”", en: "\"\(name)\" is missing from the stored figures"),
      hint: Phrase(zh: "从报送的报告里补上一行，没有的写 0", en: "add the row from the report that was submitted, 0 for none"))
  }
}
