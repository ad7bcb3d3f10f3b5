import Diagnostics
import Notices

/// What is owed by a day, be it a publication, a reply, a report or a withdrawal.
///
/// The rules on what is late or overdue say it in the same words, and `due` lists it.
struct Owed {
  let lastDay: CivilDate
  /// How the period was counted, and so how a distance from its end is said.
  let unit: Period.Unit
  let basis: Phrase

  /// `晚了 2 天；末日 2013-10-08（…）`, of what was done on a later day.
  func late(on day: CivilDate, in calendar: WorkCalendar) -> Phrase {
    let span = Timeliness.Span(after: lastDay, through: day, in: calendar).phrase(unit)
    return ended(Phrase(zh: "晚了 \(span.zh)", en: "late by \(span.en)"))
  }

  /// `已超期 2 天；末日 2013-10-08（…）`, of what is not done yet.
  func overdue(by span: Phrase) -> Phrase {
    ended(Phrase(zh: "已超期 \(span.zh)", en: "overdue by \(span.en)"))
  }

  /// Names the last day and who sets it, behind what became of it.
  func ended(_ what: Phrase) -> Phrase {
    Phrase(
      zh: "\(what.zh)；末日 \(lastDay)（\(basis.zh)）", en: "\(what.en); the last day was \(lastDay) (\(basis.en))")
  }
}

extension Deadline {
  var owed: Owed { Owed(lastDay: lastDay, unit: period.unit, basis: basis.phrase) }
}

extension AssessedApplication {
  var owed: Owed { Owed(lastDay: lastDay, unit: .workingDays, basis: law.basis) }
}

extension ReportDeadline {
  var owed: Owed { Owed(lastDay: lastDay, unit: .days, basis: basis) }
}
