import Compliance
import Diagnostics
import History
import Notices

/// Compares the older trails of items with the texts that they released, as their commits have them.
final class EarlierTexts: Sendable {
  private let content: Content
  private let folder: String
  private let environment: [String: String]

  init(_ content: Content, folder: String, environment: [String: String]) {
    self.content = content
    self.folder = folder
    self.environment = environment
  }

  /// One trail to compare.
  typealias Release = (path: String, release: PaperEvidence.Release)

  /// A text as its commit has it, and the board of that time.
  private struct Text {
    let path: String
    let release: PaperEvidence.Release
    let loaded: LoadedNotice
    let board: Board
  }

  /// One finding for each trail whose fingerprint is not that of its text; nothing where the commit does not hold the
  /// text, or a file that belongs to it.
  ///
  /// Two commands of git, whatever there is to compare.
  func findings(_ releases: [Release]) async throws(GitFailure) -> [Finding] {
    let texts = try await texts(of: releases)
    let files = try await files(of: texts)
    var found: [Finding] = []
    for (text, files) in zip(texts, files) {
      guard let files, let expected = await expected(text, files), expected != text.release.seal else { continue }
      found.append(
        ChangeFingerprint.differing(
          text.release.seal, from: expected, commit: text.release.commit, in: text.path, at: text.release.place))
    }
    return found
  }

  private func texts(of releases: [Release]) async throws(GitFailure) -> [Text] {
    let wanted = releases.flatMap { [($0.release.commit, $0.release.path), ($0.release.commit, "board.yaml")] }
    let read = try await CommittedFile.read(wanted, in: folder, environment: environment)
    return releases.indices.compactMap { place in
      var ignored: [Finding] = []
      guard let paper = read[2 * place], let settings = read[2 * place + 1],
        let board = BoardReader().read(
          settings.bytes, path: "\(contentFolder)/board.yaml", findings: &ignored),
        let notice = NoticeReader(board: board).read(
          paper.bytes, path: "\(contentFolder)/\(paper.path)", findings: &ignored),
        notice.latestTrail.seal == releases[place].release.seal
      else { return nil }
      return Text(
        path: releases[place].path, release: releases[place].release,
        loaded: LoadedNotice(notice: notice, bytes: paper.bytes), board: board)
    }
  }

  /// Attachments and pictures of each text; nil where one is not in the commit.
  private func files(of texts: [Text]) async throws(GitFailure) -> [[CommittedFile]?] {
    let wanted = texts.map { text in text.loaded.files.map { (text.release.commit, $0) } }
    var read = try await CommittedFile.read(wanted.flatMap(\.self), in: folder, environment: environment)[...]
    return wanted.map { names in
      let own = read.prefix(names.count)
      read = read.dropFirst(names.count)
      return own.contains { $0 == nil || $0?.isPointer == true } ? nil : own.compactMap(\.self)
    }
  }

  private func expected(_ text: Text, _ files: [CommittedFile]) async -> Fingerprint? {
    var single = content
    single.board = text.board
    (single.notices, single.reports, single.revisions) = ([text.loaded], [], [])
    single.files = content.files.holding(committed: files.map { ($0.path, $0.bytes) })
    let judged = try? await Judgement(
      single, today: text.loaded.notice.formed.value, purpose: .site, workers: Workers(count: 1))
    return judged?.items.first?.assessment.expectedFingerprint
  }
}

extension CommittedFile {
  /// What a store of large files leaves in git.
  fileprivate var isPointer: Bool { bytes.starts(with: "version https://git-lfs".utf8) }
}
