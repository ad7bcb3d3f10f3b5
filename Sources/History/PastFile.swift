package import Notices

/// A file as an earlier commit has it.
package struct PastFile: Sendable {
  /// Which commit is meant.
  package enum Moment: Sendable, Equatable {
    /// The last commit before a day begins (UTC+8), so that what happened on that day counts as later.
    case day(CivilDate)
    /// A commit as git names it: a hash, a tag, `HEAD~1`.
    case revision(String)
  }

  /// Why there is no such file.
  package enum Failure: Error, Sendable, Equatable {
    case git(GitFailure)
    /// There is no commit before the day, or none of that name.
    case noCommit
    /// The commit does not have the file.
    case noFile
  }

  /// The short hash of the commit.
  package let commit: String
  package let text: String

  /// Reads a file; `path` starts from the folder, which may lie anywhere in the working tree.
  package static func read(
    _ path: String, at moment: Moment, in folder: String, environment: [String: String]
  ) async throws(Failure) -> PastFile {
    let git = Git(folder: folder, environment: environment)
    let commit = try await commit(moment, git)
    let shown = try await answer(git, ["show", "\(commit):./\(path)"])
    guard shown.isSuccess else { throw .noFile }
    return PastFile(commit: String(commit.prefix(10)), text: shown.output)
  }

  private static func commit(_ moment: Moment, _ git: Git) async throws(Failure) -> String {
    let arguments =
      switch moment {
      case .day(let day): ["rev-list", "-1", "--before=\(day)T00:00:00+08:00", "HEAD", "--"]
      case .revision(let name): ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"]
      }
    let answer = try await answer(git, arguments)
    let hash = answer.output.prefix { $0 != "\n" }
    guard answer.isSuccess, !hash.isEmpty else {
      if case .failed = answer.failure { throw .noCommit }
      throw .git(answer.failure)
    }
    guard hash.isCommitName else { throw .noCommit }
    return String(hash)
  }

  private static func answer(_ git: Git, _ arguments: [String]) async throws(Failure) -> Git.Answer {
    do throws(GitFailure) { return try await git.answer(arguments) } catch { throw .git(error) }
  }
}
