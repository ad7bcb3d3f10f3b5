import CLinux
package import Diagnostics
import Glibc
import Notices
import Subprocess
import SystemPackage

/// Runs git in one folder, with nothing of the surroundings but what it is given.
///
/// Hooks, pagers, external diffs, file-system monitors, replaced objects, credentials and the network are all switched
/// off: reading a repository must run nothing of what lies in it.
struct Git: Sendable {
  let folder: String
  /// PATH, HOME and XDG_CONFIG_HOME of the caller; other variables are not handed on.
  let environment: [String: String]

  /// What a run left behind.
  struct Answer: Sendable {
    let isSuccess: Bool
    let output: String
    let errors: String
  }

  private static let settings = [
    "core.quotePath=false", "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "diff.external=",
    "diff.noprefix=false", "diff.mnemonicPrefix=false", "diff.suppressBlankEmpty=false",
    "core.deltaBaseCacheLimit=256m", "protocol.allow=never", "log.showSignature=false", "color.ui=false",
    // What could hide lines from the log, or tell commits other than they are.
    "log.showRoot=true", "core.commitGraph=false", "core.attributesFile=/dev/null", "core.bigFileThreshold=512m",
  ]

  private func configuration(_ arguments: [String]) -> Configuration {
    let settings = Self.settings.flatMap { ["-c", $0] }
    var variables: [Environment.Key: String] = [
      "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_REPLACE_OBJECTS": "1",
      "GIT_GRAFT_FILE": "/dev/null", "GIT_NO_LAZY_FETCH": "1", "GIT_ATTR_NOSYSTEM": "1", "GIT_LITERAL_PATHSPECS": "1",
    ]
    for name in ["PATH", "HOME", "XDG_CONFIG_HOME"] {
      guard let key = Environment.Key(rawValue: name) else { continue }
      variables[key] = environment[name]
    }
    return Configuration(
      executable: .name("git"), arguments: Arguments(["--no-pager"] + settings + arguments),
      environment: .custom(variables), workingDirectory: FilePath(folder))
  }

  /// Runs a command whose answer is short; at most 16 MiB of it.
  func answer(_ arguments: String...) async throws(GitFailure) -> Answer { try await answer(arguments) }

  /// Runs a command whose answer is short; at most 16 MiB of it.
  func answer(_ arguments: [String]) async throws(GitFailure) -> Answer {
    do {
      let result = try await run(
        configuration(arguments), output: .string(limit: 16 << 20), error: .string(limit: 1 << 20))
      return Answer(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
        errors: result.standardError)
    } catch {
      throw Self.failure(error)
    }
  }

  /// A file in memory: through a pipe it would have to be written while git runs, and swift-subprocess ends the whole
  /// program where git is gone before it has read everything.
  private static func file(_ text: String) throws -> FileDescriptor {
    let number = unsafe Array(text.utf8).withUnsafeBytes { unsafe linux_memory_file($0.baseAddress, $0.count) }
    guard number >= 0 else { throw Errno(rawValue: errno) }
    return FileDescriptor(rawValue: number)
  }

  /// Runs a command that reads what it is given; at most 256 MiB of its answer, as it is.
  func bytes(_ arguments: [String], input: String) async throws(GitFailure) -> [UInt8] {
    do {
      let result = try await run(
        configuration(arguments), input: .fileDescriptor(try Self.file(input), closeAfterSpawningProcess: true),
        output: .bytes(limit: 256 << 20),
        error: .string(limit: 1 << 20))
      guard result.terminationStatus.isSuccess else {
        throw Answer(isSuccess: false, output: "", errors: result.standardError).failure
      }
      return result.standardOutput
    } catch let failure as GitFailure {
      throw failure
    } catch {
      throw Self.failure(error)
    }
  }

  /// Hands the output of a command on, piece by piece as it comes.
  func stream(_ arguments: [String], _ take: (borrowing [UInt8]) -> Void) async throws(GitFailure) {
    let answer: Answer
    do {
      let result = try await run(
        configuration(arguments), input: .none, output: .sequence, error: .string(limit: 1 << 20)
      ) { execution in
        for try await piece in execution.standardOutput {
          take(unsafe piece.withUnsafeBytes { unsafe [UInt8]($0) })
        }
      }
      answer = Answer(
        isSuccess: result.terminationStatus.isSuccess, output: "", errors: result.standardError)
    } catch {
      throw Self.failure(error)
    }
    guard answer.isSuccess else { throw answer.failure }
  }

  private static func failure(_ error: any Error) -> GitFailure {
    guard let error = error as? SubprocessError else { return .failed("\(error)") }
    return error.code == .executableNotFound ? .notInstalled : .failed("\(error)")
  }
}

extension Git.Answer {
  /// The failure that git's message describes.
  var failure: GitFailure {
    if errors.contains("dubious ownership") { return .notTrusted }
    if errors.contains("not a git repository") { return .noRepository }
    let line = errors.split(separator: "\n").last { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") }
    return .failed(line.map(String.init) ?? "\(errors.prefix(200))")
  }
}

/// Why the history could not be read.
package enum GitFailure: Error, Sendable, Equatable {
  /// The folder is in no repository, or in one without a working tree.
  case noRepository
  case notInstalled
  /// Git does not trust the owner of the repository (safe.directory).
  case notTrusted
  /// The program ssh-keygen, by which git verifies signatures, is not installed.
  case noKeygen
  /// Git ended with an error, and said this.
  case failed(String)

  package var words: Phrase {
    switch self {
    case .noRepository: Phrase(zh: "content 不在 Git 仓库里", en: "content/ is in no git repository")
    case .notInstalled: Phrase(zh: "没有安装 git", en: "git is not installed")
    case .notTrusted:
      Phrase(zh: "仓库属于另一个用户，git 拒绝读取", en: "the repository belongs to another user, and git refuses to read it")
    case .noKeygen: Phrase(zh: "没有安装 ssh-keygen", en: "ssh-keygen is not installed")
    case .failed(let said): Phrase(zh: "git 出错：\(said)", en: "git failed: \(said)")
    }
  }
}
