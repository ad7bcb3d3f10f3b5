import Generator
import Notices
import Subprocess

/// Which files of a board git sees changed.
///
/// Asks git for names alone: nothing is compared by hooks or programs that the repository names.
struct ChangedFiles {
  /// Why git does not say.
  enum Failure: Error {
    /// There is no git, or the board is in none of its repositories.
    case noRepository
    case unknownRevision(String)
  }

  /// The folder that holds content/ and themes/.
  let root: String

  /// The files that differ from a commit, gone and new ones too; of the theme where it is under version control.
  func since(_ revision: String) async throws(Failure) -> Selection {
    guard await lines(of: ["rev-parse", "--git-dir"], in: "content") != nil else { throw .noRepository }
    let isPlain = !revision.isEmpty && !revision.utf8.starts(with: "-".utf8)
    guard isPlain, await lines(of: ["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"], in: "content") != nil
    else { throw .unknownRevision(revision) }
    return Selection(await changed(in: "content", since: revision) + changed(in: "themes", since: revision))
  }

  private func changed(in folder: String, since revision: String) async -> [String] {
    let differing = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", revision, "--"]
    let untracked = ["ls-files", "-z", "--others", "--exclude-standard"]
    let names = await (lines(of: differing, in: folder) ?? []) + (lines(of: untracked, in: folder) ?? [])
    return names.map { "\(folder)/\($0)" }
  }

  /// Without what a hook of git sets: the board's own repository is meant, whoever asks.
  private static let environment = Environment.inherit.updating([
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_PREFIX": nil,
  ])

  /// What git answers, cut at zero bytes and line feeds at the end; nil when it refuses or is not there.
  private func lines(of arguments: [String], in folder: String) async -> [String]? {
    let settings = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-C", "\(root)/\(folder)"]
    let answer = try? await run(
      .name("git"), arguments: Arguments(settings + arguments), environment: Self.environment,
      output: .bytes(limit: 64 << 20))
    guard let answer, answer.terminationStatus.isSuccess else { return nil }
    return answer.standardOutput.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension ChangedFiles.Failure {
  /// What is wrong and what to do.
  var words: Phrase {
    switch self {
    case .noRepository:
      Phrase(
        zh: "content 不在 git 仓库里（或者没有装 git），--changed-since 不知道哪些文件改过；请写出要检查的文件",
        en: "content is in no git repository, or there is no git: name the files instead of --changed-since")
    case .unknownRevision(let revision):
      Phrase(
        zh: "git 里没有“\(revision)”这个提交；例如：--changed-since HEAD，或 --changed-since origin/main",
        en: "git knows no commit \"\(revision)\"; for example: --changed-since HEAD, or --changed-since origin/main")
    }
  }
}
