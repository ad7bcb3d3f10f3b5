package import Diagnostics
import Notices
package import Pages

/// What stops a run because the system or the place does not allow it; exit code 74.
package enum GeneratorFailure: Error, Sendable {
  /// The content folder itself cannot be read.
  case unreadable(ScanProblem)
  case output(OutputFailure)
  /// The adapter of a portal is not understood; its name as the caller wrote it.
  case adapter(String, PortalAdapter.Refusal)

  /// Whether the caller asked for what must not be, as opposed to the system refusing.
  package var isWrongUsage: Bool {
    switch self {
    case .output(.misplaced), .output(.misplacedCalendar), .output(.misplacedPrints), .adapter: true
    default: false
    }
  }

  /// What happened and what to do, for the person at the terminal.
  package var words: Phrase {
    switch self {
    case .unreadable(let problem):
      Phrase(
        zh: "content 文件夹：\(problem.words.zh)；请在公开栏文件夹里运行，或用 --root 指定",
        en: "content folder: \(problem.words.en); run in the board's folder or name it with --root")
    case .output(let failure): failure.words
    case .adapter(let name, let refusal):
      Phrase(
        zh: "\(name):\(refusal.line)：\(refusal.words.zh)", en: "\(name):\(refusal.line): \(refusal.words.en)")
    }
  }
}
