package import Compliance
package import Diagnostics
import Extraction
import Markup
package import Notices
package import Pages

/// A board as the gate judged it on one day: what may be shown, what stays out, and every finding.
package struct Judgement: Sendable {
  package let content: Content
  /// In the order of path.
  package let items: [JudgedItem]
  /// Latest year first.
  package let figures: [YearFigures]
  package var outcome: Outcome
  /// Yearly reports, shown or not.
  let judgedReports: [ReportJudge.Judged]
  /// Drafts of changes that are still to be released.
  private let drafts: [DraftedChange]
  /// Items as drafts of revisions would make them; none but for a preview of drafts.
  let revised: [JudgedItem]
  /// The next step of each draft of a revision that is under way, by its path.
  let draftedSteps: [String: ReviewStep]

  /// What a board is judged for.
  package enum Purpose: Sendable {
    /// Everything there is to say; nothing is written.
    case check
    /// What holds and what fails: duties of writing, of the catalogue and the like are left to a check.
    case site
    /// The same, and everything is shown.
    case drafts
    /// Everything is shown, and everything there is to say is said beside it.
    case preview

    /// Whether items are shown that are not released.
    var showsDrafts: Bool { self == .drafts || self == .preview }
    /// Whether pages are made of what was judged.
    var showsPages: Bool { self != .check }
    /// Whether duties of writing, of the catalogue and the like are told.
    var saysAll: Bool { self == .check || self == .preview }
  }

  /// Judges everything: items, links to what stays out, figures, reports, drafts of revisions, the board as a whole.
  ///
  /// `evidence` is what the git history says against papers, by their paths from the root; each of them stays out.
  package init(
    _ loaded: Content, today: CivilDate, purpose: Purpose, workers: Workers, selection: Selection = .everything,
    evidence: [String: [Finding]] = [:], memory: BoardMemory? = nil
  ) async throws(ScanProblem) {
    let (content, sources) = loaded.apart
    let revisable = content.revisions.isEmpty ? [] : sources
    let blocked = content.blockedPaths
    let basis = memory.flatMap { memory in
      evidence.isEmpty
        ? JudgementMemory.Basis(content, today: today, purpose: purpose, blocked: blocked, stamp: memory.stamp) : nil
    }
    let judge = ItemJudge(
      content, today: today, for: purpose, blocked: blocked, evidence: evidence,
      memory: basis.flatMap { memory?.judgements($0) })
    let revisions = RevisionJudge(judge, board: content.settings, today: today)
    let judged = try await judge.judge(releasing: sources, workers)
    if let basis { memory?.keep(judged.items, on: basis) }
    let shown = Set(
      judged.items.lazy.filter { purpose.showsDrafts || $0.assessment.isShown }.map(\.notice.index.value))
    let items = try await judge.withdrawingLinks(of: judged, shown: shown, workers)
    self.content = content
    self.items = items
    figures = content.figures(items)
    judgedReports = try content.judgeReports(judge, counting: figures, linking: shown, today: today)
    drafts = revisions.drafts(of: content.revisions, revisable)
    self.revised =
      purpose.showsDrafts
      ? try await revisions.shown(of: content.revisions, revisable, linking: shown, workers) : []
    let judgedDrafts = revisions.judged(content.revisions, revisable, items.map(\.assessed))
    draftedSteps = Dictionary(judgedDrafts.compactMap { draft in draft.next.map { (draft.path, $0) } }) { first, _ in
      first
    }
    outcome = Outcome(today: today, content: content, items: items, reports: judgedReports, selection: selection)
    outcome.add(judgedDrafts.flatMap(\.findings))
    if purpose.saysAll {
      await checkWhole(workers)
      if content.isJudgeable {
        outcome.add(try content.findings(inUnused: content.unlisted(but: items), judge.assessor))
      }
    }
  }

  /// Adds what rules on the whole board say, and what links between items and to other hosts come to.
  private mutating func checkWhole(_ workers: Workers) async {
    guard let whole else { return }
    let found = await workers.map(AssessedBoard.checks, smallest: 1) { checks in checks.flatMap { $0(whole) } }
    outcome.add(found)
    outcome.add(StepVacant.findings(content.people, in: "\(contentFolder)/people.yaml", today: whole.today))
    outcome.add(LinkSurvey(items: items, reports: judgedReports))
    outcome.add(LinkSurvey.external(of: whole.board))
  }

  /// The board as a whole; nil when its settings could not be read.
  package var whole: AssessedBoard? {
    guard content.isJudgeable, let board = content.board else { return nil }
    return AssessedBoard(
      board: board, kinds: content.kinds, calendar: content.calendar, today: outcome.today,
      items: items.map(\.assessed),
      unusedFiles: content.unusedFiles(judged: items, read: Set(items.lazy.map(\.notice.path))),
      reports: judgedReports.map { AssessedReport(report: $0.report, assessment: $0.assessment) },
      ledgers: content.ledgers, drafts: drafts)
  }

  /// Judges some items of a board and nothing else; of the others what they say of themselves is known, and what the
  /// gate says of them only where a rule on the whole board asks.
  package init(
    _ loaded: Content, today: CivilDate, items wanted: Set<String>, selection: Selection, workers: Workers
  ) async throws(ScanProblem) {
    let (content, sources) = loaded.apart
    let judge = ItemJudge(content, today: today, for: .check, blocked: content.blockedPaths)
    items = try await judge.judge(sources.filter { wanted.contains($0.path) }, workers)
    (self.content, figures, judgedReports, drafts, revised, draftedSteps) = (content, [], [], [], [], [:])
    outcome = Outcome(today: today, content: content, items: items, reports: [], selection: selection)
    let judged = Dictionary(items.map { ($0.notice.path, $0.assessed) }) { first, _ in first }
    let all = sources.map { judged[$0.notice.path] ?? judge.assessedWhenAsked($0) }
    let revisions = content.revisions.filter { selection.contains("\(contentFolder)/\($0.path)") }
    outcome.add(
      RevisionJudge(judge, board: content.settings, today: today).judged(revisions, sources, all).flatMap(\.findings))
    let besides = content.files.besides.filter { selection.contains("\(contentFolder)/\($0)") }
    let users = try judge.users(of: besides, but: items, sources)
    let read = Set(sources.lazy.map(\.notice.path))
    let unused = content.unusedFiles(among: besides, judged: items + users, read: read)
    outcome.add(try content.findings(inUnused: content.unlisted(among: besides, but: items + users), judge.assessor))
    let whole = AssessedBoard(
      board: content.settings, kinds: content.kinds, calendar: content.calendar, today: today, items: all,
      unusedFiles: unused)
    outcome.add(whole.findingsAtItems)
    let linked = Set(items.flatMap { $0.links?.toHeadings.map(\.index) ?? [] })
    let targets = sources.filter { linked.contains($0.notice.index.value) && judged[$0.notice.path] == nil }
    outcome.add(LinkSurvey(items: items, reports: [], targets: try judge.judge(targets[...])))
  }

  /// A yearly report that stays out, and what is said of it.
  struct HeldPaper {
    let year: Int
    let path: String
    let secrecy: Secrecy
    let findings: [Finding]
  }

  /// Yearly reports that stay out.
  var heldReports: [HeldPaper] {
    judgedReports.filter { !$0.assessment.isPublished }.map {
      HeldPaper(
        year: $0.report.year.value, path: $0.report.path, secrecy: $0.report.secrecy.value, findings: $0.findings)
    }
  }

  package var reports: [SiteReport] { judgedReports.compactMap(\.shown) }

  var files: [ItemFile] { items.flatMap { $0.files } + revised.flatMap { $0.files } }

  func site(
    board: Board, baseURL: String?, isDrafts: Bool, workers: Workers, memory: BoardMemory? = nil
  ) async -> Site {
    let basis = EditionBasis(board: board, baseURL: baseURL)
    let made = SiteItemMemory.Basis(board: content.settingDigests["board.yaml"], baseURL: baseURL)
    let kept = memory?.siteItems(made)
    let all = items.filter { isDrafts || $0.assessment.isShown }
    let shown = await workers.map(all) { chunk in
      chunk.map { kept?[$0] ?? SiteItem($0, basis: basis, isRevision: false) }
    }
    memory?.keep(SiteItemMemory(made, Array(zip(all, shown))))
    return Site(
      board: board, today: outcome.today, calendar: content.calendar, items: shown,
      ledgers: ShownLedgers(content.ledgers, today: outcome.today),
      reports: reports, figures: figures, basis: basis, isDrafts: isDrafts,
      revisions: isDrafts ? revised.map { SiteItem($0, basis: basis, isRevision: true) } : [])
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
      withdrawn: notice.withdrawal?.value.date, changes: notice.changes.map(\.value.published),
      channels: notice.fields.furtherChannels)
  }
}

extension LoadedNotice {
  fileprivate var path: String { String(notice.path.dropFirst(contentFolder.count + 1)) }
}

extension Outcome {
  fileprivate mutating func add(_ links: LinkSurvey) {
    add(links.findings)
    add(links.external)
  }
}

extension ItemJudge {
  fileprivate convenience init(
    _ content: Content, today: CivilDate, for purpose: Judgement.Purpose, blocked: Set<String>,
    evidence: [String: [Finding]] = [:], memory: JudgementMemory.Recall? = nil
  ) {
    let assessor = Assessor(
      board: content.settings, people: content.people, kinds: content.kinds, calendar: content.calendar, today: today)
    self.init(
      assessor: assessor, files: content.files, indexes: content.indexes, blocked: blocked,
      purpose: purpose, isJudgeable: content.isJudgeable, evidence: evidence, memory: memory)
  }
}

extension Content {
  fileprivate var apart: (rest: Content, items: [LoadedNotice]) {
    var rest = self
    rest.notices = []
    return (rest, notices)
  }

  /// What board.yaml says; of a board that cannot be read, nothing.
  fileprivate var settings: Board { board ?? .standIn(for: []) }

  fileprivate func figures(_ items: [JudgedItem]) -> [YearFigures] {
    let all = items.compactMap(\.disclosure)
    var byYear: [Int: [Disclosure]] = [:]
    let own = reports.filter { $0.report.transcription == nil }.map(\.report.year.value)
    for year in own { byYear[year] = [] }
    for disclosure in all {
      for year in disclosure.years { byYear[year, default: []].append(disclosure) }
    }
    let years = Set(all.map(\.released.year)).union(own)
    return years.sorted(by: >).map {
      YearFigures(year: $0, among: byYear[$0] ?? [], categoryCount: settings.categories.count)
    }
  }

  fileprivate func judgeReports(
    _ judge: ItemJudge, counting figures: [YearFigures], linking shown: Set<IndexNumber>, today: CivilDate
  ) throws(ScanProblem) -> [ReportJudge.Judged] {
    let judge = ReportJudge(
      assessor: judge.assessor, board: settings, files: files, indexes: indexes, shown: shown,
      purpose: judge.purpose, isJudgeable: isJudgeable,
      book: book(settings, items: figures, today: today), evidence: judge.evidence)
    return try reports.map { (report) throws(ScanProblem) in try judge.judge(report) }
  }

  /// The figures of every year.
  package func book(_ board: Board, items: [YearFigures], today: CivilDate) -> YearBook {
    YearBook(
      board: board, items: items, ledgers: ledgers,
      applications: ledgers.applications.map { AssessedApplication($0, today: today, calendar: calendar) },
      stored: storedFigures, transcribed: reports.lazy.map(\.report).filter { $0.transcription != nil },
      unreadYears: unreadYears)
  }

  /// Attachments and pictures that no item uses; none beside papers that could not be read or are being revised.
  ///
  /// - Parameters:
  ///   - wanted: Files that are asked about; nil: all.
  ///   - read: The paths of all items that could be read.
  fileprivate func unusedFiles(among wanted: [String]? = nil, judged: [JudgedItem], read: Set<String>) -> [String] {
    let unread = unreadable(butFor: read) + revisions.map(\.path)
    let doubtful = Set(unread.map { ContentFiles.folder(of: $0) })
    return unlisted(among: wanted, but: judged)
      .filter { !doubtful.contains(ContentFiles.folder(of: $0)) && !$0.isMisnamedItem }
      .map { "\(contentFolder)/\($0)" }
  }

  /// Files beside the papers that none of some items uses, by their paths from the content folder.
  fileprivate func unlisted(among wanted: [String]? = nil, but judged: [JudgedItem]) -> [String] {
    let drafted = revisions.flatMap { draft -> [String] in
      let folder = ContentFiles.folder(of: draft.path)
      return draft.notice?.attachments.compactMap { ContentFiles.resolve($0.value.file, from: folder) } ?? []
    }
    let used = Set(judged.lazy.flatMap(\.uses)).union(drafted)
    return (wanted ?? files.besides).filter { !used.contains($0) }
  }

  /// What must not be public in files that no item uses.
  fileprivate func findings(inUnused paths: [String], _ assessor: Assessor) throws(ScanProblem) -> [Finding] {
    guard !paths.isEmpty else { return [] }
    let contents = try FileContents(files)
    return paths.flatMap { path -> [Finding] in
      guard let file = files[path], file.size <= AttachedFile.sizeLimit, let bytes = try? contents.bytes(of: file)
      else {
        return []
      }
      return assessor.findings(aboutUnused: Extractor().examine(bytes), in: "\(contentFolder)/\(path)")
    }
  }

  /// Papers that could not be read; only looked for when there are any.
  private func unreadable(butFor items: Set<String>) -> [String] {
    guard unreadableCount > 0 else { return [] }
    let read = items.union(reports.map(\.report.path))
    return files.papers.filter { !read.contains("\(contentFolder)/\($0)") }
  }

  /// Files that a fault stands against, such as both papers of one number.
  fileprivate var blockedPaths: Set<String> {
    Set(findings.lazy.filter { $0.class == .fault }.flatMap { [$0.path] + $0.notes.map(\.path) })
  }
}
