import Compliance
import Diagnostics
package import Generator
import Notices

extension Generator {
  /// Brings a board of an earlier format to today's: what can be mended without anybody's signature is mended, the rest said.
  ///
  /// A second run finds nothing to do.
  package func upgrade(_ order: UpgradeOrder) async throws(EditingRefusal) -> Upgraded {
    let session = try await EditingSession(request, observer: observer)
    var upgrading = Upgrading(session: session, order: order)
    try await upgrading.run()
    return upgrading.outcome
  }
}

private struct Upgrading {
  let session: EditingSession
  let order: UpgradeOrder
  var outcome = Upgraded()

  init(session: EditingSession, order: UpgradeOrder) {
    self.session = session
    self.order = order
    outcome.isTrial = order.isTrial
    outcome.language = session.board.language
  }

  mutating func run() async throws(EditingRefusal) {
    let programs = ProgramFiles(session: session, order: order)
    let papers = read()
    try await carry(papers)
    for paper in papers where paper.notice == nil && paper.report == nil { strip(paper) }
    for paper in papers { try write(paper) }
    listUnsigned(besides: Set(papers.map(\.path)))
    try programs.run(&outcome)
  }

  // MARK: - Papers

  private func read() -> [FormerPaper] {
    let content = session.content
    let isRead = Set(content.notices.map(\.notice.path) + content.reports.map(\.report.path))
    var papers: [FormerPaper] = []
    for path in content.files.paths.sorted() where content.files[path]?.kind == .item {
      let full = "\(contentFolder)/\(path)"
      guard !isRead.contains(full), let source = BoardFile.bytes(full, of: session.request.root),
        let stamps = FormerStamps(source)
      else { continue }
      let paper = FormerPaper(full, source, stamps)
      if path.hasPrefix("年度报告/") {
        paper.report = ReportReader().read(stamps.bytes, path: full, findings: &paper.findings).map {
          LoadedReport(report: $0, bytes: stamps.bytes)
        }
      } else if let notice = session.reader.read(stamps.bytes, path: full, findings: &paper.findings) {
        paper.notice = LoadedNotice(notice: notice, bytes: stamps.bytes)
      }
      papers.append(paper)
    }
    return papers
  }

  /// Puts today's fingerprint on all five lines where the old one proves the text unchanged and this was requested.
  private mutating func carry(_ papers: [FormerPaper]) async throws(EditingRefusal) {
    var content = session.content
    content.notices = papers.compactMap(\.notice)
    content.reports = []
    content.revisions = []
    let items = try await session.judge(drafts: content).items
    let judged = Dictionary(items.map { ($0.notice.path, $0) }) { first, _ in first }
    for paper in papers {
      if let notice = paper.notice, let item = judged[paper.path] {
        carry(paper, notice, item)
      } else if let report = paper.report {
        carry(paper, report)
      }
    }
  }

  private mutating func carry(_ paper: FormerPaper, _ loaded: LoadedNotice, _ item: JudgedItem) {
    let notice = loaded.notice
    let shown = Upgraded.Paper(path: paper.path, index: notice.index.value)
    let trail = notice.latestTrail
    let expected = item.assessment.expectedFingerprint
    let isOldest = notice.changes.isEmpty
    if isOldest, let release = trail.line(.release), trail.isComplete, let digits = paper.digits(of: release) {
      let former = FormerFingerprint(
        of: notice, released: release.value.date, board: session.board, bytes: loaded.bytes,
        attachments: item.files.map(\.content))
      let edited = paper.stamped(trail, expected, shownFrom: notice.published?.value)
      if former.text == digits, let edited, seal(of: edited, paper.path) == expected,
        isSettled(paper, shown, carrying: edited)
      {
        return
      }
    }
    outcome.isStripped = true
    guard !notice.isTakenBack else { return outcome.withdrawn.append(shown) }
    if isOldest { outcome.unsigned.append((shown, .filing)) } else { outcome.changed.append(shown) }
  }

  /// Handles a paper whose old fingerprint still matches as requested; false: it has to be signed again.
  private mutating func isSettled(_ paper: FormerPaper, _ shown: Upgraded.Paper, carrying edited: [UInt8]) -> Bool {
    switch order.former {
    case .carry:
      paper.edited = edited
      outcome.carried.append(shown)
    case nil:
      paper.edited = paper.source
      outcome.provable.append(shown)
    case .drop: return false
    }
    return true
  }

  private func seal(of bytes: [UInt8], _ path: String) -> Fingerprint? {
    var findings: [Finding] = []
    return session.reader.read(bytes, path: path, findings: &findings)?.review.seal
  }

  private mutating func carry(_ paper: FormerPaper, _ loaded: LoadedReport) {
    let report = loaded.report
    let shown = Upgraded.Paper(path: paper.path, index: nil)
    let expected = Fingerprint(of: report, bytes: loaded.bytes)
    if let release = report.review.line(.release), report.review.isComplete, let digits = paper.digits(of: release) {
      let former = FormerFingerprint(of: report, released: release.value.date, bytes: loaded.bytes)
      var findings: [Finding] = []
      let edited = paper.stamped(report.review, expected, shownFrom: report.published?.value)
      if former.text == digits, let edited,
        ReportReader().read(edited, path: paper.path, findings: &findings)?.review.seal == expected,
        isSettled(paper, shown, carrying: edited)
      {
        return
      }
    }
    outcome.isStripped = true
    outcome.unsigned.append((shown, .filing))
  }

  /// A paper that is not understood for another reason stays as it is; what is wrong is said.
  private mutating func strip(_ paper: FormerPaper) {
    paper.edited = paper.source
    outcome.findings += paper.findings.filter { $0.severity == .error }
    outcome.bytes[paper.path] = paper.stamps.bytes
  }

  private func write(_ paper: FormerPaper) throws(EditingRefusal) {
    guard !order.isTrial, paper.edited != paper.source else { return }
    let path = String(paper.path.dropFirst(contentFolder.count + 1))
    try session.write(path) { (writer) throws(ContentWriter.Failure) in
      try writer.replace(path, paper.source, with: paper.edited)
    }
  }

  /// Papers that today's reader understands, whose lines bear no fingerprint.
  private mutating func listUnsigned(besides known: Set<String>) {
    for loaded in session.content.notices where !known.contains(loaded.notice.path) {
      let notice = loaded.notice
      guard !notice.isTakenBack, notice.latestTrail.bearsNothing else { continue }
      outcome.unsigned.append((Upgraded.Paper(path: notice.path, index: notice.index.value), .filing))
    }
    for loaded in session.content.reports where !known.contains(loaded.report.path) {
      guard loaded.report.review.bearsNothing else { continue }
      outcome.unsigned.append((Upgraded.Paper(path: loaded.report.path, index: nil), .filing))
    }
  }
}

extension ReviewTrail {
  /// There are lines, and the first of them bears no fingerprint.
  fileprivate var bearsNothing: Bool { signOffs.first.map { $0.value.fingerprint == nil } ?? false }
}

extension EditingSession {
  /// Judges content with everything shown, so that files are there whatever the standing.
  fileprivate func judge(drafts content: Content) async throws(EditingRefusal) -> Judgement {
    do throws(ScanProblem) {
      return try await Judgement(content, today: today, purpose: .drafts, workers: request.workers)
    } catch {
      throw .run(.unreadable(error))
    }
  }
}
