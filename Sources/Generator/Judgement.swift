package import Compliance
import Diagnostics
import Markup
package import Notices
package import Pages

/// A board as the gate judged it on one day: what may be shown, what stays out, and every finding.
package struct Judgement: Sendable {
  package let content: Content
  /// In the order of path.
  package private(set) var items: [JudgedItem]
  package private(set) var reports: [SiteReport]
  /// Latest year first.
  package private(set) var figures: [YearFigures]
  package var outcome: Outcome
  /// Yearly reports, shown or not.
  private let assessedReports: [AssessedReport]
  /// Drafts of changes that are still to be released.
  private let drafts: [DraftedChange]
  /// Items as drafts of revisions would make them; none but for a preview of drafts.
  private let revised: [JudgedItem]

  /// What a board is judged for.
  package enum Purpose: Sendable {
    /// Everything there is to say; nothing is written.
    case check
    /// What holds and what fails: duties of writing, of the catalogue and the like are left to a check.
    case site
    /// The same, and everything is shown.
    case drafts
  }

  package init(
    _ loaded: Content, today: CivilDate, purpose: Purpose, workers: Workers, selection: Selection = .everything
  ) async throws(ScanProblem) {
    let isDrafts = purpose == .drafts
    var content = loaded
    let notices = content.notices
    content.notices = []
    let board = content.board ?? .standIn(for: [])
    let assessor = content.assessor(board, today: today)
    let judge = content.judge(assessor, for: purpose)
    let judged = try await workers.map(notices) { (chunk) throws(ScanProblem) in try judge.judge(chunk) }
    // The sources are given back beside the work that follows, which is that of one core.
    let sources = content.revisions.isEmpty ? [] : notices
    Task.detached { withExtendedLifetime(notices) {} }
    let shown = Set(judged.lazy.filter { isDrafts || $0.assessment.isShown }.map { $0.notice.index.value })
    items = try await workers.map(judged) { (chunk) throws(ScanProblem) in
      try chunk.withdrawingLinks(shown: shown, judge)
    }
    figures = Self.figures(items.compactMap { $0.disclosure }, reports: content.reports, board: board)
    var reported: [(report: LoadedReport, judged: ReportJudge.Judged)] = []
    let reporter = ReportJudge(
      assessor: assessor, board: board, files: content.files, indexes: content.indexes, shown: shown,
      isDrafts: isDrafts, isJudgeable: content.isJudgeable, readsWriting: purpose == .check,
      book: content.book(board, items: figures, today: today))
    for report in content.reports { reported.append((report, try reporter.judge(report))) }
    reports = reported.compactMap(\.judged.shown)
    outcome = Outcome(
      today: today, content: content, items: items, reports: reported.map(\.judged), selection: selection)
    let revisions = RevisionJudge(judge, board: board, today: today)
    outcome.add(revisions.findings(of: content.revisions, sources, items.map(\.assessed)))
    drafts = revisions.drafts(of: content.revisions, sources)
    revised = isDrafts ? try revisions.shown(of: content.revisions, sources, linking: shown) : []
    assessedReports = reported.map { AssessedReport(report: $0.judged.report, assessment: $0.judged.assessment) }
    self.content = content
    if purpose == .check, let whole {
      outcome.add(whole.findings)
      let links = LinkSurvey(items: items, reports: reported.map(\.judged))
      outcome.add(links.findings)
      outcome.add(links.external + LinkSurvey.external(of: board))
    }
  }

  /// The board as a whole; nil when its settings could not be read.
  package var whole: AssessedBoard? {
    guard content.isJudgeable, let board = content.board else { return nil }
    return AssessedBoard(
      board: board, kinds: content.kinds, calendar: content.calendar, today: outcome.today,
      items: items.map(\.assessed), unusedFiles: content.unusedFiles(judged: items), reports: assessedReports,
      ledgers: content.ledgers, drafts: drafts)
  }

  /// Judges some items of a board and nothing else; of the others what they say of themselves is known, and what the
  /// gate says of them only where a rule on the whole board asks.
  package init(
    _ loaded: Content, today: CivilDate, items wanted: Set<String>, selection: Selection, workers: Workers
  ) async throws(ScanProblem) {
    var content = loaded
    let notices = content.notices
    content.notices = []
    let board = content.board ?? .standIn(for: [])
    let judge = content.judge(content.assessor(board, today: today), for: .check)
    let chosen = notices.filter { wanted.contains(String($0.notice.path.dropFirst(contentFolder.count + 1))) }
    items = try await workers.map(chosen) { (chunk) throws(ScanProblem) in try judge.judge(chunk) }
    reports = []
    assessedReports = []
    drafts = []
    revised = []
    figures = []
    outcome = Outcome(today: today, content: content, items: items, reports: [], selection: selection)
    let judged = Dictionary(items.map { ($0.notice.path, $0.assessed) }) { first, _ in first }
    let all = notices.map { judged[$0.notice.path] ?? judge.assessedWhenAsked($0) }
    let drafts = content.revisions.filter { selection.contains("\(contentFolder)/\($0.path)") }
    outcome.add(RevisionJudge(judge, board: board, today: today).findings(of: drafts, notices, all))
    let whole = AssessedBoard(
      board: board, kinds: content.kinds, calendar: content.calendar, today: today, items: all)
    outcome.add(whole.findingsAtItems)
    let linked = Set(items.flatMap { $0.links?.toHeadings.map(\.index) ?? [] })
    let targets = notices.filter { linked.contains($0.notice.index.value) && judged[$0.notice.path] == nil }
    let links = LinkSurvey(items: items, reports: [], targets: try judge.judge(targets[...]))
    outcome.add(links.findings)
    outcome.add(links.external)
    self.content = content
  }

  /// The files that go out with the items.
  var files: [ItemFile] { items.flatMap { $0.files } + revised.flatMap { $0.files } }

  /// What the pages are made of.
  func site(board: Board, baseURL: String?, isDrafts: Bool, workers: Workers) async -> Site {
    let basis = EditionBasis(board: board, baseURL: baseURL)
    let shown = await workers.map(items) { chunk in
      chunk.lazy.filter { isDrafts || $0.assessment.isShown }.map {
        SiteItem($0, basis: basis, isRevision: false)
      }
    }
    return Site(
      board: board, today: outcome.today, calendar: content.calendar, items: shown, contacts: content.ledgers.contacts,
      reports: reports, figures: figures, basis: basis, isDrafts: isDrafts,
      revisions: isDrafts ? revised.map { SiteItem($0, basis: basis, isRevision: true) } : [])
  }

  /// The counts of every year that has an item or a report.
  private static func figures(_ all: [Disclosure], reports: [LoadedReport], board: Board) -> [YearFigures] {
    var byYear: [Int: [Disclosure]] = [:]
    for report in reports { byYear[report.report.year.value] = [] }
    for disclosure in all {
      for year in disclosure.years { byYear[year, default: []].append(disclosure) }
    }
    let years = Set(all.map(\.released.year)).union(reports.map(\.report.year.value))
    return years.sorted(by: >).map {
      YearFigures(year: $0, among: byYear[$0] ?? [], categoryCount: board.categories.count)
    }
  }
}

extension SiteItem {
  fileprivate convenience init(_ item: JudgedItem, basis: EditionBasis, isRevision: Bool) {
    self.init(
      item.assessed, body: item.html, summary: item.summary, files: item.files.map(\.site), basis: basis,
      isRevision: isRevision)
  }
}

extension Disclosure {
  /// The years whose figures it counts in.
  fileprivate var years: Set<Int> {
    var years: Set = [released.year]
    if let withdrawn { years.insert(withdrawn.year) }
    for change in changes { years.insert(change.year) }
    return years
  }
}

extension JudgedItem {
  /// How the yearly report counts the item; nil for one that is not out.
  var disclosure: Disclosure? {
    guard let released = assessment.disclosedOn else { return nil }
    return Disclosure(
      index: notice.index.value, category: notice.category, released: released,
      isOnTime: assessment.timeliness.isOnTime, hasDisplayPeriod: notice.display != nil,
      withdrawn: notice.withdrawal?.value.date, changes: notice.changes.map(\.value.published))
  }

  fileprivate func withoutSource(html: [UInt8]? = nil) -> JudgedItem {
    JudgedItem(
      assessed, findings: findings, html: html ?? self.html, summary: summary, files: files, linked: linked,
      uses: uses, bytes: [], links: links)
  }
}

extension Sequence<JudgedItem> {
  /// The items, those bodies rendered again that link to an item without a page.
  func withdrawingLinks(shown: Set<IndexNumber>, _ judge: ItemJudge) throws(ScanProblem) -> [JudgedItem] {
    let contents = try FileContents(judge.files)
    var renderer = MarkupRenderer()
    return map { item in
      guard !item.linked.isEmpty else { return item }
      guard !item.html.isEmpty, !item.linked.allSatisfy(shown.contains) else { return item.withoutSource() }
      return item.withoutSource(html: judge.withdrawingLinks(of: item, shown: shown, contents, &renderer))
    }
  }
}

extension Content {
  fileprivate func assessor(_ board: Board, today: CivilDate) -> Assessor {
    Assessor(board: board, people: people, kinds: kinds, calendar: calendar, today: today)
  }

  /// The figures of every year.
  package func book(_ board: Board, items: [YearFigures], today: CivilDate) -> YearBook {
    YearBook(
      board: board, items: items, ledgers: ledgers,
      applications: ledgers.applications.map { AssessedApplication($0, today: today, calendar: calendar) },
      stored: storedFigures)
  }

  fileprivate func judge(_ assessor: Assessor, for purpose: Judgement.Purpose) -> ItemJudge {
    ItemJudge(
      assessor: assessor, files: files, indexes: indexes, blocked: blockedPaths, isDrafts: purpose == .drafts,
      isJudgeable: isJudgeable, readsWriting: purpose == .check)
  }

  /// Attachments and pictures that no item uses; none beside papers that could not be read or are being revised.
  fileprivate func unusedFiles(judged: [JudgedItem]) -> [String] {
    let used = Set(judged.lazy.flatMap(\.uses))
    let unread = unreadable(judged: judged) + revisions.map(\.path)
    let doubtful = Set(unread.map { ContentFiles.folder(of: $0) })
    return files.besides.filter { !used.contains($0) && !doubtful.contains(ContentFiles.folder(of: $0)) }
      .map { "\(contentFolder)/\($0)" }
  }

  /// Papers that could not be read; only looked for when there are any.
  private func unreadable(judged: [JudgedItem]) -> [String] {
    guard unreadableCount > 0 else { return [] }
    let read = Set(judged.lazy.map(\.notice.path)).union(reports.map(\.report.path))
    return files.papers.filter { !read.contains("\(contentFolder)/\($0)") }
  }

  /// Files that a fault stands against, such as both papers of one number.
  fileprivate var blockedPaths: Set<String> {
    Set(findings.lazy.filter { $0.class == .fault }.flatMap { [$0.path] + $0.notes.map(\.path) })
  }
}
