import Compliance
package import Diagnostics
import History
import Markup
package import Notices

/// Looks up what void signatures were given for, and says what was changed since.
package struct SignedChanges: Sendable {
  private let root: String
  private let environment: [String: String]

  package init(root: String, environment: [String: String]) {
    self.root = root
    self.environment = environment
  }

  /// The most papers that are looked up in one run; each costs a walk of its file's history.
  private static let limit = 20

  /// One finding for each paper among the findings whose signatures are void; none where git cannot tell.
  package func findings(about findings: [Finding], in content: Content) async -> [Finding] {
    guard let board = content.board else { return [] }
    var found: [Finding] = []
    for finding in findings.filter({ $0.rule.id == "fingerprint-mismatch" }).prefix(Self.limit) {
      guard let paper = paper(at: finding.path, board),
        let line = paper.trail.signOffs.first(where: { $0.range == finding.range })?.value,
        let changes = await since(line, of: paper, in: finding.path, board)
      else { continue }
      found.append(
        ChangedSinceSigned.finding(
          changes.list, step: line.step.name, commit: changes.commit, in: finding.path, at: finding.range))
    }
    return found
  }

  /// What a file says otherwise than it did in the commit that brought a line of its review, and that commit; nil where
  /// git cannot tell.
  package func since(
    _ line: SignOff, in path: String, board: Board
  ) async -> (list: [Phrase], commit: String)? {
    guard let paper = paper(at: path, board) else { return nil }
    return await since(line, of: paper, in: path, board)
  }

  private func since(
    _ line: SignOff, of paper: Paper, in path: String, _ board: Board
  ) async -> (list: [Phrase], commit: String)? {
    guard let stamp = line.fingerprint?.description,
      let past = await PastFile.introducing(stamp, in: path, of: root, environment: environment),
      let before = Self.paper(Array(past.text.utf8), Self.place(past.path) ?? path, board)
    else { return nil }
    let changed = await PastFile.differing(
      from: past.commit, among: paper.files.map(\.path), of: root, environment: environment)
    let files = paper.files.filter { changed.contains($0.path) }.map(\.written)
    return (before.text.changes(to: paper.text, files: files), past.commit)
  }

  // MARK: - Files

  /// An item, a draft or a yearly report as a file has it.
  private struct Paper {
    let trail: ReviewTrail
    let text: SignedText
    /// Attachments and pictures, by their paths from the root.
    var files: [(written: String, path: String)] = []
  }

  /// The file as it is now; a source is given back once it was judged.
  private func paper(at path: String, _ board: Board) -> Paper? {
    SourceFile.read("\(root)/\(path)").flatMap { Self.paper($0, path, board) }
  }

  /// A path from the root, of one from the top of the work tree.
  private static func place(_ path: String?) -> String? {
    path.flatMap { path in path.firstRange(of: "\(contentFolder)/").map { String(path[$0.lowerBound...]) } }
  }

  private static func paper(_ bytes: [UInt8], _ path: String, _ board: Board) -> Paper? {
    var ignored: [Finding] = []
    if path.utf8.starts(with: "\(contentFolder)/年度报告/".utf8) {
      guard let report = ReportReader().read(bytes, path: path, findings: &ignored) else { return nil }
      return Paper(trail: report.review, text: SignedText(report, bytes: bytes))
    }
    guard let notice = NoticeReader(board: board).read(bytes, path: path, findings: &ignored) else { return nil }
    return Paper(
      trail: notice.latestTrail,
      text: SignedText(
        notice, bytes: bytes,
        category: board.categories.indices.contains(notice.category) ? board.categories[notice.category].name : nil),
      files: LoadedNotice(notice: notice, bytes: bytes).writtenFiles.map {
        (written: $0.written, path: "\(contentFolder)/\($0.path)")
      })
  }
}

extension LoadedNotice {
  /// Attachments and pictures as they are written, and their paths from the content folder.
  fileprivate var writtenFiles: [(written: String, path: String)] {
    var outlines = OutlineReader()
    let body = bytes.span.extracting(notice.body.clamped(to: 0..<bytes.count))
    let pictures = outlines.read(body).images.map(\.address)
    let folder = ContentFiles.folder(below: notice.path)
    return (notice.attachments.map(\.value.file) + pictures).compactMap { written in
      ContentFiles.resolve(written, from: folder).map { (written: written, path: $0) }
    }
  }

  /// Paths of attachments and pictures from the content folder.
  var files: [String] { writtenFiles.map(\.path) }
}
