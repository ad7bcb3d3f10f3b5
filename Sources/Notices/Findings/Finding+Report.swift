/// What can be wrong with the year of a report.
extension Finding {
  static func reportYear(_ year: Located<Int>, in path: String) -> Self {
    .fault(
      "report-year", in: path, at: year.range,
      Phrase(zh: "年度是 \(year.value)，应当在 2008 至 2099 之间", en: "the year is \(year.value); it must be from 2008 to 2099"),
      hint: Phrase(zh: "例如：年度: 2013", en: "for example: 年度: 2013"))
  }

  static func reportFile(_ year: Located<Int>, file: String, in path: String) -> Self {
    .fault(
      "report-file", in: path, at: year.range,
      Phrase(
        zh: "年度是 \(year.value)，文件名却是“\(file)”", en: "the year is \(year.value), but the file is named \"\(file)\""),
      hint: Phrase(
        zh: "文件名应当是年度加 .md，例如：content/年度报告/\(year.value).md",
        en: "name the file by its year, for example: content/年度报告/\(year.value).md"))
  }
}
