import Notices

/// Meetings, trainings and publicity on disclosure, from their ledger.
struct TrainingView: TemplateScope {
  let site: Site

  private var sessions: ShownRows<Session> { site.ledgers.sessions }

  static let fields: FieldTable<Self> = [
    "years": .many { view in view.sessions.years.map { TrainingYearView(year: $0.year, sessions: $0.rows) } },
    "no-ledger": .flag { $0.sessions.isMissing },
    "unread": .flag { $0.sessions.isUnread },
    "ledger-file": .text { _ in "content/\(Ledger.sessions.file)" },
  ]
}

struct TrainingYearView: TemplateScope {
  let year: Int
  let sessions: [Session]

  static let fields: FieldTable<Self> = [
    "year": .text { String($0.year) },
    "sums": .many { $0.sums },
    "sessions": .many { $0.sessions },
  ]

  /// What there was of each sort, those left out of which there was none.
  private var sums: [SessionSumView] {
    Session.Kind.allCases.compactMap { kind in
      let own = sessions.filter { $0.kind.value == kind }
      let (times, people) = (own.reduce(0) { $0 + $1.times.value }, own.reduce(0) { $0 + $1.people.value })
      return own.isEmpty ? nil : SessionSumView(name: kind.rawValue, times: times, people: people)
    }
  }
}

struct SessionSumView: TemplateScope {
  let name: String
  let times: Int
  let people: Int

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "times": .text { String($0.times) },
    "people": .text { $0.people == 0 ? "" : String($0.people) },
  ]
}

extension Session: TemplateScope {
  static let fields: FieldTable<Self> = [
    "date": .one { $0.date.value },
    "kind": .text { $0.kind.value.rawValue },
    "subject": .text { $0.subject.value },
    "times": .text { String($0.times.value) },
    // Nobody counts who walks by.
    "people": .text { $0.people.value == 0 ? "" : String($0.people.value) },
  ]
}
