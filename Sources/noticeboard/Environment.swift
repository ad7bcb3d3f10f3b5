import ArgumentParser
import Diagnostics
import Glibc
import Notices

/// The one place that looks at the clock, the environment and the terminal.
struct Environment {
  /// The value of a variable; an empty one counts as unset.
  func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// What git needs of the environment, and nothing else of it.
  var forGit: [String: String] {
    let names = ["PATH", "HOME", "XDG_CONFIG_HOME"]
    return Dictionary(names.compactMap { name in variable(name).map { (name, $0) } }) { first, _ in first }
  }

  /// What tells this program from another build of it: its file's size, place on the disk, and time of writing.
  var program: String? {
    var state = stat()
    guard unsafe stat("/proc/self/exe", &state) == 0 else { return nil }
    return "\(state.st_size) \(state.st_ino) \(state.st_mtim.tv_sec) \(state.st_mtim.tv_nsec)"
  }

  /// Where this user's programs keep what can be made again; nil where that is nowhere.
  var cacheFolder: String? {
    let own = variable("XDG_CACHE_HOME") ?? variable("HOME").map { "\($0)/.cache" }
    return own.flatMap { $0.hasPrefix("/") ? "\($0)/noticeboard" : nil }
  }

  /// The name or path of the browser that prints, where the first known one will not do.
  var browser: String? { variable("NOTICEBOARD_BROWSER") }

  /// Folders of programs.
  var searchPath: String { variable("PATH") ?? "/usr/bin:/bin" }

  /// A folder for what goes away again.
  var temporaryFolder: String { variable("TMPDIR") ?? "/tmp" }

  /// What a browser and fontconfig need to find the same fonts, the user's own among them, and nothing else.
  var forBrowser: [String: String] {
    let names = [
      "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "FONTCONFIG_FILE",
      "FONTCONFIG_PATH", "LD_LIBRARY_PATH",
    ]
    let found = Dictionary(names.compactMap { name in variable(name).map { (name, $0) } }) { first, _ in first }
    return found.merging(["PATH": searchPath, "LC_ALL": "C.UTF-8", "TZ": "UTC"]) { _, ours in ours }
  }

  var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The folder that the caller stands in; relative paths start from it.
  var folder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// A public log may be written: held items are named by index number alone.
  var isCI: Bool { variable("CI") != nil }

  var usesColor: Bool { variable("NO_COLOR") == nil && isTerminal }

  var isTerminal: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

  /// Columns of the terminal that findings go to; 102 where there is none.
  var columns: Int {
    var size = winsize()
    guard isTerminal, unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 102 }
    return Int(size.ws_col)
  }

  /// `SOURCE_DATE_EPOCH`, else the clock; both as the day in China (UTC+8).
  func today() throws -> CivilDate {
    guard let epoch = variable("SOURCE_DATE_EPOCH") else { return Self.day(Int(time(nil))) }
    guard let seconds = Int(epoch), (0..<253_370_736_000).contains(seconds) else {
      throw ValidationError(zh: "SOURCE_DATE_EPOCH 要求整数秒", en: "SOURCE_DATE_EPOCH takes whole seconds: '\(epoch)'")
    }
    return Self.day(seconds)
  }

  /// The day that `SOURCE_DATE_EPOCH` makes today, where the clock has another.
  var oddToday: CivilDate? {
    guard let day = try? today(), day != Self.day(Int(time(nil))) else { return nil }
    return day
  }

  /// `--language`, else `NOTICEBOARD_LANGUAGE`, else the board's, else the locale's.
  func language(asked: Language?, board: String?) -> Language {
    asked ?? variable("NOTICEBOARD_LANGUAGE").flatMap { Language(name: $0) }
      ?? board.flatMap { Language(name: $0) } ?? fromLocale
  }

  /// Turns a reader that has gone away, and a file longer than the caller's limit, into a write error instead of ending
  /// the program, and keeps closed standard streams from being handed out again as the number of a file of the site.
  static func secureStreams() {
    for refusal in [SIGPIPE, SIGXFSZ] { _ = signal(refusal, SIG_IGN) }
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }

  private var fromLocale: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? "zh"
    return locale.hasPrefix("en") ? .english : .chinese
  }

  private static func day(_ seconds: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: Int32((seconds + 8 * 3600) / 86_400))
  }
}

/// Where the program speaks: what was asked for on the output, what is said besides on the other.
enum StandardStream: Int32 {
  case output = 1
  case errors = 2

  /// Writes all of a text; false when the system refuses, but a reader that is gone is no reason to fail.
  @discardableResult
  func write(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return errno == EPIPE
      }
    }
    return true
  }

  /// Writes what was asked for; where the output takes it not, says so and ends the program with 74.
  static func deliver(_ text: String, _ language: Language) throws {
    if output.write(text) { return }
    let phrase = Phrase(zh: "写不出结果：标准输出已满或不能写", en: "standard output cannot be written: full or refused")
    errors.write("error: \(phrase(language))\n")
    throw ExitCode(74)
  }
}
