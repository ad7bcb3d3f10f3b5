import Diagnostics
import Notices

struct FormedInFuture: DateRule {
  static let rule = Rule(
    "formed-in-future", .hold, .error, title: Phrase(zh: "形成日期在将来", en: "formed in the future"),
    requirement: Phrase(zh: "形成日期不晚于今天；多半是年份写错。", en: "形成日期 is not after today; most often the year is wrong."),
    basis: .publication, wrong: "形成日期: 2031-05-20", right: "形成日期: 2013-05-20")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard paper.formed.value > paper.today else { return }
    findings.add(
      Self.rule, at: paper.formed.range,
      Phrase(
        zh: "形成日期 \(paper.formed.value) 在今天 \(paper.today) 之后；须是已形成的文件",
        en: "formed \(paper.formed.value), after today \(paper.today); a paper must exist before it is disclosed"),
      hint: Phrase(zh: "核对年份，例如：形成日期: \(paper.today)", en: "check the year, for example: 形成日期: \(paper.today)"))
  }
}
