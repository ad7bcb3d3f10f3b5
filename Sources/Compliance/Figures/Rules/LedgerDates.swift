import Diagnostics
import Notices

struct LedgerDates: BoardOnlyRule {
  static let rule = Rule(
    "ledger-dates", .duty, .error, title: Phrase(zh: "台账的日期先后", en: "order of days in a ledger"),
    requirement: Phrase(
      zh: "复议诉讼的审结、监督反馈的办结、咨询的答复都不早于收到，复议诉讼和收费不早于它的申请；哪一天都不能在今天之后，也不会在 2008 年以前，哪一年的报告都不统计那时的事。",
      en: "A case, a complaint or a question is closed no earlier than it came, a case or fee follows its application; "
        + "no day is to come, and none lies before 2008, of which no report counts anything."),
    basis: Phrase(
      zh: "《政府信息公开条例》（2007年）第三十八条：2008年5月1日起施行", en: "Regulation of 2007, article 38: in force from 2008-05-01"),
    wrong: "收到日期 2021-03-10，审结日期 2021-03-01", right: "收到日期 2021-03-10，审结日期 2021-05-08")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let applications = Dictionary(
      board.ledgers.applications.map { ($0.number.value, $0.received.value) }, uniquingKeysWith: { first, _ in first })
    for entry in board.ledgers.dated {
      for (day, name) in entry.days {
        if let message = Self.outside(day.value, name, board.today) { entry.add(at: day.range, message, &findings) }
      }
      let (first, firstName) = entry.days[0]
      for (last, name) in entry.days.dropFirst() where last.value < first.value {
        entry.add(at: last.range, Self.earlier(name, last.value, firstName, first.value), &findings)
      }
      guard let number = entry.application, let received = applications[number], first.value < received else {
        continue
      }
      entry.add(at: first.range, Self.earlier(firstName, first.value, "申请 \(number) 的收到日期", received), &findings)
    }
  }

  /// What is wrong with a day that nothing in a ledger can have: one to come, or before there was anything to count.
  static func outside(_ day: CivilDate, _ name: String, _ today: CivilDate) -> Phrase? {
    if day > today {
      return Phrase(zh: "\(name) \(day) 在今天 \(today) 之后", en: "\(name) \(day) is after today \(today)")
    }
    guard day.year < YearReport.years.lowerBound else { return nil }
    return Phrase(
      zh: "\(name) \(day) 在 \(YearReport.years.lowerBound) 年以前，《条例》还没有施行，哪一年的报告都不统计",
      en:
        "\(name) \(day) is before \(YearReport.years.lowerBound), when no Regulation was in force and nothing was counted"
    )
  }

  private static func earlier(_ name: String, _ day: CivilDate, _ first: String, _ other: CivilDate) -> Phrase {
    Phrase(zh: "\(name) \(day) 早于\(first) \(other)", en: "\(name) \(day) is before \(first) \(other)")
  }
}

extension DatedEntry {
  fileprivate func add(at range: Range<Int>, _ message: Phrase, _ findings: inout [Finding]) {
    findings.add(
      LedgerDates.rule, in: ledger, at: range,
      Phrase(zh: "第 \(row) 行：\(message.zh)", en: "row \(row): \(message.en)"),
      hint: Phrase(
        zh: "对照原件改正，例如：2021-03-10 收到，2021-05-08 办结",
        en: "put it right from the originals, for example: came 2021-03-10, closed 2021-05-08"))
  }
}
