import Glibc

/// This program once more, so that one build's memory does not count for the next.
enum OwnProcess {
  /// Builds a board; `remembering`: as a command does that may say again what the last build said.
  static func build(_ folder: String, remembering: Bool = false) throws(CorpusFailure) -> BuildFigures {
    try measured(
      ["build", "--output", "\(folder)/site"] + (remembering ? ["--memory", "\(folder)/memory"] : []), folder)
  }

  /// Reads the sources of a board that is built, and writes its files once more.
  static func floor(_ folder: String) throws(CorpusFailure) -> BuildFigures {
    try measured(["floor", "--output", "\(folder)/floor"], folder)
  }

  static func check(_ folder: String, _ path: String? = nil) throws(CorpusFailure) -> BuildFigures {
    try measured(["check"] + (path.map { [$0] } ?? []), folder)
  }

  /// The most memory that this process has had in RAM so far, in KiB.
  static var peakMemory: Int {
    var usage = rusage()
    return unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 ? usage.ru_maxrss : 0
  }

  private static func measured(_ command: [String], _ folder: String) throws(CorpusFailure) -> BuildFigures {
    let figures = "\(folder)/figures"
    try run(command + ["--root", folder, "--figures", figures])
    guard let text = CorpusFolder.text(ofFile: figures), let result = BuildFigures(text) else {
      throw CorpusFailure(action: "read", path: figures, code: ENOENT)
    }
    return result
  }

  private static func run(_ arguments: [String]) throws(CorpusFailure) {
    let program = "/proc/self/exe"
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child = pid_t()
    let code = unsafe posix_spawn(&child, program, nil, nil, &words, nil)
    guard code == 0 else { throw CorpusFailure(action: "start", path: program, code: code) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw CorpusFailure(action: "build with", path: program, code: ECANCELED) }
  }
}
