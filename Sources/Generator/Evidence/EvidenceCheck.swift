import Compliance
import Diagnostics
import Extraction
import History
import Notices

/// Compares the sign-offs of a board with the git history of its content folder.
final class EvidenceCheck: Sendable {
  private let content: Content
  private let board: Board
  private let people: [Person]
  private let calendar: WorkCalendar
  private let papers: [SignedPaper]
  private let exceptions: [LeakException]
  private let settings: [String: ContentDigest]
  private let present: Set<IndexNumber>
  /// Paths of the yearly reports that are there, readable or not.
  private let reports: Set<String>
  private let root: String
  /// What git is given of the surroundings.
  private let environment: [String: String]

  /// Nil of a board whose settings could not be read.
  init?(_ content: Content, root: String, environment: [String: String]) {
    guard content.isJudgeable, let board = content.board else { return nil }
    self.content = content
    self.board = board
    people = content.people
    calendar = content.calendar
    papers = content.papers
    exceptions =
      content.notices.flatMap { $0.notice.exceptions.map(\.value) }
      + content.reports.flatMap { $0.report.exceptions.map(\.value) }
    settings = content.settingDigests
    present = Set(content.indexes.values)
    reports = Set(content.files.papers.filter { $0.utf8.starts(with: "年度报告/".utf8) })
    self.root = root
    self.environment = environment
  }

  /// All that the rules on evidence find; one finding alone when there is no history to read.
  func everything() async -> EvidenceVerdict {
    do throws(GitFailure) {
      let repository = try await Repository.open(folder, environment: environment)
      let looked = try await look(repository, at: papers)
      let found = looked.findings + (try await numbers(in: repository))
      // What is still in review is not held by what stands against it, but on its way.
      let signed = Set(papers.lazy.filter(\.isSigned).map(\.path))
      let isHold = { (finding: Finding) in finding.class == .hold && signed.contains(finding.path) }
      return EvidenceVerdict(
        holds: Dictionary(grouping: found.filter(isHold), by: \.path), others: found.filter { !isHold($0) },
        released: looked.released)
    } catch {
      let finding =
        error == .noRepository
        ? HistorySkipped.finding(error.words, in: board.path)
        : HistoryUnreadable.finding(error.words, in: board.path)
      return EvidenceVerdict(others: [finding])
    }
  }

  /// What keeps papers out of a build, on a board that expects evidence; or one fault, and then nothing may be written.
  ///
  /// `program` tells one build of this program from another: with it, that a look found nothing is remembered in git's
  /// own folder, and the next build whose commit, settings and papers are the same does not look again. That something
  /// was found is never remembered, nor is what is not there ever taken for granted.
  func holds(program: String?) async -> EvidenceVerdict {
    guard let start = board.evidence.start else { return EvidenceVerdict() }
    do throws(GitFailure) {
      let repository = try await Repository.open(folder, environment: environment)
      if repository.isShallow { return .fault(.shallow, start, board) }
      let released = papers.filter(\.isSigned)
      let log = board.evidence.receiveLog.map { Repository.bytes(place(of: $0.value)) }
      if log == .some(nil) { return .fault(.noReceiveLog(board.evidence.receiveLog?.value ?? ""), start, board) }
      let memory = program.map {
        EvidenceMemory(
          repository,
          key: EvidenceKey(
            program: $0, repository, settings, papers: papers, present: present, reports: reports, log: log ?? nil
          ).digest)
      }
      if let gone = memory?.gone { return EvidenceVerdict(released: gone) }
      let looked = try await look(repository, at: released)
      if looked.lacksStart { return .fault(.noStart, start, board) }
      let holds = looked.findings.filter { $0.class == .hold }
      if holds.isEmpty { memory?.remember(looked.released) }
      return EvidenceVerdict(holds: Dictionary(grouping: holds, by: \.path), released: looked.released)
    } catch {
      return .fault(EvidenceMissing.Cause(error, folder: folder), start, board)
    }
  }

  private var folder: String { "\(root)/\(contentFolder)" }

  private func place(of log: String) -> String { Self.place(of: log, root: root) }

  /// Where the log of a server is that a board names.
  static func place(of log: String, root: String) -> String { log.hasPrefix("/") ? log : "\(root)/\(log)" }

  /// One pass over the log.
  private func look(
    _ repository: Repository, at looked: [SignedPaper]
  ) async throws(GitFailure) -> (findings: [Finding], lacksStart: Bool, released: [PaperName: String]) {
    var history = try await History.read(repository)
    var found: [Finding] = []
    if let log = board.evidence.receiveLog, !history.take(receiveLog: place(of: log.value)) {
      found.append(HistoryUnreadable.noReceiveLog(log, in: board.path))
    }
    var evidenced = evidenced(history, looked, changed: [])
    if evidenced.lacksLines {
      // Only now is it worth asking which files are not as they were committed.
      let changed = try await History.changed(in: folder, environment: environment)
      evidenced = self.evidenced(history, looked, changed: changed)
    }
    evidenced.signers = try await signers(of: evidenced.commitsToVerify, repository)
    let earlier = try await EarlierTexts(content, folder: folder, environment: environment)
      .findings(earlierReleases(history, looked))
    return (found + evidenced.findings + earlier, evidenced.source.lacksStart, gone(by: history))
  }

  /// Papers that were released since evidence is expected and whose file is gone, with its path from the root.
  private func gone(by history: History) -> [PaperName: String] {
    let start = board.evidence.start?.value
    let items = history.released(since: start, butFor: present).map { (PaperName.item($0.key), $0.value) }
    let reports = history.releasedReports(since: start, butFor: reports).map { (PaperName.report($0.key), $0.value) }
    return Dictionary((items + reports).map { ($0.0, "\(contentFolder)/\($0.1)") }) { first, _ in first }
  }

  /// Numbers in earlier versions of files.
  private func numbers(in repository: Repository) async throws(GitFailure) -> [Finding] {
    var check = HistoryNumber(board, exceptions: exceptions)
    try await PastContents.read(repository).forEach { version, bytes in
      let place = HistoryNumber.Version(
        commit: version.commit, day: version.day, path: "\(contentFolder)/\(version.path)")
      if ScannedFile.Kind(name: version.path) != .other {
        check.look(at: bytes, place)
      } else if !version.isCurrent {
        // What the last commit still has is looked into as an attachment, or as a file that nothing uses.
        check.look(at: Extractor().examine(bytes), place)
      }
    }
    return check.findings
  }

  private func earlierReleases(_ history: History, _ looked: [SignedPaper]) -> [EarlierTexts.Release] {
    let changed = looked.filter { $0.trails.count > 1 }
    guard !changed.isEmpty else { return [] }
    let evidence = PaperEvidence(
      history, folder: contentFolder, start: board.evidence.start?.value, papers: papers, changed: [])
    return changed.flatMap { paper in evidence.earlierReleases(of: paper).map { (path: paper.path, release: $0) } }
  }

  private func evidenced(_ history: History, _ looked: [SignedPaper], changed: Set<String>) -> EvidencedBoard {
    let evidence = PaperEvidence(
      history, folder: contentFolder, start: board.evidence.start?.value, papers: papers, changed: changed)
    return EvidencedBoard(
      board: board, people: people, calendar: calendar,
      trails: looked.flatMap(evidence.trails(of:)),
      reused: looked.filter { !$0.isRevision }.compactMap(evidence.formerBearer(of:)),
      source: EvidencedBoard.Source(
        isShallow: history.isShallow, hasReceiveLog: history.hasReceiveLog, lacksStart: evidence.lacksStart))
  }

  /// Whose keys signed commits, by the ids of people.
  private func signers(
    of commits: [String], _ repository: Repository
  ) async throws(GitFailure) -> [String: String] {
    let owners = people.flatMap { person in person.keys.map { (key: $0, id: person.id) } }
    let ids = Dictionary(owners.map { ($0.key.name, $0.id) }) { first, _ in first }
    let signatures = Signatures(repository, by: owners.map { Signatures.Signer(name: $0.key.name, key: $0.key) })
    return try await signatures.verified(commits).compactMapValues { ids[$0] }
  }
}

/// What the history says against what a build would publish.
struct EvidenceVerdict {
  /// What keeps a paper out, by its path from the root.
  var holds: [String: [Finding]] = [:]
  /// What else a check has to say.
  var others: [Finding] = []
  /// Papers that were released since evidence is expected and whose file is gone, with its path from the root.
  var released: [PaperName: String] = [:]
  /// Why nothing may be written at all.
  var fault: Finding?

  fileprivate static func fault(
    _ cause: EvidenceMissing.Cause, _ start: Located<Board.Start>, _ board: Board
  ) -> Self {
    Self(fault: EvidenceMissing.finding(cause, start: start, in: board.path))
  }

  /// Where git may not be asked.
  static func unasked(_ content: Content) -> Self {
    guard let board = content.board, let start = board.evidence.start else { return Self() }
    return .fault(.notInstalled, start, board)
  }
}

extension EvidenceMissing.Cause {
  fileprivate init(_ failure: GitFailure, folder: String) {
    self =
      switch failure {
      case .noRepository: .noRepository
      case .notInstalled: .notInstalled
      case .notTrusted: .notTrusted(folder: folder)
      case .noKeygen: .noKeygen
      case .failed(let said): .failed(said)
      }
  }
}

extension SSHKey {
  /// What the key is called in lists of ours: no other key has the same.
  fileprivate var name: String { "key-\(ContentDigest.sha256(Array("\(type) \(blob)".utf8)).hexadecimal)" }
}

extension Content {
  /// Items, reports and drafts of revisions.
  fileprivate var papers: [SignedPaper] {
    notices.map { SignedPaper($0.notice, isRevision: false) } + reports.map { SignedPaper($0.report) }
      + revisions.compactMap(\.notice).map { SignedPaper($0, isRevision: true) }
  }
}

extension SignedPaper {
  /// Whether all steps of its own are signed, so that a build might publish it.
  fileprivate var isSigned: Bool {
    !isRevision && (trails.first?.review.signOffs.count ?? 0) >= ReviewStep.allCases.count
  }

  fileprivate init(_ notice: Notice, isRevision: Bool) {
    let own = Trail(
      notice.review,
      published: isRevision ? nil : notice.published ?? notice.review.line(.release).map { $0.map(\.shownFrom) })
    self.init(
      path: notice.path, index: notice.index, title: notice.title.value,
      trails: [own]
        + notice.changes.map { change in
          Trail(change.value.review, published: change.map(\.published))
        })
  }

  fileprivate init(_ report: YearReport) {
    self.init(
      path: report.path, index: nil, title: report.title.value,
      trails: [
        Trail(report.review, published: report.published ?? report.review.line(.release).map { $0.map(\.shownFrom) })
      ])
  }
}

extension EvidencedBoard {
  /// Whether the last commit does not hold every line of the folder.
  fileprivate var lacksLines: Bool {
    trails.contains { trail in
      trail.lines.contains { if case .untraceable = $0 { true } else { false } }
    }
  }
}
