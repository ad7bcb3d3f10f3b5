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
  /// What the file was called then, from the top of the work tree, where that is known.
  package private(set) var path: String?

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

  /// The file as the commit has it that first wrote some words into it, on whatever branch led here and under whatever
  /// name; nil where git cannot tell.
  package static func introducing(
    _ words: String, in path: String, of folder: String, environment: [String: String]
  ) async -> PastFile? {
    let git = Git(folder: folder, environment: environment)
    let log = ["log", "--follow", "--format=%x01%H", "--name-only", "-z", "--no-ext-diff", "-S\(words)", "--"]
    guard let found = try? await git.answer(log + [path]), found.isSuccess else { return nil }
    let oldest = found.output.split(separator: "\u{1}").last?.split { $0 == "\0" || $0 == "\n" } ?? []
    guard oldest.count == 2, let commit = oldest.first.map(String.init), commit.isCommitName,
      let shown = try? await git.answer("show", "--no-ext-diff", "--no-textconv", "\(commit):\(oldest[1])"),
      shown.isSuccess
    else { return nil }
    return PastFile(commit: String(commit.prefix(10)), text: shown.output, path: String(oldest[1]))
  }

  /// Which of some files are not what a commit has, of those that it has; paths from the folder.
  package static func differing(
    from commit: String, among paths: [String], of folder: String, environment: [String: String]
  ) async -> Set<String> {
    guard !paths.isEmpty else { return [] }
    let diff = [
      "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--relative", "--diff-filter=DMT",
      commit, "--",
    ]
    let answer = try? await Git(folder: folder, environment: environment).answer(diff + paths)
    guard let answer, answer.isSuccess else { return [] }
    return Set(answer.output.split(separator: "\0").map(String.init))
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
