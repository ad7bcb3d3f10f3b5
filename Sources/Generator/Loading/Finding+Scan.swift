import Diagnostics
import Notices

extension Finding {
  /// Something under the content folder that is not read.
  static func unread(_ problem: ScanProblem) -> Self {
    let path = problem.path.isEmpty ? contentFolder : "\(contentFolder)/\(problem.path)"
    return Finding(ScanRules.shared.unreadableFile, in: path, problem.words)
  }

  /// A file without which there is no board.
  static func missingFile(_ name: String) -> Self {
    Finding(
      ScanRules.shared.missingFile, in: "\(contentFolder)/\(name)",
      Phrase(zh: "缺少文件“\(name)”", en: "the file \"\(name)\" is missing"),
      hint: Phrase(
        zh: "公开栏需要 content/board.yaml 和 content/people.yaml；写法见 content/README.md",
        en: "a board needs content/board.yaml and content/people.yaml; see content/README.md"))
  }
}
