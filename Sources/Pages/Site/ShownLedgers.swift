package import Notices

/// What readers see of ledgers by row; of all others, and of every other column, pages are given nothing.
///
/// Village contacts (role and office telephone), opinions and what became of them, trainings and publicity.
package struct ShownLedgers: Sendable {
  package let contacts: [VillageContact]
  let opinions: ShownRows<Opinion>
  let sessions: ShownRows<Session>

  /// Takes what may be shown on a day; what is dated later is not yet.
  package init(_ ledgers: Ledgers, today: CivilDate) {
    contacts = ledgers.contacts
    opinions = ShownRows(ledgers, .feedback, Self.opinions(ledgers.feedback, today)) { $0.received }
    sessions = ShownRows(ledgers, .sessions, ledgers.sessions.filter { $0.date.value <= today }) { $0.date.value }
  }

  private static func opinions(_ feedback: [Feedback], _ today: CivilDate) -> [Opinion] {
    feedback.filter { $0.nature.value == .opinion && $0.received.value <= today }.map { entry in
      let isClosed = entry.closed.map { $0.value <= today } ?? false
      return Opinion(
        received: entry.received.value, source: entry.source.value, subject: entry.subject.value,
        closed: isClosed ? entry.closed?.value : nil, outcome: isClosed ? entry.outcome?.value : nil)
    }
  }
}

/// An opinion or a suggestion as readers see it: what it was about, when it came, what became of it; never who said it.
struct Opinion: Sendable {
  let received: CivilDate
  let source: Feedback.Source
  let subject: String
  let closed: CivilDate?
  let outcome: Feedback.Outcome?
}

/// The rows of a ledger by year, the newest first, or why there are none.
struct ShownRows<Row: Sendable>: Sendable {
  /// Latest year first, and in it the latest day.
  let years: [(year: Int, rows: [Row])]
  let isMissing: Bool
  let isUnread: Bool

  init(_ ledgers: Ledgers, _ ledger: Ledger, _ rows: [Row], day: (Row) -> CivilDate) {
    isUnread = ledgers.unread.contains(ledger)
    isMissing = ledgers.isMissing(ledger)
    let sorted = rows.enumerated().sorted { (day($0.element), $0.offset) > (day($1.element), $1.offset) }
      .map { (year: day($0.element).year, row: $0.element) }
    var years: [(year: Int, rows: [Row])] = []
    for entry in sorted {
      if years.last?.year == entry.year {
        years[years.count - 1].rows.append(entry.row)
      } else {
        years.append((entry.year, [entry.row]))
      }
    }
    self.years = years
  }
}
