import Diagnostics
import Notices
import Compliance

/// Reads the content folder: who we are first, then every item on all cores.
///
/// Goes on after every fault, so that one run tells everything.
struct ContentLoader: Sendable {
  private let root: String
  private let workers: Workers
  /// What was read before; nil where nothing is remembered.
  private let memory: BoardMemory?

  init(root: String, workers: Workers, memory: BoardMemory? = nil) {
    self.root = root
    self.workers = workers
    self.memory = memory
  }

  func load(_ scan: ContentScan) async throws(ScanProblem) -> Content {
    let files = ContentFiles(root: root, scan.files)
    var content = Content(files: files, findings: scan.problems.map(Finding.unread))
    try settings(into: &content)
    content.isJudgeable = !content.findings.contains { finding in
      finding.class == .fault && finding.rule != SettingsLeak.rule && Self.foundations.contains(finding.path)
    }
    let categories = content.board ?? .standIn(for: scan.files)
    try await papers(scan.files, board: categories, into: &content)
    return content
  }

  // MARK: - Settings

  /// What every judgement rests on.
  static let foundationNames = ["board.yaml", "people.yaml", "kinds.yaml", "工作日.csv"]
  private static let foundations = foundationNames.map { "\(contentFolder)/\($0)" }

  private func settings(into content: inout Content) throws(ScanProblem) {
    let reader = try FileContents(content.files)
    content.board = required("board.yaml", reader, &content) { BoardReader().read($0, path: $1, findings: &$2) }
    if let board = content.board { content.findings += RuleLevels.findings(in: board) }
    content.people =
      required("people.yaml", reader, &content) { PeopleReader().read($0, path: $1, findings: &$2) } ?? []
    content.kinds = optional("kinds.yaml", reader, &content) { KindsReader().read($0, path: $1, findings: &$2) } ?? []
    let synonyms = optional("同义词.yaml", reader, &content) { SynonymsReader().read($0, path: $1, findings: &$2) }
    content.board?.synonyms = synonyms ?? []
    if let board = content.board {
      let catalogue = StandardCatalogueReader(
        categories: board.categories.map(\.name), kinds: content.kinds.map(\.id))
      let rows = optional(StandardCatalogueReader.file, reader, &content) {
        catalogue.read($0, path: $1, findings: &$2)
      }
      content.board?.standard = rows ?? []
    }
    let rows = optional("工作日.csv", reader, &content) { CalendarRowsReader().read($0, path: $1, findings: &$2) }
    content.calendar = WorkCalendar(extraRows: rows ?? [])
    var ledgers = Ledgers()
    for ledger in Ledger.allCases {
      _ = optional(ledger.file, reader, &content) { ledgers.read(ledger, $0, path: $1, findings: &$2) }
    }
    let strangers = Self.strangers(among: content.files)
    content.findings += strangers
    // What lies under a strange name may be any ledger that is not there.
    let refused = Set(content.findings.lazy.filter { $0.class == .fault }.map(\.path))
    ledgers.unread = Set(
      Ledger.allCases.filter { ledger in
        !ledgers.kept.contains(ledger)
          && (!strangers.isEmpty || content.files[ledger.file] != nil
            || refused.contains("\(contentFolder)/\(ledger.file)"))
      })
    content.ledgers = ledgers
    content.findings += content.files.misnamedItems.map {
      .markdownEnding(in: "\(contentFolder)/\($0)", isBackup: content.files.holdsOriginal(of: $0))
    }
    content.lookForLeaks()
  }

  /// Files among the ledgers that nobody reads.
  private static func strangers(among files: ContentFiles) -> [Finding] {
    let known = Set(Ledger.allCases.map(\.file))
    return files.ledgers.filter { !known.contains($0) }.map { .ledgerUnknown($0, in: "\(contentFolder)/\($0)") }
  }

  private typealias Read<Value> = (_ bytes: [UInt8], _ path: String, _ findings: inout [Finding]) -> Value?

  private func required<Value>(
    _ name: String, _ reader: FileContents, _ content: inout Content, _ read: Read<Value>
  ) -> Value? {
    guard content.files[name] != nil else {
      let isRefused = content.findings.contains { $0.path == "\(contentFolder)/\(name)" }
      if !isRefused { content.findings.append(.missingFile(name)) }
      return nil
    }
    return optional(name, reader, &content, read)
  }

  private func optional<Value>(
    _ name: String, _ reader: FileContents, _ content: inout Content, _ read: Read<Value>
  ) -> Value? {
    guard let file = content.files[name] else { return nil }
    do throws(ScanProblem) {
      let bytes = try reader.bytes(of: file)
      content.settingDigests[name] = .sha256(bytes)
      content.unscanned.append((name, bytes))
      return read(bytes, "\(contentFolder)/\(name)", &content.findings)
    } catch {
      content.findings.append(.unread(error))
      return nil
    }
  }

  // MARK: - Papers

  /// The content of the look before with some items read again; nil where what they say of themselves concerns others.
  func reload(_ before: Content, _ edits: [BoardStamp.Edit]) -> Content? {
    guard let memory, let board = before.board, !before.hasCollisions else { return nil }
    let (notices, unread) = (NoticeReader(board: board), UnreadPaper(of: board))
    var content = before
    var readings: [Reading] = []
    for edit in edits where content.files[edit.path]?.size != edit.size {
      content.files.resize(edit.path, to: edit.size)
    }
    guard let reader = try? FileContents(content.files) else { return nil }
    for edit in edits {
      guard let file = content.files[edit.path], let place = content.notices.place(of: "\(contentFolder)/\(edit.path)"),
        let old = memory.reading(of: edit.path), old.notice?.notice === content.notices[place].notice
      else { return nil }
      let new = Self.read(file, reader, notices, unread, board)
      guard let notice = new.notice, new.concernsNoOther, old.concernsNoOther, new.claimsSame(as: old) else {
        return nil
      }
      content.notices[place] = notice
      readings.append(new)
    }
    memory.keep(content, editing: readings)
    return content
  }

  enum Paper: Sendable {
    case notice(LoadedNotice)
    case report(LoadedReport)
  }

  struct Reading: Sendable {
    let path: String
    var paper: Paper?
    var index: Located<IndexNumber>?
    var findings: [Finding] = []
    /// What the settings say against the notice; told after what its own lines say.
    var objections: [Finding] = []

    var notice: LoadedNotice? {
      if case .notice(let loaded) = paper { loaded } else { nil }
    }

    /// Nothing is said of it, and it explains no other paper.
    fileprivate var concernsNoOther: Bool {
      findings.isEmpty && objections.isEmpty && notice?.notice.explains == nil
    }

    /// Whether it takes the number and the former addresses that it took before.
    fileprivate func claimsSame(as other: Reading) -> Bool {
      index?.value == other.index?.value
        && notice?.notice.aliases.map(\.value) == other.notice?.notice.aliases.map(\.value)
    }

    /// Takes the number, the former addresses and the year of the paper, each of which no other may have.
    fileprivate func claim(in collisions: inout Collisions, _ findings: inout [Finding]) {
      let path = "\(contentFolder)/\(path)"
      if let index { collisions.add(index, path: path, isReleased: notice?.notice.releaseDay != nil) }
      switch paper {
      case .notice(let loaded): collisions.add(aliases: loaded.notice.aliases, path: path)
      case .report(let loaded): collisions.add(year: loaded.report.year, path: path, findings: &findings)
      case nil: break
      }
    }
  }

  private func papers(_ files: [ScannedFile], board: Board, into content: inout Content) async throws(ScanProblem) {
    let items = files.filter { $0.kind == .item }
    let known = content.files
    let notices = NoticeReader(board: board)
    let unread = UnreadPaper(of: board)
    let kept = memory?.readings(content)
    let readings = try await workers.map(items) { (chunk) throws(ScanProblem) in
      let contents = try FileContents(known)
      return chunk.map { kept?[$0.path] ?? Self.read($0, contents, notices, unread, board) }
    }
    memory?.keep(readings, of: content)
    async let indexes = PathIndexes(of: readings)
    var collisions = Collisions()
    for reading in readings {
      content.findings += reading.findings
      reading.claim(in: &collisions, &content.findings)
      switch reading.paper {
      case .notice(let notice): content.notices.append(notice)
      case .report(let report): content.reports.append(report)
      case nil: break
      }
    }
    content.unreadableCount = items.count - content.notices.count - content.reports.count
    let count = content.findings.count
    collisions.finish(findings: &content.findings)
    content.hasCollisions = content.findings.count > count
    for reading in readings { content.findings += reading.objections }
    content.indexes = await indexes
    let explaining = content.notices.filter { $0.notice.explains != nil }
    if !explaining.isEmpty {
      let numbers = Set(content.indexes.values)
      for loaded in explaining { content.findings += ExplainedPaper.findings(in: loaded.notice, among: numbers) }
    }
    try revisions(files, notices, unread, into: &content)
    try storedFigures(into: &content)
  }

  /// Reads the figures of the reports that say 已报送; others are not asked.
  private func storedFigures(into content: inout Content) throws(ScanProblem) {
    let reader = try FileContents(content.files)
    for loaded in content.reports where loaded.report.submitted != nil && loaded.report.transcription == nil {
      let year = loaded.report.year.value
      let name = StoredFiguresReader.file(of: year)
      // A shell makes the file before the program that is to fill it runs: noticeboard report 2013 --format csv > …
      if content.files[name]?.size == 0 { continue }
      let rows = optional(name, reader, &content) { StoredFiguresReader().read($0, path: $1, findings: &$2) }
      if let rows {
        content.storedFigures[year] = StoredFigures(rows, path: "\(contentFolder)/\(name)")
      } else if content.files[name] != nil {
        content.unreadYears.insert(year)
      }
    }
    content.lookForLeaks()
  }

  /// Reads the drafts of revisions; what is wrong in one stops no build, for the released text stays as it is.
  private func revisions(
    _ files: [ScannedFile], _ reader: NoticeReader, _ unread: UnreadPaper, into content: inout Content
  ) throws(ScanProblem) {
    let contents = try FileContents(content.files)
    for file in files where file.kind == .revision && !file.path.utf8.starts(with: "年度报告/".utf8) {
      let reading = Self.read(file, contents, reader, unread)
      let revision = LoadedRevision(path: file.path, loaded: reading.notice, index: reading.index)
      content.revisions.append(revision)
      content.findings += reading.findings.map(\.ofRevision)
      content.findings += RevisionDraft(revision, items: content.indexes).findings
    }
  }

  /// Reads one paper; with a board, also what its settings say against it.
  private static func read(
    _ file: ScannedFile, _ contents: FileContents, _ notices: NoticeReader, _ unread: UnreadPaper, _ board: Board? = nil
  ) -> Reading {
    var reading = Reading(path: file.path)
    do throws(ScanProblem) {
      let bytes = try contents.bytes(of: file)
      let path = "\(contentFolder)/\(file.path)"
      if file.path.utf8.starts(with: "年度报告/".utf8) {
        let report = ReportReader().read(bytes, path: path, findings: &reading.findings)
        reading.paper = report.map { .report(LoadedReport(report: $0, bytes: bytes)) }
      } else {
        let found = notices.reading(of: bytes, path: path, findings: &reading.findings)
        reading.paper = found.notice.map { .notice(LoadedNotice(notice: $0, bytes: bytes)) }
        reading.index = found.index
        if let board, let notice = found.notice {
          reading.objections =
            ReservedAddress.findings(in: notice, board: board) + DocumentPrefix.findings(in: notice, board: board)
        }
      }
      if reading.paper == nil { reading.findings += unread.findings(in: bytes, path: path) }
    } catch {
      reading.findings.append(.unread(error))
    }
    return reading
  }
}

extension Content {
  /// Looks through the settings and ledgers that were read, every text of them; of a board that cannot be read nothing
  /// is written, and what it lets be public is not known.
  fileprivate mutating func lookForLeaks() {
    if let board {
      let check = SettingsCheck(board)
      for (name, bytes) in unscanned {
        let path = "\(contentFolder)/\(name)"
        findings += check.findings(in: SettingsTexts.all(in: bytes, path: path), of: bytes, path: path)
        if name == "board.yaml", board.sample == nil { findings += SampleValues.findings(in: bytes, path: path) }
      }
    }
    unscanned = []
  }
}

extension [LoadedNotice] {
  /// The place of an item among items in the order of path; nil where there is none.
  func place(of path: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].notice.path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].notice.path.utf8.elementsEqual(path.utf8) ? low : nil
  }
}

extension PathIndexes {
  /// The numbers of all papers that could be read so far.
  fileprivate init(of readings: [ContentLoader.Reading]) {
    reserveCapacity(readings.count)
    for reading in readings { self[reading.path] = reading.index?.value }
  }
}

extension Board {
  /// A board that knows no more than the folders there are, so that items can be read although board.yaml cannot.
  static func standIn(for files: [ScannedFile]) -> Board {
    var folders: [String] = []
    for file in files where file.kind == .item {
      let folder = String(ContentFiles.folder(of: file.path).split(separator: "/").first ?? "")
      if !folder.isEmpty && folders.last != folder { folders.append(folder) }
    }
    var board = Board()
    board.categories = folders.map {
      Category(name: $0, slug: "", description: nil, keywords: [], columnType: nil)
    }
    return board
  }
}
