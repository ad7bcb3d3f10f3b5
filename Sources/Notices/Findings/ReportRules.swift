import Diagnostics

struct ReportRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "年度报告", en: "yearly reports")

  let reportYear = Rule(
    "report-year", .fault, .error, title: Phrase(zh: "年度不对", en: "year of a report"),
    requirement: Phrase(zh: "年度在 2008 至 2099 之间。", en: "The year is from 2008 to 2099."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第三十八条：2008年5月1日起施行",
      en: "Regulation of 2007, article 38: in force from 2008-05-01"),
    wrong: "年度: 1998", right: "年度: 2013")
  let reportFile = Rule(
    "report-file", .fault, .error, title: Phrase(zh: "年度和文件名不一致", en: "year and file name differ"),
    requirement: Phrase(zh: "年度报告的文件名是年度加 .md。", en: "A report's file is named by its year."),
    wrong: "content/年度报告/2012.md 里写：年度: 2013", right: "content/年度报告/2013.md 里写：年度: 2013")
}

private let rules = ReportRules.shared

/// What can be wrong with the year of a report.
extension Finding {
  static func reportYear(_ year: Located<Int>, in path: String) -> Self {
    Finding(
      rules.reportYear, in: path, at: year.range,
      Phrase(zh: "年度是 \(year.value)，应当在 2008 至 2099 之间", en: "the year is \(year.value); it must be from 2008 to 2099"))
  }

  static func reportFile(_ year: Located<Int>, file: String, in path: String) -> Self {
    Finding(
      rules.reportFile, in: path, at: year.range,
      Phrase(
        zh: "年度是 \(year.value)，文件名却是“\(file)”", en: "the year is \(year.value), but the file is named \"\(file)\""),
      hint: Phrase(
        zh: "文件名应当是年度加 .md，例如：content/年度报告/\(year.value).md",
        en: "name the file by its year, for example: content/年度报告/\(year.value).md"))
  }
}
