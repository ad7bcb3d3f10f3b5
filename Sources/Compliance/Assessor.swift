import Diagnostics
package import Notices

/// Judges items and yearly reports as of one day; made once a run and shared by all threads.
package final class Assessor: Sendable {
  let board: Board
  private let roster: Roster
  private let kinds: [Kind]
  private let calendar: WorkCalendar
  package let today: CivilDate
  let scans: LeakScans
  /// What an item's draft would make of it, where drafts of revisions are judged.
  private let revision: RevisionBasis?

  package init(board: Board, people: [Person], kinds: [Kind], calendar: WorkCalendar, today: CivilDate) {
    self.board = board
    roster = Roster(people)
    self.kinds = kinds
    self.calendar = calendar
    self.today = today
    scans = LeakScans(allowing: PublicNumbers(of: board))
    revision = nil
  }

  private init(_ assessor: Assessor, judging revision: RevisionBasis) {
    board = assessor.board
    roster = assessor.roster
    kinds = assessor.kinds
    calendar = assessor.calendar
    today = assessor.today
    scans = assessor.scans
    self.revision = revision
  }

  /// What was decided about leaks of an item, to be handed on from its files to its text.
  package func exceptions(of notice: Notice) -> LeakExceptions {
    guard !notice.exceptions.isEmpty else { return LeakExceptions() }
    return LeakExceptions(notice.exceptions, roster: roster, today: today)
  }

  /// The same rules for the draft of a revision, whose publication is that of the change.
  package func judging(_ revision: RevisionBasis) -> Assessor {
    Assessor(self, judging: revision)
  }

  private static let kindRules = RuleGroup.keepers(as: (any KindRule.Type).self).map { $0.init() }
  private static let periodRules = RuleGroup.keepers(as: (any PeriodRule.Type).self).map { $0.init() }

  /// Judges an item; about 10 µs with 2 KB of body.
  ///
  /// `bytes` is the whole file, and `shown` what readers see of its body; without it only what is typed is looked
  /// through for leaks. `exceptions` are those that the item's files were looked through with. `isBlocked` says that
  /// findings of others keep the item out; of an item that was taken back, whose text is not shown, they only hide the
  /// title.
  package func assess(
    _ notice: Notice, bytes: [UInt8], attachments: [AttachmentContent], shown: ShownBody? = nil,
    exceptions: LeakExceptions? = nil, isBlocked: Bool
  ) -> Assessment {
    var findings = Findings(path: notice.path, exceptions: exceptions ?? self.exceptions(of: notice))
    var item = item(of: notice)
    let gate = Gate(paper(of: notice, bytes: bytes, attachments: attachments), &findings)
    for rule in Self.kindRules { rule.check(item, &findings) }
    BlankLeft.check(bytes, isSigned: !notice.review.signOffs.isEmpty, &findings)
    let leaks = lookForLeaks(in: notice, shown, gate, bytes, &findings)
    let standing = gate.standing(
      isBlocked: (leaks.isInReason && gate.showsReason) || (isBlocked && !gate.isWithdrawn), &findings)
    item.publications = publications(of: notice, item.kind, gate, standing)
    for rule in Self.periodRules { rule.check(item, &findings) }
    let showsTitle = gate.showsTitle(standing) && !(standing == .withdrawn && (isBlocked || leaks.isInTitle))
    return assessment(item, gate, standing, showsTitle: showsTitle, findings.list)
  }

  private func assessment(
    _ item: Item, _ gate: Gate, _ standing: Standing, showsTitle: Bool, _ findings: [Finding]
  ) -> Assessment {
    Assessment(
      standing: standing, publication: item.publications[0], changes: Array(item.publications.dropFirst()),
      validity: item.notice.validity.state(on: today),
      display: DisplayState(item.notice.display?.value, today: today), expectedFingerprint: gate.paper.expected,
      showsTitle: showsTitle, showsReason: gate.showsReason, findings: findings)
  }

  /// Judges a yearly report.
  ///
  /// `bytes` is the whole file; `isBlocked` says that findings of others keep the report out.
  package func assess(
    _ report: YearReport, bytes: [UInt8], shown: ShownBody? = nil, isBlocked: Bool
  ) -> ReportAssessment {
    let exceptions = LeakExceptions(report.exceptions, roster: roster, today: today)
    var findings = Findings(path: report.path, exceptions: exceptions)
    let gate = Gate(paper(of: report, bytes: bytes), &findings)
    BlankLeft.check(bytes, isSigned: !report.review.signOffs.isEmpty, &findings)
    ReportYearOpen.check(report, today: today, &findings)
    if !gate.paper.isRefused {
      var check = LeakCheck(scans, bytes: bytes)
      check.check(report, shown, &findings)
      let answered = findings.exceptions
      answered.report(into: &findings)
    }
    let standing = gate.standing(isBlocked: isBlocked, &findings)
    return ReportAssessment(
      standing: standing, releasedOn: standing == .published ? gate.paper.releaseDay : nil,
      expectedFingerprint: gate.paper.expected, findings: findings.list)
  }

  // MARK: - What the gate looks at

  private func paper(of notice: Notice, bytes: [UInt8], attachments: [AttachmentContent]) -> Paper {
    if let revision { return paper(ofDraft: notice, revision, bytes, attachments) }
    let own = Trail(notice.review, isLatest: notice.changes.isEmpty, roster: roster)
    let changed = notice.changes.indices.map { position in
      Trail(
        notice.changes[position].value.review, change: notice.changes[position],
        isLatest: position == notice.changes.count - 1, roster: roster)
    }
    return Paper(
      subject: .item(notice.index.value), formed: notice.formed, published: notice.published, secrecy: notice.secrecy,
      withdrawal: notice.withdrawal,
      trails: [own] + changed, content: content(of: notice, bytes: bytes),
      expected: Fingerprint(of: notice, board: board, bytes: bytes, attachments: attachments),
      roster: roster, today: today)
  }

  private func content(of notice: Notice, bytes: [UInt8]) -> Paper.Content {
    if let body = bytes.text(in: notice.body) { return .body(body) }
    return notice.attachments.first.map { .attachments($0.range) } ?? .none
  }

  private func paper(of report: YearReport, bytes: [UInt8]) -> Paper {
    Paper(
      subject: .report(report.path), formed: report.formed, published: report.published, secrecy: report.secrecy,
      withdrawal: nil,
      trails: [Trail(report.review, isLatest: true, roster: roster)],
      content: bytes.text(in: report.body).map { .body($0) } ?? .none,
      expected: Fingerprint(of: report, bytes: bytes), roster: roster, today: today)
  }

  /// Leaks of what would be shown: of a paper that was refused nothing, of one that was taken back title and reason.
  private func lookForLeaks(
    in notice: Notice, _ shown: ShownBody?, _ gate: Gate, _ bytes: [UInt8], _ findings: inout Findings
  ) -> LeakCheck.Withdrawn {
    var check = LeakCheck(scans, bytes: bytes)
    if gate.isWithdrawn { return check.check(withdrawn: notice, &findings) }
    guard !gate.paper.isRefused else { return LeakCheck.Withdrawn() }
    check.check(notice, shown, &findings)
    let exceptions = findings.exceptions
    exceptions.report(into: &findings)
    return LeakCheck.Withdrawn()
  }

  // MARK: - Periods

  private func item(of notice: Notice) -> Item {
    let kind = notice.kind.flatMap { written in kinds.first { $0.id == written.value } }
    return Item(
      notice: notice, kind: kind, kinds: kinds, calendar: calendar, today: today, isReferred: notice.isReferred,
      remindWithin: board.remindWithin)
  }

  /// The item's own publication, then that of each change, which starts a period of its own.
  private func publications(of notice: Notice, _ kind: Kind?, _ gate: Gate, _ standing: Standing) -> [Publication] {
    if revision != nil {
      return [publication(formed: gate.paper.formed.value, nil, kind, kindStart: nil, gate, .held)]
    }
    let start = kind?.startEvent.flatMap { event in
      notice.starts.flatMap { $0.value.event == event ? $0.value.date : nil }
    }
    let paper = gate.paper
    let own = notice.changes.isEmpty ? standing : .published
    var list = [publication(formed: notice.formed.value, paper.releaseDay, kind, kindStart: start, gate, own)]
    for (position, change) in notice.changes.enumerated() {
      let isLast = position == notice.changes.count - 1
      list.append(
        publication(
          formed: change.value.date, change.value.published, kind, kindStart: nil, gate, isLast ? standing : .published)
      )
    }
    return list
  }

  private func publication(
    formed: CivilDate, _ day: CivilDate?, _ kind: Kind?, kindStart: CivilDate?, _ gate: Gate, _ standing: Standing
  ) -> Publication {
    let deadlines = Deadlines(
      formed: formed, kind: kind, kindStart: kindStart, publishWithin: board.publishWithin, calendar: calendar)
    let isOut = standing == .published || standing == .withdrawn
    let released = isOut ? day.flatMap { $0 <= today ? $0 : nil } : nil
    let timeliness =
      gate.isOwed ? Timeliness(deadlines.enforced, released: released, today: today, calendar: calendar) : .notOwed
    return Publication(deadlines: deadlines, timeliness: timeliness, released: released)
  }

  // MARK: - Revisions

  /// The draft as a paper of its own: formed on the day of the change, with one trail, never out before it is folded in.
  private func paper(
    ofDraft draft: Notice, _ basis: RevisionBasis, _ bytes: [UInt8], _ attachments: [AttachmentContent]
  ) -> Paper {
    let expected = Fingerprint(of: basis.folded, board: board, bytes: basis.foldedBytes, attachments: attachments)
    return Paper(
      subject: .item(draft.index.value), formed: basis.changed, published: nil, secrecy: draft.secrecy, withdrawal: nil,
      trails: [Trail(draft.review, isLatest: true, roster: roster)], content: content(of: draft, bytes: bytes),
      expected: expected, roster: roster, today: today)
  }
}

extension Notice {
  /// Whether a secrecy organ has been asked and has not answered.
  fileprivate var isReferred: Bool {
    if case .referred(_, _, nil) = secrecy.value { true } else { false }
  }
}

extension [UInt8] {
  /// The range of a body without the blanks around it; nil when there is nothing else.
  fileprivate func text(in body: Range<Int>) -> Range<Int>? {
    let slice = self[body.clamped(to: 0..<count)]
    guard let first = slice.firstIndex(where: { $0 > UInt8(ascii: " ") }),
      let last = slice.lastIndex(where: { $0 > UInt8(ascii: " ") })
    else { return nil }
    return first..<last + 1
  }
}
