package import Diagnostics
package import Generator
import History
import Notices

/// Git does not say which files changed.
package struct ChangesUnknown: Error, Sendable {
  package let words: Phrase
}

extension Selection {
  /// The files of content/ that differ from a commit, gone and new ones too, and those of themes/ where git knows them.
  package static func changed(
    in root: String, since revision: String, environment: [String: String]
  ) async throws(ChangesUnknown) -> Selection {
    do throws(ChangedFiles.Failure) {
      let content = try await ChangedFiles.since(revision, in: "\(root)/\(contentFolder)", environment: environment)
      // content/ may be a repository of its own, of which the theme is no part.
      let themes = (try? await ChangedFiles.since(revision, in: "\(root)/themes", environment: environment)) ?? []
      return Selection(content.map { "\(contentFolder)/\($0)" } + themes.map { "themes/\($0)" })
    } catch {
      throw ChangesUnknown(words: error.words)
    }
  }
}

extension ChangedFiles.Failure {
  fileprivate var words: Phrase {
    switch self {
    case .unknownRevision(let revision):
      Phrase(
        zh: "git 里没有“\(revision)”这个提交；例如：--changed-since HEAD，或 --changed-since origin/main",
        en: "git knows no commit \"\(revision)\"; for example: --changed-since HEAD, or --changed-since origin/main")
    case .git(let failure):
      Phrase(
        zh: "\(failure.words.zh)，不知道哪些文件改过；请写出要检查的文件，不用 --changed-since",
        en: "\(failure.words.en), so nobody knows what changed: name the files instead of --changed-since")
    }
  }
}
