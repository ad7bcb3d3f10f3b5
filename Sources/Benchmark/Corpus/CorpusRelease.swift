import Compliance
import Diagnostics
import Generator
import Notices

/// Releases made-up notices: takes their fingerprints as the gate will.
struct CorpusRelease {
  /// The folder that holds content/.
  let root: String

  /// What every step must bear; zeros for a notice that the reader refuses, which the gate then holds back.
  func fingerprint(path: String, bytes: [UInt8]) -> String {
    var findings: [Finding] = []
    guard let board = Self.board, let notice = NoticeReader(board: board).read(bytes, path: path, findings: &findings)
    else { return CorpusItem.blank }
    let files = notice.attachments.compactMap { content(of: $0.value, beside: path) }
    return Fingerprint(of: notice, board: board, bytes: bytes, attachments: files).description
  }

  private func content(of attachment: Attachment, beside path: String) -> AttachmentContent? {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    guard let bytes = SourceFile.read("\(root)/\(folder)\(attachment.file)") else { return nil }
    return AttachmentContent(
      file: attachment.file, name: attachment.name, size: bytes.count, sha256: .sha256(bytes))
  }

  private static let board: Board? = {
    var findings: [Finding] = []
    let text = CorpusBoard.files.first { $0.path == "board.yaml" }?.text ?? ""
    return BoardReader().read(Array(text.utf8), path: "content/board.yaml", findings: &findings)
  }()
}
