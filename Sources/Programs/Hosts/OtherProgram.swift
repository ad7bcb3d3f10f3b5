import CLinux
import Glibc
import Subprocess
import SystemPackage

/// A program of the system, run with nothing of the surroundings but what it is given.
package struct OtherProgram: Sendable {
  /// Its name on the path.
  package let name: String
  /// All variables that it gets, PATH among them.
  private let environment: [String: String]

  /// What a run left behind.
  package struct Answer: Sendable {
    /// Whether it ended with 0.
    package let isSuccess: Bool
    /// What it said on standard output; at most 256 MiB.
    package let output: [UInt8]
    /// What it said on standard error; at most 1 MiB.
    package let errors: String

    /// The last line of what it complained of, for people; rsync says the cause first, such as a full disk, and then what
    /// came of it.
    package var complaint: String {
      let lines = errors.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isEmpty }
      if lines.last?.hasPrefix("rsync error:") == true, let cause = lines.first(where: { $0.hasPrefix("rsync: ") }) {
        return cause
      }
      return lines.last ?? "…"
    }
  }

  /// The program is not on the path.
  package struct NotInstalled: Error, Sendable {
    package let name: String
  }

  package init(_ name: String, environment: [String: String]) {
    self.name = name
    self.environment = environment
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads on standard input.
  ///   - folder: where it stands; nil: where the caller stands.
  ///   - variables: more of its surroundings.
  ///   - inSession: whether it goes on when the caller is killed, together with all that the caller began.
  package func run(
    _ arguments: [String], input: [UInt8] = [], in folder: String? = nil, variables more: [String: String] = [:],
    inSession: Bool = false
  ) async throws(NotInstalled) -> Answer {
    var variables: [Environment.Key: String] = [:]
    for (name, value) in environment.merging(more, uniquingKeysWith: { $1 }) {
      if let key = Environment.Key(rawValue: name) { variables[key] = value }
    }
    var options = PlatformOptions()
    options.createSession = inSession
    do {
      let result = try await Subprocess.run(
        Configuration(
          executable: .name(name), arguments: Arguments(arguments), environment: .custom(variables),
          workingDirectory: folder.map { FilePath($0) }, platformOptions: options),
        input: .fileDescriptor(try ChildInput.file(input), closeAfterSpawningProcess: true),
        output: .bytes(limit: 256 << 20), error: .string(limit: 1 << 20))
      return Answer(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput, errors: result.standardError)
    } catch {
      if (error as? SubprocessError)?.code == .executableNotFound { throw NotInstalled(name: name) }
      return Answer(isSuccess: false, output: [], errors: "\(error)")
    }
  }
}

/// What a child process reads on its standard input: a file in memory.
///
/// Through a pipe it would have to be written while the child runs, and swift-subprocess ends the whole program where a
/// child is gone before it has read everything: ssh does so when its host is down.
enum ChildInput {
  /// - Throws: `Errno` where the system gives no such file.
  static func file(_ bytes: [UInt8]) throws -> FileDescriptor {
    let number = unsafe bytes.withUnsafeBytes { unsafe linux_memory_file($0.baseAddress, $0.count) }
    guard number >= 0 else { throw Errno(rawValue: errno) }
    return FileDescriptor(rawValue: number)
  }
}
