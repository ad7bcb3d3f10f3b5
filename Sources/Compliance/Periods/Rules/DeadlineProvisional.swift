import Diagnostics
import Notices

/// Says that next year's holiday notice may move a last day that still matters: of what is late or not out yet.
struct DeadlineProvisional: PeriodRule {
  static let rule = Rule(
    "deadline-provisional", .duty, .note, title: Phrase(zh: "末日是暂定的", en: "provisional last day"),
    requirement: Phrase(
      zh: "期限碰到还没有公布放假安排的年份；公布以后补全 content/工作日.csv。",
      en:
        "The period touches a year whose holidays are not known yet: add them to content/工作日.csv when the notice is out."
    ),
    basis: Phrase(zh: "国务院办公厅每年的节假日安排通知", en: "the yearly holiday notice of the State Council's office"),
    wrong: "（工作日.csv 里没有 2027 年）", right: "2027-01-01,放假,元旦")

  func check(_ item: Item, _ findings: inout Findings) {
    for (number, publication) in item.publications.enumerated() where publication.deadlines.enforced.isProvisional {
      switch publication.timeliness {
      case .onTime, .notOwed: continue
      case .late, .due, .overdue: break
      }
      let year = item.calendar.coveredYears.upperBound + 1
      let reckoning = publication.deadlines.enforced.reckoning(in: item.calendar).sentence
      findings.add(
        Self.rule, at: item.startPlace(of: number),
        Phrase(
          zh: "末日 \(publication.deadlines.enforced.lastDay) 是暂定的：次年的放假安排可能改动它",
          en: "the last day \(publication.deadlines.enforced.lastDay) is provisional: next year's holidays may move it"),
        hint: Phrase(
          zh: "\(reckoning.zh)；放假通知公布后在 content/工作日.csv 补全 \(year) 年（各个节日的放假、补假和调休上班都写上才算全），例如：\(year)-10-01,放假,国庆节",
          en:
            "\(reckoning.en); once the notice is out, add all of \(year) to content/工作日.csv (every day off and every weekend worked), for example: \(year)-10-01,放假,国庆节"
        ))
    }
  }
}
