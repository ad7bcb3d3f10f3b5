/// The words of a new yearly report: every part of the year's form, figures by name, blanks where a writer must write.
package struct ReportSkeleton: Sendable {
  package var form: ReportForm
  package var year: Int
  /// 机关 as the title names it.
  package var unit: String
  package var formed: CivilDate
  /// Names of categories, for their table.
  package var categories: [String]

  package init(form: ReportForm, year: Int, unit: String, formed: CivilDate, categories: [String]) {
    self.form = form
    self.year = year
    self.unit = unit
    self.formed = formed
    self.categories = categories
  }

  /// The whole file.
  ///
  /// - Throws: ``EditFailure/badCharacter`` for a title that no value can be.
  package func text() throws(EditFailure) -> String {
    let title = try WrittenScalar.of(form.title(unit: unit, year: year), isInBraces: false)
    let head = [
      "---", "标题: \(title)", "年度: \(year)", "形成日期: \(formed)", "保密: 可以公开", "审查:", "---", "",
      "本报告依照\(form.basis)编写，统计时间为\(year)年1月1日至12月31日。报告中的数字由公开栏根据各条信息和台账统计。", "",
    ]
    return
      (head
      + form.parts.filter { !$0.isOptional || !$0.draft.isEmpty }.enumerated().flatMap { part($1, number: $0) }
      .dropLast()).joined(separator: "\n") + "\n"
  }

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  private func part(_ part: ReportForm.Part, number: Int) -> [String] {
    ["## \(Self.numerals[number])、\(part.name)", ""] + part.draft.flatMap { [$0 == "【表：类别】" ? table : $0, ""] }
  }

  private var table: String {
    let rows = categories.map { "| \($0) | {{主动公开.\($0)}} |" }
    return (["| 类别 | 条数 |", "| --- | ---: |"] + rows + ["| 合计 | {{主动公开.总数}} |"]).joined(separator: "\n")
  }
}
