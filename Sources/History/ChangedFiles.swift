import Notices

/// The files of a folder that git sees changed.
package enum ChangedFiles {
  /// Why git does not say.
  package enum Failure: Error, Sendable, Equatable {
    case unknownRevision(String)
    case git(GitFailure)
  }

  /// Files that differ from a commit, deleted ones and new ones that are not ignored too, by their path from the folder.
  ///
  /// Before the first commit every file differs from HEAD.
  /// Runs git with PATH and HOME of `environment`, and hands it nothing else of the surroundings.
  package static func since(
    _ revision: String, in folder: String, environment: [String: String]
  ) async throws(Failure) -> [String] {
    let git = Git(folder: folder, environment: environment)
    let isPlain = !revision.isEmpty && !revision.utf8.starts(with: "-".utf8)
    let inside = try await words(git, "rev-parse", "--is-inside-work-tree")
    guard inside.first == "true\n" else { throw .git(.noRepository) }
    guard isPlain else { throw .unknownRevision(revision) }
    let found = try? await words(git, "rev-parse", "--quiet", "--verify", "\(revision)^{commit}")
    // Of an excluded commit, such as ^HEAD, git answers no name but a condition.
    guard let commit = found?.first?.dropLast(), commit.isCommitName else {
      guard revision == "HEAD" else { throw .unknownRevision(revision) }
      return try await words(git, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    }
    let differing = try await words(
      git, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", String(commit), "--")
    let new = try await words(git, "ls-files", "-z", "--others", "--exclude-standard")
    return differing + new
  }

  /// What git answers, cut at zero bytes.
  private static func words(_ git: Git, _ arguments: String...) async throws(Failure) -> [String] {
    do throws(GitFailure) {
      let answer = try await git.answer(arguments)
      guard answer.isSuccess else { throw answer.failure }
      return answer.output.split(separator: "\0").map(String.init)
    } catch {
      throw .git(error)
    }
  }
}

extension StringProtocol {
  /// Whether it is the name of one commit and nothing that git would understand otherwise.
  var isCommitName: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } }
}
