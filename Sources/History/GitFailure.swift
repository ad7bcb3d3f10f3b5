package import Diagnostics
import Notices

/// Why the history could not be read.
package enum GitFailure: Error, Sendable, Equatable {
  /// The folder is in no repository, or in one without a working tree.
  case noRepository
  /// The program git is not installed.
  case notInstalled
  /// Git does not trust the owner of the repository (safe.directory).
  case notTrusted
  /// Git ended with an error, and said this.
  case failed(String)

  /// What happened, in words.
  package var words: Phrase {
    switch self {
    case .noRepository: Phrase(zh: "content 不在 Git 仓库里", en: "content/ is in no git repository")
    case .notInstalled: Phrase(zh: "没有安装 git", en: "git is not installed")
    case .notTrusted:
      Phrase(zh: "仓库属于另一个用户，git 拒绝读取", en: "the repository belongs to another user, and git refuses to read it")
    case .failed(let said): Phrase(zh: "git 出错：\(said)", en: "git failed: \(said)")
    }
  }
}
