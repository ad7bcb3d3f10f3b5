import Notices

/// Says that next year's holiday notice may move a last day that still matters: of what is late or not out yet.
struct DeadlineProvisional: ItemRule {
  static let description = RuleDescription(
    "deadline-provisional", .duty, .note, title: Phrase(zh: "末日是暂定的", en: "provisional last day"),
    requirement: Phrase(
      zh: "末日落在日历所知最后一年的 12 月 25 日或以后：次年放假安排公布后可能改动。公布后把它写进 content/工作日.csv。",
      en:
        "The last day is 25 December of the last year the calendar knows, or later: next year's notice may move it. Add "
        + "the notice to content/工作日.csv once it is out."),
    basis: Phrase(zh: "民法典第二百零三条；国务院办公厅每年的放假通知", en: "Civil Code, article 203; the yearly holiday notice"),
    wrong: "形成日期: 2026-12-10，而 2027 年放假安排还没有写进 工作日.csv", right: "工作日.csv 写到 2027-10-01,放假,国庆节")

  func check(_ item: Item, _ findings: inout Findings) {
    for (number, publication) in item.publications.enumerated() where publication.deadlines.enforced.isProvisional {
      switch publication.timeliness {
      case .onTime, .notOwed: continue
      case .late, .due, .overdue: break
      }
      findings.duty(
        "deadline-provisional", .note, at: item.startPlace(of: number),
        .provisional(publication.deadlines.enforced.lastDay),
        hint: .addRows(
          item.calendar.coveredYears.upperBound + 1,
          publication.deadlines.enforced.reckoning(in: item.calendar).sentence))
    }
  }
}

extension Phrase {
  fileprivate static func provisional(_ lastDay: CivilDate) -> Self {
    Self(
      zh: "末日 \(lastDay) 是暂定的：次年的放假安排可能改动它",
      en: "the last day \(lastDay) is provisional: next year's holidays may move it")
  }

  fileprivate static func addRows(_ year: Int, _ reckoning: Phrase) -> Self {
    Self(
      zh: "\(reckoning.zh)；放假通知公布后在 content/工作日.csv 补全 \(year) 年，例如：\(year)-10-01,放假,国庆节",
      en: "\(reckoning.en); once the notice is out, add \(year) to content/工作日.csv, for example: \(year)-10-01,放假,国庆节")
  }
}
