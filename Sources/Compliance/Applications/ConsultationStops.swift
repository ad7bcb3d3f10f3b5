import Notices

/// The days on which a reply period stands still because others are being asked, in order and without overlap.
struct ConsultationStops {
  /// As the ledger has them: after each question through its answer.
  ///
  /// One without an answer ends when the others' time is over, for then the organ decides (条例2019 articles 32 and 34);
  /// where the law sets none it runs on.
  let recorded: [ClosedRange<CivilDate>]
  /// None longer than others have to answer.
  let strict: [ClosedRange<CivilDate>]
  /// Whether an answer is awaited on the last of the days, within the others' time.
  let isOpen: Bool

  init(_ application: Application, _ law: ReplyLaw, until end: CivilDate, in calendar: WorkCalendar) {
    let asked = application.thirdParty + (law.pausesForOtherOrgans ? application.otherOrgans : [])
    let stops = asked.map { asked -> (from: CivilDate, to: CivilDate?, limit: CivilDate?) in
      (asked.value.from, asked.value.to, law.consultation.map { calendar.lastDay(of: $0, after: asked.value.from) })
    }
    recorded = Self.joined(stops.map { ($0.from, $0.to ?? min(end, $0.limit ?? end)) })
    strict = Self.joined(stops.map { ($0.from, min($0.to ?? end, $0.limit ?? $0.to ?? end)) })
    isOpen = stops.contains { $0.to == nil && end <= ($0.limit ?? end) }
  }

  /// The days after each beginning through its end, put together where they overlap.
  private static func joined(_ stops: [(from: CivilDate, to: CivilDate)]) -> [ClosedRange<CivilDate>] {
    let days = stops.filter { $0.from < $0.to }.map { $0.from.advanced(by: 1)...$0.to }
    var joined: [ClosedRange<CivilDate>] = []
    for pause in days.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, pause.lowerBound <= last.upperBound.advanced(by: 1) {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, pause.upperBound)
      } else {
        joined.append(pause)
      }
    }
    return joined
  }
}
