import Compliance
package import Diagnostics
package import Generator
package import Notices
import Pages

/// What `withdraw` is asked to do.
package struct WithdrawalOrder: Sendable {
  /// A number, a path or a file's name.
  package var item: String
  /// The folder that relative paths start from.
  package var folder: String
  /// Why, as readers will see it.
  package var reason: String
  /// 原题: 隐去.
  package var hidesTitle: Bool
  package var signer: Signer

  package init(item: String, folder: String, reason: String, hidesTitle: Bool, signer: Signer) {
    self.item = item
    self.folder = folder
    self.reason = reason
    self.hidesTitle = hidesTitle
    self.signer = signer
  }
}

/// What a withdrawal did, and where the text may still be.
package struct Withdrawn: Sendable {
  /// The file that was written, from the board's folder.
  package let path: String
  package let index: IndexNumber
  package let withdrawal: Withdrawal
  /// Addresses below the site at which the text and its files were.
  package let addresses: [String]
  /// Query points and notice columns, where paper copies may hang.
  package let places: [String]
  /// The names of the places that the site is published to.
  package let targets: [String]
  /// The draft of a revision beside the item, which holds its text too.
  package let draft: String?
  /// What `check` says of the file now.
  package let findings: [Finding]
  /// The person to whom git's address belongs, when another one withdrew.
  package let committer: String?
  /// The day written, when the caller's clock shows another.
  package let oddDay: CivilDate?
  package let language: String?
}

extension Generator {
  /// Takes an item back: one authorised person, effective at the next build.
  ///
  /// Nothing else that is wrong with the item stands in the way, for a leak cannot wait.
  package func withdraw(_ order: WithdrawalOrder) async throws(EditingRefusal) -> Withdrawn {
    let session = try await EditingSession(request, observer: observer)
    return try await Withdrawing(session: session, order: order).run()
  }
}

private struct Withdrawing {
  let session: EditingSession
  let order: WithdrawalOrder

  private var day: CivilDate { session.signingDay }

  func run() async throws(EditingRefusal) -> Withdrawn {
    guard day <= session.today else { throw .dayBehind(working: session.today, signing: day) }
    guard order.reason.utf8.contains(where: { $0 > 0x20 }) else { throw .badReason }
    let (loaded, path) = try find()
    let index = loaded.notice.index.value
    if let withdrawal = loaded.notice.withdrawal { throw .withdrawnAlready(withdrawal.value.date) }
    let before = try await session.judge(alone: loaded)
    let edited = try withdrawn(loaded)
    let judged = try await session.judge(session.content.replacing(edited), files: [edited.notice.path])
    let findings = judged.outcome.findings.filter { $0.path == loaded.notice.path }
    try check(findings, judged, edited, index)
    try session.write(path) { (writer) throws(ContentWriter.Failure) in
      try writer.replace(path, loaded.bytes, with: edited.bytes)
    }
    return result(edited, path, files: before?.files ?? [], findings)
  }

  private func find() throws(EditingRefusal) -> (LoadedNotice, String) {
    let content = session.content
    let path = try ItemFinder(content: content, root: session.request.root).path(of: order.item, from: order.folder)
    let full = "\(contentFolder)/\(path)"
    if let file = content.files[path], file.location != file.path { throw .link(path: full) }
    let isReport = content.reports.contains { $0.report.path == full }
    guard !isReport, !content.revisions.contains(where: { $0.path == path }) else {
      throw .notWithdrawable(path: full)
    }
    guard let loaded = content.notices.first(where: { $0.notice.path == full }) else {
      throw .findings(content.findings.filter { $0.path == full && $0.severity == .error }, .before, bytes: [:])
    }
    return (loaded, path)
  }

  private func withdrawn(_ loaded: LoadedNotice) throws(EditingRefusal) -> LoadedNotice {
    let who = session.roster.people.filter { $0.mayWithdraw && $0.isInOffice(on: day) }
    let person = try order.signer.signature(
      in: session.roster, whoMay: who.map(session.roster.signature), of: session.board)
    let withdrawal = Withdrawal(date: day, reason: order.reason, person: person, hidesTitle: order.hidesTitle)
    let editor = NoticeEditor(loaded.notice, bytes: loaded.bytes, reader: session.reader)
    let bytes = try session.edit(loaded.notice.path) { () throws(EditFailure) in try editor.withdrawn(withdrawal) }
    var findings: [Finding] = []
    guard let notice = session.reader.read(bytes, path: loaded.notice.path, findings: &findings) else {
      throw .findings(findings, .after, bytes: [loaded.notice.path: bytes])
    }
    return LoadedNotice(notice: notice, bytes: bytes)
  }

  /// Refuses who may not withdraw, a reason that leaks, and what is not out.
  private func check(
    _ findings: [Finding], _ judged: Judgement, _ edited: LoadedNotice, _ index: IndexNumber
  ) throws(EditingRefusal) {
    let errors = findings.filter { $0.severity == .error }
    let place = edited.notice.withdrawal?.range ?? 0..<0
    let lines = NoticeLines(bytes: edited.bytes)
    let own = errors.filter { $0.rule.id.hasPrefix("withdrawal-") || lines.isOnOneLine($0.range, place) }
    guard own.isEmpty else { throw .findings(own, .after, bytes: [edited.notice.path: edited.bytes]) }
    let standing = judged.items.first { $0.notice.path == edited.notice.path }?.assessment.standing
    guard standing == .withdrawn else { throw .notOut(index) }
  }

  private func result(
    _ edited: LoadedNotice, _ path: String, files: [ItemFile], _ findings: [Finding]
  ) -> Withdrawn {
    let notice = edited.notice
    let withdrawal = notice.withdrawal?.value
    let board = session.board
    let draft = session.content.revisions.first { RevisionName.original(of: $0.path) == path }
    return Withdrawn(
      path: notice.path, index: notice.index.value,
      withdrawal: withdrawal
        ?? Withdrawal(date: day, reason: order.reason, person: "", hidesTitle: order.hidesTitle),
      addresses: [ItemAddress(notice.index.value).page] + files.map(\.site.address),
      places: board.queryPoints.map(\.name) + board.noticeColumns.map(\.name),
      targets: board.publishTargets.map(\.name),
      draft: draft.map { "\(contentFolder)/\($0.path)" }, findings: findings,
      committer: withdrawal.flatMap { order.signer.other(than: $0.person, in: session.roster)?.name },
      oddDay: day == session.request.clock && day == session.today ? nil : day, language: board.language)
  }
}

/// The lines of a file, as far as two places may share one.
private struct NoticeLines {
  let bytes: [UInt8]

  func isOnOneLine(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard !first.isEmpty, !second.isEmpty else { return false }
    let (start, end) = (min(first.lowerBound, second.lowerBound), max(first.lowerBound, second.lowerBound))
    return !bytes[start..<min(end, bytes.count)].contains(UInt8(ascii: "\n"))
  }
}
