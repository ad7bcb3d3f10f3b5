import Compliance
import Diagnostics
import Notices
import Testing

@testable import Generator

/// Signs the papers of the sample board as their persons would have, on the days that stand in their lines.
struct SampleSigning {
  private let board: Board
  private let reader: NoticeReader
  private let files: [String: [UInt8]]

  /// The files of the repository's board by their path from its root.
  init(_ files: [String: [UInt8]]) throws {
    var findings: [Finding] = []
    let bytes = try #require(files["content/board.yaml"])
    board = try #require(BoardReader().read(bytes, path: "content/board.yaml", findings: &findings))
    reader = NoticeReader(board: board)
    self.files = files
  }

  /// Every paper with the fingerprints that belong on its lines; those that are signed already are the same.
  func signed() throws -> [String: [UInt8]] {
    var signed: [String: [UInt8]] = [:]
    for (path, bytes) in files where path.hasPrefix("content/") && path.hasSuffix(".md") {
      if path.hasSuffix("README.md") { continue }
      if path.hasPrefix("content/年度报告/") {
        signed[path] = try report(path, bytes)
      } else if let original = RevisionName.original(of: path), let item = files[original] {
        signed[path] = try draft(path, bytes, of: original, item)
      } else {
        signed[path] = try item(path, bytes)
      }
    }
    return signed
  }

  private func read(_ bytes: [UInt8], _ path: String) throws -> Notice {
    var findings: [Finding] = []
    return try #require(reader.read(bytes, path: path, findings: &findings), "\(path): \(findings.map(\.rule.id))")
  }

  // MARK: - Papers

  private func item(_ path: String, _ bytes: [UInt8]) throws -> [UInt8] {
    let notice = try read(bytes, path)
    var text = Text(bytes)
    for place in notice.changes.indices.reversed() {
      let change = notice.changes[place].value
      text.sign(change.review, try fingerprint(of: path, bytes, after: place + 1, of: notice), change.published)
    }
    // 审查 stands before 变更 in every paper of the sample, so that its places hold.
    text.sign(notice.review, try fingerprint(of: path, bytes, after: 0, of: notice), notice.published?.value)
    return text.bytes
  }

  /// The fingerprint of an item as it was after some of its changes.
  private func fingerprint(of path: String, _ bytes: [UInt8], after count: Int, of notice: Notice) throws -> Fingerprint
  {
    guard count < notice.changes.count else { return fingerprint(of: notice, bytes) }
    var text = String(decoding: bytes, as: UTF8.self)
    for step in EarlierText.of(path).dropFirst(count).reversed() {
      for (now, before) in step {
        try #require(text.contains(now), "\(path): \(now)")
        text = text.replacing(now, with: before)
      }
    }
    let earlier = try read(Array(text.utf8), path)
    var fields = earlier.fields
    fields.changes.removeLast(notice.changes.count - count)
    return fingerprint(of: Notice(fields), Array(text.utf8))
  }

  private func fingerprint(of notice: Notice, _ bytes: [UInt8]) -> Fingerprint {
    Fingerprint(of: notice, board: board, bytes: bytes, attachments: attachments(of: notice, bytes))
  }

  /// Files that the item lists, then those that its text shows.
  private func attachments(of notice: Notice, _ bytes: [UInt8]) -> [AttachmentContent] {
    let folder = notice.path.prefix(through: notice.path.lastIndex(of: "/") ?? notice.path.startIndex)
    let listed = notice.attachments.map(\.value).compactMap { entry in
      files[folder + entry.file].map { content(entry.file, entry.name, $0) }
    }
    let body = String(decoding: bytes[notice.body], as: UTF8.self)
    let shown = files.keys.sorted().filter { path in
      path.hasPrefix(folder) && path.hasSuffix(".png") && body.contains("](\(path.dropFirst(folder.count)))")
    }
    return listed
      + shown.map { path in content(String(path.dropFirst(folder.count)), "", files[path] ?? []) }
  }

  private func content(_ file: String, _ name: String, _ bytes: [UInt8]) -> AttachmentContent {
    AttachmentContent(file: file, name: name, size: bytes.count, sha256: .sha256(bytes))
  }

  private func draft(_ path: String, _ bytes: [UInt8], of original: String, _ item: [UInt8]) throws -> [UInt8] {
    let draft = LoadedNotice(notice: try read(bytes, path), bytes: bytes)
    let revision = Revision(
      draft: draft, original: LoadedNotice(notice: try read(item, original), bytes: item), reader: reader)
    let note = try #require(draft.notice.changeNote?.value, "\(path)")
    let folded = try revision.folded(today: draft.notice.formed.value, note: note)
    var text = Text(bytes)
    text.sign(draft.notice.review, fingerprint(of: folded.notice, folded.bytes), nil)
    return text.bytes
  }

  private func report(_ path: String, _ bytes: [UInt8]) throws -> [UInt8] {
    var findings: [Finding] = []
    let report = try #require(ReportReader().read(bytes, path: path, findings: &findings))
    var text = Text(bytes)
    text.sign(report.review, Fingerprint(of: report, bytes: bytes), report.published?.value)
    return text.bytes
  }

  /// A file whose lines are written over from the last to the first, so that places before them hold.
  private struct Text {
    var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func sign(_ trail: ReviewTrail, _ fingerprint: Fingerprint, _ published: CivilDate?) {
      for signOff in trail.signOffs.reversed() {
        var line = signOff.value
        line.fingerprint = fingerprint
        line.published = line.step == .release ? published.flatMap { $0 == line.date ? nil : $0 } : nil
        bytes.replaceSubrange(signOff.range, with: line.line.utf8)
      }
    }
  }
}

/// What the papers of the sample with 变更 said before each change: words of today's text, and what stood there before.
private enum EarlierText {
  static func of(_ path: String) -> [[(now: String, before: String)]] {
    switch path {
    case "content/公开指南/政府信息公开指南.md":
      [
        [("镇综合文化站设查阅处，周二至周日9:00至16:30开放。", ""), ("本镇监督电话：0533-000-0009。", "")]
      ]
    case "content/概况信息/领导班子成员分工.md":
      [
        [
          ("防汛抗旱、森林防火 |", "防汛抗旱、森林防火、安全生产 |"), ("企业服务、统计、安全生产 |", "企业服务、统计 |"),
          ("示例六村、示例七村 |", "示例六村 |"), ("示例八村、示例九村 |", "示例七村、示例八村、示例九村 |"),
          ("联系哪些村；2013年8月作过一次调整。", "联系哪些村。"),
        ],
        [("政府信息公开、便民服务、", "便民服务、"), ("2013年8月和2014年2月作过两次调整。", "2013年8月作过一次调整。")],
      ]
    default: []
    }
  }
}
