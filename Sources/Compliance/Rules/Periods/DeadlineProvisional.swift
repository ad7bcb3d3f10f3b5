import Notices

/// Says that next year's holiday notice may move a last day that still matters: of what is late or not out yet.
struct DeadlineProvisional: ItemRule {
  func check(_ item: Item, _ findings: inout Findings) {
    for (number, publication) in item.publications.enumerated() where publication.deadlines.enforced.isProvisional {
      switch publication.timeliness {
      case .onTime, .notOwed: continue
      case .late, .due, .overdue: break
      }
      findings.duty(
        "deadline-provisional", .note, at: item.startPlace(of: number),
        .provisional(publication.deadlines.enforced.lastDay), hint: .addRows(item.calendar.coveredYears.upperBound + 1))
    }
  }
}

extension Phrase {
  fileprivate static func provisional(_ lastDay: CivilDate) -> Self {
    Self(
      zh: "末日 \(lastDay) 是暂定的：次年的放假安排可能改动它",
      en: "the last day \(lastDay) is provisional: next year's holidays may move it")
  }

  fileprivate static func addRows(_ year: Int) -> Self {
    Self(
      zh: "放假通知公布后在 content/工作日.csv 补全 \(year) 年，例如：\(year)-10-01,放假,国庆节",
      en: "once the notice is out, add \(year) to content/工作日.csv, for example: \(year)-10-01,放假,国庆节")
  }
}
