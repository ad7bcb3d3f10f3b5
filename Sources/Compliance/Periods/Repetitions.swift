package import Notices

/// How a kind that must be published again and again stands.
package struct Repetitions: Sendable {
  package let kind: Kind
  /// Where kinds.yaml asks for it.
  let place: Range<Int>
  /// Rounds that ended without a publication, in order, with the day of the next one where there is one.
  let missed: [(round: Round, madeUp: CivilDate?)]
  /// The round of today, if nothing was published in it yet.
  package let open: Round?

  /// Looks through the rounds from the first owed to that of today; nil for a kind that is not repeated.
  init?(_ kind: Kind, released: [CivilDate], today: CivilDate) {
    guard let repetition = kind.repetition, repetition.value.since <= today else { return nil }
    self.kind = kind
    place = repetition.range
    let cycle = repetition.value.cycle
    let days = released.sorted()
    let done = Set(days.map { Round(cycle, of: $0) })
    let current = Round(cycle, of: today)
    var missed: [(round: Round, madeUp: CivilDate?)] = []
    var round = Round(cycle, of: repetition.value.since)
    while round < current {
      if !done.contains(round), kind.validYears.contains(round.year) {
        missed.append((round, days.first { $0 > round.lastDay }))
      }
      round = round.next
    }
    self.missed = missed
    open = done.contains(current) || !kind.validYears.contains(current.year) ? nil : current
  }
}

extension AssessedBoard {
  /// Every kind that must be published again and again, with the days on which items of it came out or changed.
  var repetitions: [Repetitions] {
    let repeated = kinds.filter { $0.repetition != nil }
    guard !repeated.isEmpty else { return [] }
    var released: [String: [CivilDate]] = [:]
    for item in items {
      guard let kind = item.notice.kind?.value, let day = item.assessment.disclosedOn else { continue }
      released[kind, default: []] += [day] + item.assessment.changes.compactMap(\.released)
    }
    return repeated.compactMap { Repetitions($0, released: released[$0.id] ?? [], today: today) }
  }
}
