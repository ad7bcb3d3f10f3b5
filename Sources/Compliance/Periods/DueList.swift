import Diagnostics
package import Notices

/// What must be published, answered, reported or taken down, sorted by last day; overdue things come first.
package struct DueList: Sendable {
  package let today: CivilDate
  /// How many working days ahead the list looks.
  package let within: Int
  package let entries: [DueEntry]

  /// Collects everything that is overdue or due within so many working days.
  package init(_ board: AssessedBoard, within: Int) {
    today = board.today
    self.within = within
    let collector = DueCollector(board: board)
    entries = collector.all.filter { $0.isOverdue || $0.distance.workingDays <= within }.sorted {
      ($0.lastDay, $0.id) < ($1.lastDay, $1.id)
    }
  }

  package var overdueCount: Int { entries.count { $0.isOverdue } }
}

/// Gathers what is due from every part of a board.
private struct DueCollector {
  let board: AssessedBoard

  var all: [DueEntry] {
    board.items.flatMap(entries) + board.drafts.map(entry) + board.applications.flatMap(entries)
      + board.reportsOwed.compactMap(entry) + board.repetitions.compactMap(entry)
      + standardEntries
  }

  // MARK: - Items

  private func entries(_ item: AssessedItem) -> [DueEntry] {
    let publications = [item.assessment.publication] + item.assessment.changes
    let owed = publications.enumerated().compactMap { entry($0.element, $0.offset, item) }
    return owed + [withdrawal(of: item), display(of: item)].compactMap { $0 }
  }

  private func entry(_ publication: Publication, _ number: Int, _ item: AssessedItem) -> DueEntry? {
    switch publication.timeliness {
    case .onTime, .late, .notOwed: return nil
    case .due, .overdue: break
    }
    return entry(
      number == 0 ? .publish : .publishChange, publication.deadlines.enforced, item, number: max(0, number - 1))
  }

  /// A draft of a change comes after every change that was released.
  private func entry(_ draft: DraftedChange) -> DueEntry {
    let kind = board.kinds.first { $0.id == draft.kind }
    let deadline = Deadlines(
      formed: draft.changed, kind: kind, publishWithin: board.board.publishWithin, calendar: board.calendar
    ).enforced
    let released = board.items.first { $0.notice.index.value == draft.index }?.notice.changes.count ?? 0
    return entry(
      .publishChange, .item(draft.index), deadline.owed, title: draft.title, isPublic: false,
      deadline.reckoning(in: board.calendar).sentence, number: released, mayMove: deadline.isProvisional)
  }

  private func withdrawal(of item: AssessedItem) -> DueEntry? {
    let notice = item.notice
    guard !notice.isTakenBack, item.assessment.publication.released != nil else { return nil }
    let kind = board.kinds.first { $0.id == notice.kind?.value }
    return notice.withdrawalDeadline(kind, in: board.calendar).map { entry(.withdraw, $0, item, number: 0) }
  }

  private func display(of item: AssessedItem) -> DueEntry? {
    guard item.assessment.isPublished, case .running(let end) = item.assessment.display,
      let display = item.notice.display?.value
    else { return nil }
    let reckoning = Phrase(
      zh: "公示自 \(display.from) 起，至 \(end) 止（含当日），次日撤下",
      en: "displayed from \(display.from) to \(end), taken down the day after")
    let law = board.kinds.first { $0.id == item.notice.kind?.value }?.law ?? "本公开栏的公示期"
    return entry(
      .takeDown, .item(item.notice.index.value),
      Owed(lastDay: end, unit: .days, basis: Phrase(zh: law, en: law)), title: item.notice.title.value,
      isPublic: true, reckoning)
  }

  private func entry(_ action: DueEntry.Action, _ deadline: Deadline, _ item: AssessedItem, number: Int) -> DueEntry {
    entry(
      action, .item(item.notice.index.value), deadline.owed, title: item.notice.title.value,
      isPublic: item.assessment.isPublished, deadline.reckoning(in: board.calendar).sentence, number: number,
      mayMove: deadline.isProvisional)
  }

  // MARK: - Applications, reports, repeated kinds

  private func entries(_ assessed: AssessedApplication) -> [DueEntry] {
    let subject = DueEntry.Subject.application(assessed.application.number.value)
    var entries: [DueEntry] = []
    switch assessed.state {
    case .replied, .awaitingCorrection: return []
    case .due where assessed.isConsulting: break
    case .due, .overdue:
      entries.append(
        entry(
          .reply, subject, assessed.owed, assessed.reckoning(in: board.calendar),
          mayMove: board.calendar.isProvisional(assessed.owed.lastDay)))
    }
    return entries + consultations(assessed, subject)
  }

  private func consultations(_ assessed: AssessedApplication, _ subject: DueEntry.Subject) -> [DueEntry] {
    guard let period = assessed.law.consultation else { return [] }
    let open = assessed.consultations.filter { $0.asked.value.to == nil }
    return open.enumerated().map { number, question in
      let article = question.isThirdParty ? (zh: "三十二", en: 32) : (zh: "三十四", en: 34)
      let basis = Phrase(
        zh: "《政府信息公开条例》（2019年修订）第\(article.zh)条",
        en: "Regulation on Open Government Information (2019), article \(article.en)")
      let reckoning = Reckoning(of: period, after: question.asked.value.from, basis: basis, in: board.calendar)
      return entry(
        .consultation, subject, Owed(lastDay: reckoning.lastDay, unit: .workingDays, basis: basis),
        reckoning.sentence, number: number, mayMove: reckoning.isProvisional)
    }
  }

  private func entry(_ deadline: ReportDeadline) -> DueEntry? {
    let found = board.report(on: deadline.year)
    guard found?.assessment.isPublished != true else { return nil }
    return entry(.report, .report(deadline.year), deadline.owed, deadline.sentence)
  }

  private func entry(_ repeated: Repetitions) -> DueEntry? {
    let kind = repeated.kind
    // Of rounds that were missed and not made up for, the latest is what must be done now.
    guard let round = repeated.missed.last(where: { $0.madeUp == nil })?.round ?? repeated.open else { return nil }
    return entry(
      .repeatKind, .kind(kind.id, round),
      Owed(lastDay: round.lastDay, unit: .days, basis: Phrase(zh: kind.law, en: kind.law)), title: kind.name,
      isPublic: true, .reckoned(round, kind))
  }

  /// What the standard catalogue wants by a day; of rows with one matter and day each has a number of its own.
  private var standardEntries: [DueEntry] {
    var numbers: [DueEntry.Subject: Int] = [:]
    return board.standardStates.compactMap { state in
      let day: CivilDate?
      switch state.standing {
      case .settled: return nil
      case .absent: day = nil
      case .overdue(let last, _), .due(let last, _): day = last
      }
      let subject = DueEntry.Subject.standard(state.row.name, day)
      let number = numbers[subject, default: 0]
      numbers[subject] = number + 1
      let how = Phrase.filling(state.row, board)
      let basis = Phrase(zh: "标准目录.csv（国办发〔2019〕54号）", en: "标准目录.csv (国办发〔2019〕54号)")
      return entry(
        .fillRow, subject, Owed(lastDay: day ?? board.today, unit: .days, basis: basis), isPublic: true,
        Phrase(
          zh: "标准目录第 \(state.row.number) 行的时限是“\(state.row.time.value)”；\(how.zh)",
          en: "row \(state.row.number) of the standard catalogue says \(state.row.time.value); \(how.en)"),
        number: number)
    }
  }

  /// `mayMove`: next year's holidays may still put the day off, as they do no day of the calendar.
  private func entry(
    _ action: DueEntry.Action, _ subject: DueEntry.Subject, _ owed: Owed, title: String? = nil, isPublic: Bool = false,
    _ reckoning: Phrase, number: Int = 0, mayMove: Bool = false
  ) -> DueEntry {
    let day = owed.lastDay
    let isOverdue = day < board.today
    let distance =
      isOverdue
      ? Timeliness.Span(after: day, through: board.today, in: board.calendar)
      : Timeliness.Span(after: board.today, through: day, in: board.calendar)
    return DueEntry(
      action: action, subject: subject, lastDay: day, distance: distance, isOverdue: isOverdue, unit: owed.unit,
      isProvisional: mayMove, title: title, isTitlePublic: isPublic, basis: owed.basis,
      reckoning: reckoning, number: number)
  }
}
