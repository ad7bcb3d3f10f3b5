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
  let purpose: Purpose
  /// What a live board goes on from; nil of any other.
  private(set) var kept: KeptJudgement?

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
    _ loaded: consuming Content, today: CivilDate, purpose: Purpose, workers: Workers,
    selection: Selection = .everything, evidence: [String: [Finding]] = [:], memory: BoardMemory? = nil,
    bodies: BodyFile? = nil
  ) async throws(ScanProblem) {
    var content = consume loaded
    let sources = content.takeItems()
    let revisable = content.revisions.isEmpty ? [] : sources
    let blocked = content.blockedPaths
    let basis = memory.flatMap { memory in
      evidence.isEmpty
        ? JudgementMemory.Basis(content, today: today, purpose: purpose, blocked: blocked, stamp: memory.stamp) : nil
    }
    let step = basis == nil ? nil : memory?.judgement(of: content, today: today, purpose: purpose)?.step(to: sources)
    let judge = ItemJudge(
      content, today: today, for: purpose, blocked: blocked, evidence: evidence,
      memory: step == nil ? basis.flatMap { memory?.judgements($0) } : nil, bodies: bodies)
    let revisions = RevisionJudge(judge, board: content.settings, today: today)
    let judged =
      if let step { try step.judged(judge, sources) } else {
        try await judge.judge(releasing: consume sources, workers)
      }
    if let basis { memory?.keep(judged.items, on: basis, editing: step?.places) }
    let shown =
      step?.kept.shown
      ?? Set(judged.items.lazy.filter { purpose.showsDrafts || $0.assessment.isShown }.map(\.notice.index.value))
    let items = try await judge.withdrawingLinks(of: step?.all(judged) ?? judged, shown: shown, workers)
    self.content = content
    self.items = items
    self.purpose = purpose
    let disclosures = step?.disclosures(items) ?? Disclosures(items)
    figures = content.figures(disclosures, after: step?.last.figures)
    judgedReports =
      if let step, disclosures.isSame { step.last.judgedReports } else {
        try content.judgeReports(judge, counting: figures, linking: shown, today: today)
      }
    drafts = revisions.drafts(of: content.revisions, revisable)
    self.revised =
      purpose.showsDrafts
      ? try await revisions.shown(of: content.revisions, revisable, linking: shown, workers) : []
    let judgedDrafts = revisions.judged(
      content.revisions, revisable, content.revisions.isEmpty ? [] : items.map(\.assessed))
    draftedSteps = Dictionary(judgedDrafts.compactMap { draft in draft.next.map { (draft.path, $0) } }) { first, _ in
      first
    }
    outcome = Outcome(today: today, content: content, items: items, reports: judgedReports, selection: selection)
    outcome.add(judgedDrafts.flatMap(\.findings))
    if basis != nil {
      kept = KeptJudgement(judged: judged.items, shown: shown, disclosures: disclosures.all)
    }
    if purpose.saysAll {
      await checkWhole(workers, step, hasSameReports: disclosures.isSame)
      if content.isJudgeable {
        let unused =
          if let known = step?.unusedFindings(items) { known } else {
            try content.findings(inUnused: content.unlisted(but: items), judge.assessor)
          }
        kept?.unusedFindings = unused
        outcome.add(unused)
      }
    }
    if basis != nil { memory?.keep(self) }
  }

  /// Adds what rules on the whole board say, and what links between items and to other hosts come to.
  private mutating func checkWhole(_ workers: Workers, _ step: JudgementStep?, hasSameReports: Bool) async {
    guard let whole = whole(after: step) else { return }
    let known = step?.checked(items, isSameBeside: hasSameReports && content.revisions.isEmpty) ?? []
    let found = await workers.map(Array(AssessedBoard.checks.indices), smallest: 1) { places in
      places.map { place -> [Finding] in
        if known.indices.contains(place), let found = known[place] { return found }
        return AssessedBoard.checks[place].findings(whole)
      }
    }
    kept?.checked = found
    kept?.unusedFiles = whole.unusedFiles
    outcome.add(found.flatMap(\.self))
    outcome.add(StepVacant.findings(content.people, in: "\(contentFolder)/people.yaml", today: whole.today))
    outcome.add(LinkSurvey(items: items, reports: judgedReports))
    outcome.add(LinkSurvey.external(of: whole.board))
  }

  /// The board as a whole; nil when its settings could not be read.
  package var whole: AssessedBoard? { whole(after: nil) }

  private func whole(after step: JudgementStep?) -> AssessedBoard? {
    guard content.isJudgeable, let board = content.board else { return nil }
    return AssessedBoard(
      board: board, kinds: content.kinds, calendar: content.calendar, today: outcome.today,
      items: items.map(\.assessed),
      unusedFiles: step?.unusedFiles(items)
        ?? content.unusedFiles(judged: items) { Set(items.lazy.map(\.notice.path)) },
      reports: judgedReports.map { AssessedReport(report: $0.report, assessment: $0.assessment) },
      ledgers: content.ledgers, drafts: drafts)
  }

  /// Judges some items of a board and nothing else; of the others what they say of themselves is known, and what the
  /// gate says of them only where a rule on the whole board asks.
  package init(
    _ loaded: Content, today: CivilDate, items wanted: Set<String>, selection: Selection, workers: Workers
  ) async throws(ScanProblem) {
    var content = loaded
    let sources = content.takeItems()
    let judge = ItemJudge(content, today: today, for: .check, blocked: content.blockedPaths)
    items = try await judge.judge(sources.filter { wanted.contains($0.path) }, workers)
    (self.content, figures, judgedReports, drafts, revised, draftedSteps) = (content, [], [], [], [], [:])
    purpose = .check
    outcome = Outcome(today: today, content: content, items: items, reports: [], selection: selection)
    let judged = Dictionary(items.map { ($0.notice.path, $0.assessed) }) { first, _ in first }
    let all = sources.map { judged[$0.notice.path] ?? judge.assessedWhenAsked($0) }
    let revisions = content.revisions.filter { selection.contains("\(contentFolder)/\($0.path)") }
    outcome.add(
      RevisionJudge(judge, board: content.settings, today: today).judged(revisions, sources, all).flatMap(\.findings))
    let besides = content.files.besides.filter { selection.contains("\(contentFolder)/\($0)") }
    let users = try judge.users(of: besides, but: items, sources)
    let read = Set(sources.lazy.map(\.notice.path))
    let unused = content.unusedFiles(among: besides, judged: items + users) { read }
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
    let made = SiteMemory.Basis(board: content.settingDigests["board.yaml"], baseURL: baseURL, isDrafts: isDrafts)
    let kept = memory?.site(made)
    let all = isDrafts ? items : items.filter { $0.assessment.isShown }
    let revisions = isDrafts ? revised.map { SiteItem($0, basis: basis, isRevision: true) } : []
    let ledgers = ShownLedgers(content.ledgers, today: outcome.today)
    if let kept, let step = kept.step(to: all, basis: basis) {
      let site = Site(
        after: kept.site, replacing: step.changed, board: board, today: outcome.today, calendar: content.calendar,
        ledgers: ledgers, reports: reports, figures: figures, basis: basis, revisions: revisions)
      memory?.keep(SiteMemory(basis: made, judged: all, items: step.items, site: site))
      return site
    }
    let known = kept?.byJudgement ?? [:]
    let shown = await workers.map(all) { chunk in
      chunk.map { known[ObjectIdentifier($0)] ?? SiteItem($0, basis: basis, isRevision: false) }
    }
    let site = Site(
      board: board, today: outcome.today, calendar: content.calendar, items: shown, ledgers: ledgers,
      reports: reports, figures: figures, basis: basis, isDrafts: isDrafts, revisions: revisions)
    memory?.keep(SiteMemory(basis: made, judged: all, items: shown, site: site))
    return site
  }
}

extension SiteMemory {
  /// The items of the same site with those made anew that were judged anew; nil where they are listed otherwise.
  fileprivate func step(
    to judged: [JudgedItem], basis: EditionBasis
  ) -> (items: [SiteItem], changed: [(old: SiteItem, new: SiteItem)])? {
    guard judged.count == self.judged.count, site.positions.count == judged.count else { return nil }
    var items = items
    var changed: [(old: SiteItem, new: SiteItem)] = []
    for place in judged.indices where judged[place] !== self.judged[place] {
      let new = SiteItem(judged[place], basis: basis, isRevision: false)
      guard new.isListed(as: items[place]) else { return nil }
      changed.append((items[place], new))
      items[place] = new
    }
    return (items, changed)
  }
}

extension SiteItem {
  fileprivate convenience init(_ item: JudgedItem, basis: EditionBasis, isRevision: Bool) {
    self.init(
      item.assessed, body: item.html, summary: item.summary, files: item.files.map(\.site), basis: basis,
      isRevision: isRevision)
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
    evidence: [String: [Finding]] = [:], memory: JudgementMemory.Recall? = nil, bodies: BodyFile? = nil
  ) {
    let assessor = Assessor(
      board: content.settings, people: content.people, kinds: content.kinds, calendar: content.calendar, today: today)
    self.init(
      assessor: assessor, files: content.files, indexes: content.indexes, blocked: blocked,
      purpose: purpose, isJudgeable: content.isJudgeable, evidence: evidence, memory: memory,
      bodies: bodies)
  }
}

extension Content {
  /// The items, which are its own no longer: their bytes go as each of them is judged.
  fileprivate mutating func takeItems() -> [LoadedNotice] {
    defer { notices = [] }
    return notices
  }

  /// What board.yaml says; of a board that cannot be read, nothing.
  fileprivate var settings: Board { board ?? .standIn(for: []) }

  /// `old` are those of the look before, of which stay what nothing has touched.
  fileprivate func figures(_ disclosures: Disclosures, after old: [YearFigures]?) -> [YearFigures] {
    if let old, disclosures.isSame { return old }
    var byYear: [Int: [Disclosure]] = [:]
    let own = reports.filter { $0.report.transcription == nil }.map(\.report.year.value)
    let known = Dictionary((old ?? []).map { ($0.year, $0) }) { first, _ in first }
    for year in own { byYear[year] = [] }
    var years = Set(own)
    var last: Int?
    for case let disclosure? in disclosures.all {
      let year = disclosure.released.year
      if last != year { years.insert(year) }
      last = year
      disclosure.forEachYear { year in
        if disclosures.touched?.contains(year) != false { byYear[year, default: []].append(disclosure) }
      }
    }
    return years.sorted(by: >).map { year in
      if let touched = disclosures.touched, !touched.contains(year), let figures = known[year] { return figures }
      return YearFigures(year: year, among: byYear[year] ?? [], categoryCount: settings.categories.count)
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
  fileprivate func unusedFiles(
    among wanted: [String]? = nil, judged: [JudgedItem], read: () -> Set<String>
  ) -> [String] {
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
  private func unreadable(butFor items: () -> Set<String>) -> [String] {
    guard unreadableCount > 0 else { return [] }
    let read = items().union(reports.map(\.report.path))
    return files.papers.filter { !read.contains("\(contentFolder)/\($0)") }
  }

  /// Files that a fault stands against, such as both papers of one number where neither has more right to it.
  fileprivate var blockedPaths: Set<String> {
    Set(findings.lazy.filter { $0.class == .fault }.flatMap { [$0.path] + $0.notes.map(\.path) })
  }
}
