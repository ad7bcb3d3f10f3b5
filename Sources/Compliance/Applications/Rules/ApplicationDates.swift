import Diagnostics
import Notices

struct ApplicationDates: BoardOnlyRule {
  static let rule = Rule(
    "application-dates", .duty, .error, title: Phrase(zh: "申请台账的日期先后", en: "order of an application's days"),
    requirement: Phrase(
      zh: "补正、征询、延期、答复都在收到之后，止日不早于起日，答复时征询已经结束，哪一天都不能在今天之后。",
      en: "Completion, consultation, extension and reply follow receipt, an end follows its beginning, a reply ends "
        + "all consultation, and no day is to come."),
    basis: nil, wrong: "收到日期 2021-03-10，答复日期 2021-03-01", right: "收到日期 2021-03-01，答复日期 2021-03-10")

  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    for assessed in board.applications {
      let application = assessed.application
      order(assessed, application.received, "收到日期", [application.correctionAsked.map { ($0, "补正通知") }], report)
      if let asked = application.correctionAsked {
        order(assessed, asked, "补正通知", [application.corrected.map { ($0, "补正收到") }], report)
      } else if let corrected = application.corrected {
        report(
          assessed.dates(
            at: corrected.range,
            Phrase(
              zh: "有补正收到，没有补正通知", en: "it was completed without having been sent back")))
      }
      let start = application.corrected ?? application.received
      let name = application.corrected == nil ? "收到日期" : "补正收到"
      order(
        assessed, start, name, [application.extended.map { ($0, "延期告知") }, application.replied.map { ($0, "答复日期") }],
        report)
      consultations(assessed, report)
      for (day, name) in application.days where day.value > board.today {
        report(
          assessed.dates(
            at: day.range,
            Phrase(
              zh: "\(name) \(day.value) 在今天 \(board.today) 之后", en: "\(name) \(day.value) is after today \(board.today)"
            )))
      }
    }
  }

  private func order(
    _ assessed: AssessedApplication, _ first: Located<CivilDate>, _ name: String,
    _ others: [(Located<CivilDate>, String)?], _ report: (Finding) -> Void
  ) {
    for (later, laterName) in others.compactMap({ $0 }) where later.value < first.value {
      report(assessed.dates(at: later.range, Self.earlier(laterName, later.value, name, first.value)))
    }
  }

  private func consultations(_ assessed: AssessedApplication, _ report: (Finding) -> Void) {
    let received = assessed.application.received.value
    for (asked, isThirdParty) in assessed.consultations {
      let name = isThirdParty ? "征询第三方" : "征询机关"
      if asked.value.from < received {
        report(assessed.dates(at: asked.range, Self.earlier(name, asked.value.from, "收到日期", received)))
      }
      if let to = asked.value.to, to < asked.value.from {
        report(assessed.dates(at: asked.range, Self.earlier("\(name)的止日", to, "起日", asked.value.from)))
      }
      guard let replied = assessed.application.replied?.value else { continue }
      if (asked.value.to ?? .distantFuture) > replied {
        report(
          assessed.dates(
            at: asked.range,
            Phrase(zh: "\(replied) 答复时\(name)还没有止日", en: "\(name) has no end by the reply of \(replied)")))
      }
    }
  }

  private static func earlier(_ name: String, _ day: CivilDate, _ first: String, _ other: CivilDate) -> Phrase {
    Phrase(zh: "\(name) \(day) 早于\(first) \(other)", en: "\(name) \(day) is before \(first) \(other)")
  }
}

extension CivilDate {
  /// Later than any day that can be written.
  fileprivate static var distantFuture: Self { Self(daysSinceEpoch: .max) }
}

extension Application {
  /// Every day with the name of its column.
  fileprivate var days: [(Located<CivilDate>, String)] {
    let single = [
      (received, "收到日期"), correctionAsked.map { ($0, "补正通知") }, corrected.map { ($0, "补正收到") },
      extended.map { ($0, "延期告知") }, replied.map { ($0, "答复日期") },
    ].compactMap { $0 }
    let ends =
      thirdParty.map { ($0.map { $0.to ?? $0.from }, "征询第三方") }
      + otherOrgans.map { ($0.map { $0.to ?? $0.from }, "征询机关") }
    return single + ends
  }
}

extension AssessedApplication {
  fileprivate func dates(at range: Range<Int>, _ message: Phrase) -> Finding {
    finding(
      ApplicationDates.rule, at: range, message,
      hint: Phrase(
        zh: "对照登记表改正，例如：收到日期 2021-03-01，答复日期 2021-03-26",
        en: "put it right from the register, for example: 收到日期 2021-03-01, 答复日期 2021-03-26"))
  }
}
