import Diagnostics
import Notices

struct ApplicationDates: BoardOnlyRule {
  static let rule = Rule(
    "application-dates", .duty, .error, title: Phrase(zh: "申请台账的日期先后", en: "order of an application's days"),
    requirement: Phrase(
      zh: "补正、征询、延期、答复都在收到之后，延期告知不晚于答复，止日不早于起日，答复时征询已经结束，哪一天都不能在今天之后，也不会在 2008 年以前。",
      en: "Completion, consultation, extension and reply follow receipt, an extension is told by the reply, an end "
        + "follows its beginning, a reply ends all consultation; no day is to come or before 2008."),
    basis: nil, wrong: "收到日期 2021-03-10，答复日期 2021-03-01", right: "收到日期 2021-03-01，答复日期 2021-03-10")

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for assessed in board.applications {
      let application = assessed.application
      for (place, message) in order(application) + consultations(assessed) + outside(application, board.today) {
        findings.add(
          Self.rule, of: application, at: place, message,
          hint: Phrase(
            zh: "对照登记表改正，例如：收到日期 2021-03-01，答复日期 2021-03-26",
            en: "put it right from the register, for example: 收到日期 2021-03-01, 答复日期 2021-03-26"))
      }
    }
  }

  /// Where a day is wrong, and the words for that.
  private typealias Slip = (place: Range<Int>, message: Phrase)

  private func order(_ application: Application) -> [Slip] {
    var slips = earlier(than: application.received, "收到日期", [application.correctionAsked.map { ($0, "补正通知") }])
    if let asked = application.correctionAsked {
      slips += earlier(than: asked, "补正通知", [application.corrected.map { ($0, "补正收到") }])
    } else if let corrected = application.corrected {
      slips.append(
        (corrected.range, Phrase(zh: "有补正收到，没有补正通知", en: "it was completed without having been sent back")))
    }
    return slips
      + earlier(
        than: application.corrected ?? application.received, application.corrected == nil ? "收到日期" : "补正收到",
        [application.extended.map { ($0, "延期告知") }, application.replied.map { ($0, "答复日期") }])
      + afterReply(application)
  }

  /// An extension that was told when the reply was out prolongs nothing.
  private func afterReply(_ application: Application) -> [Slip] {
    guard let replied = application.replied?.value, let told = application.extended, told.value > replied else {
      return []
    }
    return [(told.range, Self.later("延期告知", told.value, "答复日期", replied))]
  }

  private func earlier(
    than first: Located<CivilDate>, _ name: String, _ others: [(Located<CivilDate>, String)?]
  ) -> [Slip] {
    others.compactMap { $0 }.filter { $0.0.value < first.value }.map { later, laterName in
      (later.range, Self.earlier(laterName, later.value, name, first.value))
    }
  }

  private func outside(_ application: Application, _ today: CivilDate) -> [Slip] {
    application.days.compactMap { day, name in
      LedgerDates.outside(day.value, name, today).map { (day.range, $0) }
    }
  }

  private func consultations(_ assessed: AssessedApplication) -> [Slip] {
    let received = assessed.application.received.value
    var slips: [Slip] = []
    for (asked, isThirdParty) in assessed.consultations {
      let name = isThirdParty ? "征询第三方" : "征询机关"
      if asked.value.from < received {
        slips.append((asked.range, Self.earlier(name, asked.value.from, "收到日期", received)))
      }
      if let to = asked.value.to, to < asked.value.from {
        slips.append((asked.range, Self.earlier("\(name)的止日", to, "起日", asked.value.from)))
      }
      guard let replied = assessed.application.replied?.value, asked.value.to.map({ $0 > replied }) ?? true else {
        continue
      }
      slips.append((asked.range, Self.unanswered(asked.value, name, by: replied)))
    }
    return slips
  }

  /// A question that was asked when the reply was out, or answered only then, or never.
  private static func unanswered(_ asked: Application.Consultation, _ name: String, by replied: CivilDate) -> Phrase {
    if asked.from > replied { return later(name, asked.from, "答复日期", replied) }
    if let to = asked.to { return later("\(name)的止日", to, "答复日期", replied) }
    return Phrase(zh: "\(replied) 答复时\(name)还没有止日", en: "\(name) has no end by the reply of \(replied)")
  }

  private static func later(_ name: String, _ day: CivilDate, _ last: String, _ other: CivilDate) -> Phrase {
    Phrase(zh: "\(name) \(day) 晚于\(last) \(other)", en: "\(name) \(day) is after \(last) \(other)")
  }

  private static func earlier(_ name: String, _ day: CivilDate, _ first: String, _ other: CivilDate) -> Phrase {
    Phrase(zh: "\(name) \(day) 早于\(first) \(other)", en: "\(name) \(day) is before \(first) \(other)")
  }
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
