import Compliance
import Diagnostics
package import Generator
import Notices

extension Generator {
  /// Appends a sign-off where the step is next and the person may sign it; releases and folds in on step 公开.
  ///
  /// What `check` would say of the signed text is found out first, by judging it; an error means that nothing is
  /// written.
  ///
  /// - Parameter question: Is shown what would be signed, before it is written.
  package func sign(
    _ order: SigningOrder, question: @escaping SigningQuestion = { _ in true }
  ) async throws(EditingRefusal) -> Signed {
    let session = try await EditingSession(request, observer: observer)
    // What is meant is looked for first: nobody need say who signs what is not there.
    let path = try ItemFinder(content: session.content, root: request.root).path(of: order.item, from: order.folder)
    return try await Signing(session, order, question).run(path)
  }
}

struct Signing {
  let session: EditingSession
  let order: SigningOrder
  private let signature: String
  private let question: SigningQuestion

  init(_ session: EditingSession, _ order: SigningOrder, _ question: @escaping SigningQuestion) throws(EditingRefusal) {
    self.session = session
    self.order = order
    self.question = question
    let who = session.roster.signers(of: order.step, on: session.signingDay)
    signature = try order.signer.signature(in: session.roster, whoMay: who, of: session.board)
  }

  private var day: CivilDate { session.signingDay }

  /// The line to be written; a release names the first day shown where it is another than its own.
  func line(_ fingerprint: Fingerprint? = nil, shownFrom published: CivilDate? = nil) -> SignOff {
    SignOff(
      step: order.step, person: signature, date: day, fingerprint: fingerprint,
      published: order.step == .release && published != day ? published : nil)
  }

  /// Signs the file at a path from the content folder.
  func run(_ path: String) async throws(EditingRefusal) -> Signed {
    guard day <= session.today else { throw .dayBehind(working: session.today, signing: day) }
    if let publishOn = order.publishOn {
      guard order.step == .release else { throw .option(.publishOn) }
      guard publishOn >= day else { throw .option(.publishOnBefore(day)) }
    }
    let content = session.content
    if let file = content.files[path], file.location != file.path { throw .link(path: "\(contentFolder)/\(path)") }
    if let draft = content.revisions.first(where: { $0.path == path }) { return try await signDraft(draft) }
    if let report = content.reports.first(where: { $0.report.path == "\(contentFolder)/\(path)" }) {
      return try await signReport(report, path)
    }
    guard let notice = content.notices.first(where: { $0.notice.path == "\(contentFolder)/\(path)" }) else {
      throw unreadable(path)
    }
    if notice.notice.review.values.count == ReviewStep.allCases.count, let draft = draft(beside: path) {
      return try await signDraft(draft)
    }
    return try await signNotice(notice, path)
  }

  private func draft(beside path: String) -> LoadedRevision? {
    session.content.revisions.first { RevisionName.original(of: $0.path) == path }
  }

  func unreadable(_ path: String) -> EditingRefusal {
    let path = "\(contentFolder)/\(path)"
    let findings = session.content.findings.filter { $0.path == path && $0.severity == .error }
    return .findings(findings, .before, bytes: [:])
  }

  // MARK: - Items and reports

  private func signNotice(_ loaded: LoadedNotice, _ path: String) async throws(EditingRefusal) -> Signed {
    guard order.note == nil else { throw .option(.note) }
    if let withdrawal = loaded.notice.withdrawal { throw .withdrawnAlready(withdrawal.value.date) }
    let expected = try await fingerprint(of: loaded)
    let kept = try await turn(loaded.notice, expected)
    let published = published(instead: loaded.notice.published)
    let line = line(expected, shownFrom: published ?? loaded.notice.published?.value)
    let edited = try signed(loaded, line, keeping: kept, published: published)
    let judged = try await session.judge(session.content.replacing(edited), files: [edited.notice.path])
    try check(judged.outcome.findings, edited.notice.path, edited.bytes, written: loaded.bytes)
    let item = judged.items.first { $0.notice.path == edited.notice.path }
    let standing = item?.assessment.standing ?? .held
    try checkRelease(standing, judged, edited.notice.path, edited.bytes, written: loaded.bytes)
    try await checkDay(of: edited, written: loaded.bytes)
    let trail = loaded.notice.latestTrail
    try await ask(
      edited, line, since: await void(trail, keeping: kept, in: edited.notice.path), void: void(trail, keeping: kept))
    try session.write(path) { (writer) throws(ContentWriter.Failure) in
      try writer.replace(path, loaded.bytes, with: edited.bytes)
    }
    return signed(
      edited.notice.path, edited.notice.index.value, standing, judged, released: edited.notice.releaseDay, line: line)
  }

  /// On the day of publication nothing may be owed that can then be mended only by signing anew, such as 逾期说明.
  private func checkDay(of edited: LoadedNotice, written: [UInt8]) async throws(EditingRefusal) {
    guard order.step == .release, let released = edited.notice.releaseDay, released > session.today else { return }
    let content = session.content.replacing(edited)
    let later = try await session.judge(content, files: [edited.notice.path], on: released)
    try check(later.outcome.findings, edited.notice.path, edited.bytes, written: written)
  }

  func signed(
    _ loaded: LoadedNotice, _ line: SignOff, keeping kept: Int, published: CivilDate? = nil, note: String? = nil
  ) throws(EditingRefusal) -> LoadedNotice {
    let editor = NoticeEditor(loaded.notice, bytes: loaded.bytes, reader: session.reader)
    let bytes = try session.edit(loaded.notice.path) { () throws(EditFailure) in
      try editor.signed(line, keeping: kept, published: published, changeNote: note)
    }
    return try reread(bytes, loaded.notice.path)
  }

  func reread(_ bytes: [UInt8], _ path: String) throws(EditingRefusal) -> LoadedNotice {
    var findings: [Finding] = []
    guard let notice = session.reader.read(bytes, path: path, findings: &findings) else {
      throw .findings(findings, .after, bytes: [path: bytes])
    }
    return LoadedNotice(notice: notice, bytes: bytes)
  }

  private func signReport(_ loaded: LoadedReport, _ path: String) async throws(EditingRefusal) -> Signed {
    guard order.note == nil else { throw .option(.note) }
    let expected = Fingerprint(of: loaded.report, bytes: loaded.bytes)
    let kept = try await turn(loaded.report, expected)
    let published = published(instead: loaded.report.published)
    let line = line(expected, shownFrom: published ?? loaded.report.published?.value)
    let edited = try signed(loaded, line, keeping: kept, published: published)
    let judged = try await session.judge(session.content.replacing(edited))
    try check(judged.outcome.findings, edited.report.path, edited.bytes, written: loaded.bytes)
    let standing = judged.outcome.heldReports.first { $0.year == edited.report.year.value }?.standing ?? .published
    try checkRelease(standing, judged, edited.report.path, edited.bytes, written: loaded.bytes)
    let trail = loaded.report.review
    try await ask(
      edited, line, since: await void(trail, keeping: kept, in: edited.report.path), void: void(trail, keeping: kept))
    try session.write(path) { (writer) throws(ContentWriter.Failure) in
      try writer.replace(path, loaded.bytes, with: edited.bytes)
    }
    let released = edited.report.published?.value ?? (order.step == .release ? day : nil)
    return signed(edited.report.path, nil, standing, judged, released: released, line: line)
  }

  private func signed(
    _ loaded: LoadedReport, _ line: SignOff, keeping kept: Int, published: CivilDate?
  ) throws(EditingRefusal) -> LoadedReport {
    let bytes = try session.edit(loaded.report.path) { () throws(EditFailure) in
      try ReportEditor(loaded.report, bytes: loaded.bytes).signed(line, keeping: kept, published: published)
    }
    var findings: [Finding] = []
    guard let report = ReportReader().read(bytes, path: loaded.report.path, findings: &findings) else {
      throw .findings(findings, .after, bytes: [loaded.report.path: bytes])
    }
    return LoadedReport(report: report, bytes: bytes)
  }

  /// 公开日期 to be written: on step 公开 the day that was asked for, or today where the paper names none.
  private func published(instead written: Located<CivilDate>?) -> CivilDate? {
    guard order.step == .release else { return nil }
    return order.publishOn ?? (written == nil ? day : nil)
  }

  // MARK: - Whose turn it is

  func fingerprint(of loaded: LoadedNotice) async throws(EditingRefusal) -> Fingerprint {
    let judged = try await session.judge(alone: loaded)
    guard let judged else { throw unreadable(String(loaded.notice.path.dropFirst(contentFolder.count + 1))) }
    return judged.assessment.expectedFingerprint
  }

  /// How many lines of an item stay; the others were signed for another text.
  ///
  /// What was out under another text is not signed over: the text is restored, and the change goes through a revision.
  private func turn(_ notice: Notice, _ expected: Fingerprint) async throws(EditingRefusal) -> Int {
    let review = notice.latestTrail
    let isSealed =
      review.seal?.isMadeUp == false && (review.line(.release)?.value.shownFrom ?? session.today) < session.today
    if review.seal != expected, isSealed || !notice.changes.isEmpty { throw try await void(notice.path) }
    return try await turn(of: review, expected, notice.path, index: notice.index.value)
  }

  private func turn(_ report: YearReport, _ expected: Fingerprint) async throws(EditingRefusal) -> Int {
    try await turn(of: report.review, expected, report.path, index: nil)
  }

  /// How many lines stay, when the step is the next one; of lines in disorder, what `check` says of them.
  func turn(
    of review: ReviewTrail, _ expected: Fingerprint, _ path: String, index: IndexNumber?
  ) async throws(EditingRefusal) -> Int {
    guard review.isInOrder else {
      let judged = try await session.judge(session.content)
      throw .findings(judged.outcome.findings.filter { $0.path == path && $0.severity == .error }, .before, bytes: [:])
    }
    let valid = review.validCount(for: expected)
    guard let next = ReviewStep(rawValue: valid) else { throw .allSigned(index) }
    if order.step == next { return valid }
    if order.step < next, let line = review.line(order.step)?.value { throw .signed(line, next: next) }
    throw valid < review.signOffs.count ? try await void(path) : .notNext(order.step, next: next)
  }

  /// What `check` reports about lines signed for another text, and what else holds the file back.
  private func void(_ path: String) async throws(EditingRefusal) -> EditingRefusal {
    let judged = try await session.judge(session.content)
    let found = judged.outcome.findings.filter {
      $0.path == path && ($0.class == .hold || $0.severity == .error) && $0.rule.id != "overdue"
    }
    guard let environment = session.request.texts else { return .findings(found, .before, bytes: [:]) }
    let changes = await SignedChanges(root: session.request.root, environment: environment)
      .findings(about: found, in: session.content)
    return .findings(found + changes, .before, bytes: [:])
  }

  // MARK: - Checks

  /// Refuses if the file has errors: all count on step 公开, before it not overdue duties, which signing does not change.
  func check(
    _ findings: [Finding], _ path: String, _ bytes: [UInt8], written: [UInt8]
  ) throws(EditingRefusal) {
    let errors = findings.filter { $0.path == path && $0.severity == .error }
    // Whatever a text loses is mended before anybody signs it: an edit would void what was signed.
    let reasons = errors.filter {
      $0.class != .duty || order.step == .release || RuleGroup.meaning.rules.contains($0.rule)
    }
    guard reasons.isEmpty else { throw refusal(reasons, path, bytes, written: written) }
  }

  /// After step 公开 the paper must be out, or wait for its day and nothing else.
  func checkRelease(
    _ standing: Standing, _ judged: Judgement, _ path: String, _ bytes: [UInt8], written: [UInt8]? = nil
  ) throws(EditingRefusal) {
    guard order.step == .release else { return }
    switch standing {
    case .published, .awaitingDay: return
    case .inReview, .held, .withdrawn:
      let holds = judged.outcome.findings.filter { $0.path == path && $0.class == .hold }
      throw refusal(holds, path, bytes, written: written)
    }
  }

  /// Findings about a text that was not written, placed at the lines of the existing file where it is the same file.
  private func refusal(
    _ findings: [Finding], _ path: String, _ judged: [UInt8], written: [UInt8]?
  ) -> EditingRefusal {
    guard let written else { return .findings(findings, .after, bytes: [path: judged]) }
    let relocation = Relocation(from: judged, to: written)
    let moved = findings.map { finding in
      var moved = finding
      moved.range = relocation.range(finding.range)
      return moved
    }
    return .findings(moved, .after, bytes: [path: written])
  }

  func signed(
    _ path: String, _ index: IndexNumber?, _ standing: Standing, _ judged: Judgement, released: CivilDate?,
    line: SignOff?
  ) -> Signed {
    var result = Signed(
      line: line, path: path, index: index, standing: standing,
      released: order.step == .release ? released : nil,
      findings: judged.outcome.findings.filter { $0.path == path },
      committer: order.signer.other(than: self.line().person, in: session.roster)?.name,
      oddDay: day == session.request.clock && day == session.today ? nil : day, language: session.board.language)
    if let next = ReviewStep(rawValue: order.step.rawValue + 1) {
      result.nextSigners = session.roster.signers(of: next, on: day).filter { $0 != self.line().person }
    }
    return result
  }
}

// MARK: - Asking

extension Signing {
  /// Shows what would be signed and how it differs from an earlier text; stops if the answer is no.
  func ask(
    _ edited: LoadedNotice, _ line: SignOff, since changes: SigningPreview.Changes?, void: [SignOff],
    note: String? = nil
  ) async throws(EditingRefusal) {
    let notice = edited.notice
    try await ask(
      SigningPreview(
        title: notice.title.value, path: notice.path, index: notice.index.value, line: line,
        length: edited.bytes[notice.body].readableLength, attachments: notice.attachments.map(\.value.name), note: note,
        facts: SignedText(notice, bytes: edited.bytes).facts, void: void, changes: changes,
        language: session.board.language))
  }

  /// What differs from the text that is out.
  func changes(of edited: LoadedNotice, since released: LoadedNotice) -> SigningPreview.Changes {
    .released(
      SignedText(released.notice, bytes: released.bytes).changes(to: SignedText(edited.notice, bytes: edited.bytes)))
  }

  /// The lines that the signature removes, but for the one that it takes the place of.
  func void(_ review: ReviewTrail, keeping kept: Int) -> [SignOff] {
    review.signOffs.dropFirst(kept).map(\.value).filter { $0.step != order.step }
  }

  /// What differs from the text that the dropped lines were signed for, where git still has it.
  private func void(
    _ review: ReviewTrail, keeping kept: Int, in path: String
  ) async -> SigningPreview.Changes? {
    guard kept < review.signOffs.count, let environment = session.request.texts else { return nil }
    let changes = SignedChanges(root: session.request.root, environment: environment)
    let found = await changes.since(review.signOffs[kept].value, in: path, board: session.board)
    return found.map { .signed($0.list, commit: $0.commit) }
  }

  private func ask(
    _ edited: LoadedReport, _ line: SignOff, since changes: SigningPreview.Changes?, void: [SignOff]
  ) async throws(EditingRefusal) {
    try await ask(
      SigningPreview(
        title: edited.report.title.value, path: edited.report.path, index: nil, line: line,
        length: edited.bytes[edited.report.body].readableLength, attachments: [], note: nil,
        facts: SignedText(edited.report, bytes: edited.bytes).facts, void: void, changes: changes,
        language: session.board.language))
  }

  private func ask(_ preview: SigningPreview) async throws(EditingRefusal) {
    guard await question(preview) else { throw .declined }
  }
}

extension ArraySlice<UInt8> {
  /// How many characters there are, without blanks and line ends.
  fileprivate var readableLength: Int { count { $0 > 0x20 && $0 & 0xC0 != 0x80 } }
}
