import Compliance
import Diagnostics
import History
import Notices

/// Papers whose newest sign-offs are not committed yet, and that the last commit released: a board that expects evidence
/// goes on showing what was released, until the new sign-offs are evidence.
struct KeptPapers {
  /// The content with them as the last commit has them; everything else is as it lies in the folder.
  private(set) var content: Content
  private(set) var names: Set<PaperName> = []
  /// One for each, at the first line that is not committed.
  private(set) var findings: [Finding] = []
  private let today: CivilDate
  private var texts: [LoadedNotice] = []

  /// What a paper says of itself, whether item or report.
  fileprivate struct Facts {
    let trails: [ReviewTrail]
    /// It is not taken back, and may be out.
    let isOpen: Bool
  }

  /// - Parameter committed: what the last commit has of files that differ from it.
  init(_ content: consuming Content, _ committed: CommittedPapers, today: CivilDate) {
    self.content = content
    self.today = today
    guard content.isJudgeable, let board = content.board, board.evidence.start != nil else { return }
    let notices = NoticeReader(board: board)
    for file in committed.files where !RevisionName.isDraft(file.path) {
      let path = "\(contentFolder)/\(file.path)"
      if let place = content.notices.firstIndex(where: { $0.notice.path == path }) {
        keep(at: place, file.bytes, notices)
      } else if let place = content.reports.firstIndex(where: { $0.report.path == path }) {
        keep(reportAt: place, file.bytes)
      }
    }
  }

  private mutating func keep(at place: Int, _ bytes: [UInt8], _ reader: NoticeReader) {
    let now = content.notices[place].notice
    var ignored: [Finding] = []
    guard let before = reader.read(bytes, path: now.path, findings: &ignored), before.index.value == now.index.value,
      before.withdrawal == nil, before.isReleased(on: today),
      let line = Self.uncommitted(in: now.facts, before: before.facts)
    else { return }
    let kept = LoadedNotice(notice: before, bytes: bytes)
    content.notices[place] = kept
    texts.append(kept)
    names.insert(.item(now.index.value))
    findings.append(CommittedShown.finding(line.value, in: now.path, at: line.range))
  }

  private mutating func keep(reportAt place: Int, _ bytes: [UInt8]) {
    let now = content.reports[place].report
    var ignored: [Finding] = []
    guard let before = ReportReader().read(bytes, path: now.path, findings: &ignored),
      before.year.value == now.year.value, before.isReleased(on: today),
      let line = Self.uncommitted(in: now.facts, before: before.facts)
    else { return }
    content.reports[place] = LoadedReport(report: before, bytes: bytes)
    names.insert(.report(now.year.value))
    findings.append(CommittedShown.finding(line.value, in: now.path, at: line.range))
  }

  /// The first line that the last commit does not have, of a paper that nobody took back meanwhile.
  private static func uncommitted(in now: Facts, before: Facts) -> Located<SignOff>? {
    guard now.isOpen else { return nil }
    let known = Set(before.trails.flatMap { $0.signOffs.map(\.value.line) })
    return now.trails.lazy.flatMap(\.signOffs).first { !known.contains($0.value.line) }
  }

  /// The content with attachments and pictures, too, as the last commit has them.
  consuming func content(
    with others: [String], root: String, environment: [String: String]?
  ) async -> Content {
    guard let environment, !texts.isEmpty else { return content }
    let wanted = others.filter { path in
      let name = Array(path.afterLastSlash.utf8)
      return texts.contains { $0.bytes.firstRange(of: name) != nil }
    }
    let read = try? await CommittedFile.read(wanted, in: "\(root)/\(contentFolder)", environment: environment)
    guard let read, !read.isEmpty else { return content }
    var content = content
    content.files = content.files.holding(committed: read.map { ($0.path, $0.bytes) })
    return content
  }
}

extension Notice {
  fileprivate var facts: KeptPapers.Facts {
    KeptPapers.Facts(
      trails: [review] + changes.map(\.value.review), isOpen: withdrawal == nil && secrecy.value.isCleared)
  }
}

extension YearReport {
  fileprivate var facts: KeptPapers.Facts { KeptPapers.Facts(trails: [review], isOpen: secrecy.value.isCleared) }
}
