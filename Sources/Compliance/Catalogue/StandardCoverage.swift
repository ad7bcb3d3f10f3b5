package import Notices

/// Which rows of the standard catalogue an item fills.
package struct StandardCoverage: Sendable {
  private let rows: [StandardRow]
  private let finder: WordFinder
  /// The places of the rows that name no words.
  private let wordless: [Int]

  package init(_ rows: [StandardRow]) {
    self.rows = rows
    finder = WordFinder(rows.map(\.filling.words))
    wordless = rows.indices.filter { rows[$0].filling.words.isEmpty }
  }

  /// The places of the rows, in their order: all that a row says of what fills it must hold.
  ///
  /// - Complexity: linear in the characters of the item's names, and in the rows whose words they hold or that have none.
  package func rows(filledBy notice: NoticeFields) -> [Int] {
    (finder.lists(named: notice) + wordless).sorted().filter { place in
      let filling = rows[place].filling
      if let category = filling.category, category != notice.category { return false }
      if let kind = filling.kind, kind != notice.kind?.value { return false }
      return true
    }
  }
}

/// How a row of the standard catalogue stands on a day.
package enum StandardStanding: Hashable, Sendable {
  /// Nothing is owed by a day that is known.
  case settled
  /// To be there at all times, and is not.
  case absent
  /// The last day has passed, in a round where there are any, and nothing came out for it.
  case overdue(CivilDate, Round?)
  /// Nothing came out yet; the last day is ahead.
  case due(CivilDate, Round?)

  /// Judges a row by the days on which something of it came out or changed, in no order.
  init(_ row: StandardRow, released: [CivilDate], today: CivilDate, calendar: WorkCalendar) {
    switch row.limit {
    case nil, .within: self = .settled
    case .always: self = released.isEmpty ? .absent : .settled
    case .by(let day):
      self = !released.isEmpty ? .settled : day < today ? .overdue(day, nil) : .due(day, nil)
    case .each(let cycle, _):
      let current = Round(cycle, of: today)
      self = .settled
      guard let limit = row.limit, let lastDay = limit.lastDay(in: current, calendar) else { return }
      let isOver = lastDay < today
      let ended = isOver ? current : current.previous
      let latest = released.max()
      if latest.map({ $0 < ended.firstDay }) ?? true {
        self = .overdue(limit.lastDay(in: ended, calendar) ?? lastDay, ended)
      } else if !isOver, latest.map({ $0 < current.firstDay }) ?? true {
        self = .due(lastDay, current)
      }
    }
  }
}

extension AssessedBoard {
  struct StandardState {
    let row: StandardRow
    let standing: StandardStanding
  }

  /// The published items of each row of the standard catalogue; none where the board has no such catalogue.
  var standardItems: [[AssessedItem]] {
    var items = [[AssessedItem]](repeating: [], count: board.standard.count)
    guard !items.isEmpty else { return [] }
    let coverage = StandardCoverage(board.standard)
    for item in published { for row in coverage.rows(filledBy: item.notice.fields) { items[row].append(item) } }
    return items
  }

  /// Every row of the standard catalogue with how it stands today.
  var standardStates: [StandardState] {
    zip(board.standard, standardItems).map { row, items in
      let released = items.flatMap { item in
        [item.assessment.disclosedOn].compactMap { $0 } + item.assessment.changes.compactMap(\.released)
      }
      return StandardState(
        row: row, standing: StandardStanding(row, released: released, today: today, calendar: calendar))
    }
  }
}
