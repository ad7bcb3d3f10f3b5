import Notices

/// Looks whether a submitted report is stored with all its figures, and whether the ledgers still give them.
struct StoredCheck {
  private let check: ReportCheck
  private let form: ReportForm?

  init(_ check: ReportCheck, form: ReportForm?) {
    self.check = check
    self.form = form
  }

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
      return was.value == now.value ? nil : .changed(row, now: now, in: stored.path)
    }
    let missing = (form?.figures ?? []).filter { stored.table[$0] == nil }
    return stored.slips + changed + missing.map { .notAmong($0, in: stored.path) }
  }
}

extension Finding {
  fileprivate static func notStored(_ report: YearReport, at range: Range<Int>) -> Self {
    let year = report.year.value
    return .duty(
      "report-not-stored", .error, in: report.path, at: range,
      Phrase(
        zh: "写了已报送，报送的数字没有存下来", en: "it says 已报送, but the figures that were submitted are not stored"),
      hint: Phrase(
        zh: "noticeboard report \(year) --format csv > content/\(StoredFiguresReader.file(of: year))",
        en: "noticeboard report \(year) --format csv > content/\(StoredFiguresReader.file(of: year))"))
  }

  fileprivate static func changed(_ row: StoredFigure, now: Figure, in path: String) -> Self {
    .duty(
      "report-submitted-changed", .error, in: path, at: row.value.range,
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
    return .duty(
      "report-stored-unknown", .error, in: path, at: row.name.range,
      Phrase(
        zh: "第 \(row.row) 行：没有名为“\(row.name.value)”的数字", en: "row \(row.row): no figure is named \"\(row.name.value)\""),
      hint: Phrase(zh: "是不是想写 \(example)？", en: "did you mean \(example)?"))
  }

  fileprivate static func notAmong(_ name: String, in path: String) -> Self {
    .duty(
      "report-stored-missing", .error, in: path,
      Phrase(zh: "存的数字里缺“\(name)”", en: "\"\(name)\" is missing from the stored figures"),
      hint: Phrase(zh: "从报送的报告里补上一行，没有的写 0", en: "add the row from the report that was submitted, 0 for none"))
  }
}

extension StoredCheck {
  static let descriptions = [
    RuleDescription(
      "report-not-stored", .duty, .error, title: Phrase(zh: "报送的数字没有存", en: "submitted figures not stored"),
      requirement: Phrase(
        zh: "写了“已报送”的年度报告，报送时的数字存在旁边的同名 .csv 里。",
        en: "A report that says 已报送 has the figures that were submitted beside it, in a CSV file of the year."),
      wrong: "已报送: 2022-01-20，没有 年度报告/2021.csv", right: "已报送: 2022-01-20，年度报告/2021.csv 是报送的数字"),
    RuleDescription(
      "report-submitted-changed", .duty, .error, title: Phrase(zh: "报送以后数字变了", en: "figure changed since"),
      requirement: Phrase(
        zh: "报告报送以后，改台账不能悄悄改变报送过的数字：网站显示报送的，不同的在这里说明。",
        en: "Once a report is submitted, a change of a ledger alters nothing of it: pages keep what was submitted."),
      wrong: "报送时新收 5，后来在台账里补了 1 件当年的申请", right: "台账和报送时一样"),
    RuleDescription(
      "report-stored-unknown", .duty, .error, title: Phrase(zh: "没有这个存的数字", en: "unknown stored figure"),
      requirement: Phrase(
        zh: "存的数字，名称是软件算得出的。", en: "A stored figure has a name that the tool knows."), wrong: "申请.新受.总计,5,",
      right: "申请.新收.总计,5,台账/依申请公开: 2 3 4 5 6"),
    RuleDescription(
      "report-stored-missing", .duty, .error, title: Phrase(zh: "存的数字不全", en: "stored figures incomplete"),
      requirement: Phrase(
        zh: "样式里的每一格都有数，没有的写 0，不空着。", en: "Every cell of the form has a number, zero instead of a blank."),
      wrong: "没有 申请.结转下年.总计 一行", right: "申请.结转下年.总计,0,台账/依申请公开:"),
  ]
}
