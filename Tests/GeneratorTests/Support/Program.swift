import Glibc
import Testing

/// The built `noticeboard`, run as a person or a machine runs it.
struct Program {
  /// What a run left behind.
  struct Result {
    var code: Int32
    var output: String
    var errors: String
  }

  let board: WrittenBoard
  /// Beside the usual path, which may be another, and nothing else.
  var environment: [String: String] = [:]

  /// Runs the program with `--root` of the board behind the arguments.
  func run(_ arguments: String...) throws -> Result { try run(arguments: arguments) }

  func run(arguments: [String]) throws -> Result {
    try run(program: builtProgram("noticeboard"), arguments + ["--root", board.folder.path])
  }

  /// Runs the program with nothing added.
  func runBare(_ arguments: String...) throws -> Result { try runBare(arguments: arguments) }

  func runBare(arguments: [String]) throws -> Result {
    try run(program: builtProgram("noticeboard"), arguments)
  }

  /// Runs another program, such as a script that limits what ours may do, with `--root` of the board.
  func run(other program: String, _ arguments: [String]) throws -> Result {
    try run(program: program, arguments + ["--root", board.folder.path])
  }

  private func run(program: String, _ arguments: [String]) throws -> Result {
    let place = try TemporaryFolder(inMemory: true)
    let texts = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let settings = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    let variables = unsafe settings.map { unsafe strdup($0) } + [nil]
    defer { unsafe (texts + variables).forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, place("out"), O_WRONLY | O_CREAT, 0o644)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, place("err"), O_WRONLY | O_CREAT, 0o644)
    var process: pid_t = 0
    try #require(unsafe posix_spawn(&process, program, &actions, nil, texts, variables) == 0)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    return Result(code: code, output: try place.text("out"), errors: try place.text("err"))
  }
}

/// The path of a program that the package builds beside the tests.
func builtProgram(_ name: String) throws -> String {
  var buffer = [UInt8](repeating: 0, count: 4096)
  let count = unsafe buffer.withUnsafeMutableBytes { buffer -> Int in
    guard let base = buffer.baseAddress else { return 0 }
    return unsafe readlink("/proc/self/exe", base.assumingMemoryBound(to: CChar.self), buffer.count)
  }
  let tests = String(decoding: buffer[..<max(count, 0)], as: UTF8.self)
  let path = String(tests[..<(tests.lastIndex(of: "/") ?? tests.endIndex)]) + "/" + name
  try #require(unsafe access(path, X_OK) == 0)
  return path
}
