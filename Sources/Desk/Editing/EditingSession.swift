import Compliance
import Diagnostics
import Generator
import Glibc
import Notices

/// The board as a command that writes content sees it: read once, under a lock, and judged as often as needed.
final class EditingSession {
  let request: Request
  let content: Content
  let board: Board
  let roster: Roster
  /// The day that everything is judged by.
  let today: CivilDate
  /// The day that a signature bears: today by the clock; on a sample board, where nothing is real, that of the board.
  let signingDay: CivilDate
  let writer: ContentWriter
  private let lock: ContentLock

  init(_ request: Request, observer: @escaping PhaseObserver) async throws(EditingRefusal) {
    self.request = request
    let root = "\(request.root)/\(contentFolder)"
    let loaded: Content
    do throws(GeneratorFailure) {
      lock = try Self.lock(root)
      LeftOvers.remove(below: root)
      loaded = try await Generator(request, observer: observer).load()
    } catch {
      throw .run(error)
    }
    guard let board = loaded.board, loaded.isJudgeable else {
      throw .notJudged(loaded.findings.filter { Self.settings.contains($0.path) })
    }
    content = loaded
    self.board = board
    roster = Roster(loaded.people)
    today = request.asOf ?? board.frozen ?? request.clock
    signingDay = board.sample == nil ? request.clock : today
    writer = ContentWriter(root: root)
  }

  private static let settings = Set(
    ["board.yaml", "people.yaml", "kinds.yaml", "工作日.csv"].map { "\(contentFolder)/\($0)" })

  private static func lock(_ root: String) throws(GeneratorFailure) -> ContentLock {
    do throws(SystemError) {
      return try ContentLock(root)
    } catch {
      throw .unreadable(ScanProblem(path: "", reason: .unreadable(error)))
    }
  }

  var reader: NoticeReader { NoticeReader(board: board) }

  /// Judges content as of a day; what is judged need not be on disk.
  func judge(_ content: Content, on day: CivilDate? = nil) async throws(EditingRefusal) -> Judgement {
    do throws(ScanProblem) {
      return try await Judgement(content, today: day ?? today, purpose: .check, workers: request.workers)
    } catch {
      throw .run(.unreadable(error))
    }
  }

  /// Judges items and drafts by their paths from the board's folder, and says of them what a check of everything says.
  func judge(
    _ content: Content, files paths: [String], on day: CivilDate? = nil
  ) async throws(EditingRefusal) -> Judgement {
    let items = paths.filter { !RevisionName.isDraft($0) }.map { String($0.dropFirst(contentFolder.count + 1)) }
    do throws(ScanProblem) {
      return try await Judgement(
        content, today: day ?? today, items: Set(items), selection: Selection(paths), workers: request.workers)
    } catch {
      throw .run(.unreadable(error))
    }
  }

  /// Judges one item alone, as quickly as can be; what other items say is not looked at.
  func judge(alone notice: LoadedNotice) async throws(EditingRefusal) -> JudgedItem? {
    var single = content
    single.notices = [notice]
    single.reports = []
    single.revisions = []
    return try await judge(single).items.first
  }

  /// Runs a step of writing, and says what went wrong in the words of the command.
  func write(_ path: String, _ work: (ContentWriter) throws(ContentWriter.Failure) -> Void) throws(EditingRefusal) {
    do throws(ContentWriter.Failure) {
      try work(writer)
    } catch {
      let shown = "\(contentFolder)/\(path)"
      switch error {
      case .changed: throw .changed(path: shown)
      case .exists: throw .exists(path: shown)
      case .system(let error): throw .system(error, path: shown)
      }
    }
  }

  /// Runs an edit, and says what went wrong in the words of the command.
  func edit<Value>(_ path: String, _ work: () throws(EditFailure) -> Value) throws(EditingRefusal) -> Value {
    do throws(EditFailure) {
      return try work()
    } catch {
      throw .edit(error, path: path)
    }
  }
}

extension Content {
  /// The same with one item read anew.
  func replacing(_ notice: LoadedNotice) -> Content {
    var content = self
    if let place = content.notices.firstIndex(where: { $0.notice.path == notice.notice.path }) {
      content.notices[place] = notice
    }
    return content
  }

  /// The same with the draft of a revision read anew, or without it.
  func replacing(draft path: String, with notice: LoadedNotice?) -> Content {
    var content = self
    guard let place = content.revisions.firstIndex(where: { $0.path == path }) else { return content }
    let old = content.revisions.remove(at: place)
    if let notice {
      content.revisions.insert(LoadedRevision(path: path, loaded: notice, index: old.index), at: place)
    }
    return content
  }

  /// The same with a yearly report read anew.
  func replacing(_ report: LoadedReport) -> Content {
    var content = self
    if let place = content.reports.firstIndex(where: { $0.report.path == report.report.path }) {
      content.reports[place] = report
    }
    return content
  }
}

/// Allows one command at a time to write content; released when it is freed.
final class ContentLock: Sendable {
  private let folder: Int32

  /// Waits for another command to end, and then holds the content folder.
  init(_ root: String) throws(SystemError) {
    folder = unsafe open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try SystemError.check(folder)
    while flock(folder, LOCK_EX) != 0 {
      // A file system without locks: two clerks at one folder at one moment are told apart by the bytes they read.
      guard errno == EINTR else { return }
    }
  }

  deinit { close(folder) }
}
