package import Diagnostics
package import Notices

/// When the yearly report on a year must be out.
package struct ReportDeadline: Hashable, Sendable {
  package let year: Int
  package let lastDay: CivilDate
  /// A later day up to which being late is forgiven; else the last day itself.
  package let hardDay: CivilDate
  /// The notice that board.yaml names; nil: none.
  private let notice: String?

  /// Finds the rule for a year; nil when none covers it.
  package init?(_ year: Int, rules: [ReportDue]) {
    guard let rule = rules.last(where: { $0.since <= year }), let day = rule.by.day(in: year + 1) else { return nil }
    self.year = year
    lastDay = day
    notice = rule.basis
    hardDay = max(day, rule.hardLimit?.day(in: year + 1) ?? day)
  }

  /// What asks for the report: the notice that board.yaml names, else the Regulation.
  ///
  /// Article 49 of 2019 binds the departments of counties and above; a town keeps to it as its county asks.
  package var basis: Phrase {
    if let notice { return Phrase(zh: notice, en: notice) }
    return year >= 2019
      ? Phrase(
        zh: "参照《政府信息公开条例》（2019年修订）第四十九条",
        en: "after the Regulation on Open Government Information (2019), article 49, which names counties")
      : Phrase(
        zh: "《政府信息公开条例》（2007年）第三十一条", en: "Regulation on Open Government Information (2007), article 31")
  }

  /// The reckoning in one sentence; fixed days are not put off by rest days.
  package var sentence: Phrase {
    let limit = hardDay > lastDay ? hardDay : nil
    return Phrase(
      zh: "统计 \(year) 年 1 月 1 日至 12 月 31 日，次年 \(lastDay.description.dropFirst(5)) 前（含当日）公布，即至 \(lastDay) 止"
        + (limit.map { "，最迟 \($0)" } ?? ""),
      en:
        "on \(year)-01-01 to \(year)-12-31, to be out by \(lastDay.description.dropFirst(5)) of the next year: \(lastDay)"
        + (limit.map { ", at the very latest \($0)" } ?? ""))
  }
}
