import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices
import Serving

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: Phrase(zh: "边写边看样稿", en: "see drafts while you write").inBoth,
    discussion: """
      每条信息（包括没有审完的和改稿）按将来的样子显示，每页标明“未发布”，
      并列出审到哪一步、有什么问题、怎么改、下一步的签字命令、改稿改了什么。
      保存文件以后，页面自己更新。只有您自己的浏览器看得到：打开下面说的那个
      文件，或者写 --open。按 Ctrl-C 结束。
      Every item as it would look, drafts included, with the step it is at, what is
      found, how to mend it and the command that signs next. Pages follow the files
      as you save them. Served to your own browser alone, on 127.0.0.1: open the
      file that is named, or write --open. Ctrl-C ends it.

        noticeboard serve                      看样稿 · see drafts
        noticeboard serve --open               马上打开浏览器 · open the browser
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(zh: "端口；不写时用第一个空闲的", en: "the port; default: the first that is free", valueName: "端口"),
    transform: SharedOptions.number(in: 1024...65_535, of: "--port "))
  var port: Int?

  @Flag(help: ArgumentHelp(zh: "用默认的浏览器打开", en: "open the default browser"))
  var open = false

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    guard unsafe access(shared.root, F_OK) == 0 else {
      throw ValidationError(zh: "没有文件夹“\(shared.root)”", en: "there is no folder \"\(shared.root)\"")
    }
    try await serve(request, environment, ServeConsole(environment: environment, options: shared))
  }

  /// Serves on the main thread, so that all others are left for building.
  @MainActor
  private func serve(_ request: Request, _ environment: Environment, _ console: ServeConsole) throws {
    let server: PreviewServer
    do throws(ServingFailure) {
      server = try PreviewServer(
        request, port: port.map { UInt16($0) }, startFileIn: environment.privateFolder)
    } catch {
      throw console.failed(error)
    }
    console.show(server)
    if open { environment.open(server.startFile) }
    let clock = request.clock
    server.serve(clock: { (try? environment.today()) ?? clock }, telling: { console.show($0) })
  }
}

/// Says on standard error where the preview is, and what became of each change.
private struct ServeConsole: Sendable {
  let environment: Environment
  let options: SharedOptions

  private func write(_ phrase: Phrase, _ board: String? = nil) {
    StandardStream.errors.write(phrase(environment.language(asked: options.language, board: board)) + "\n")
  }

  /// Says where the preview is, which nobody could find out otherwise.
  func show(_ server: borrowing PreviewServer) {
    write(
      Phrase(
        zh: "样稿在 \(server.address)；用浏览器打开：\(server.startFile)",
        en: "serving on \(server.address); open in your browser: \(server.startFile)"))
  }

  /// Says what a new state is like.
  func show(_ preview: Preview) {
    guard !options.quiet else { return }
    let (errors, warnings) = (preview.outcome.errorCount, preview.outcome.warningCount)
    let state =
      preview.tree == nil
      ? Phrase(zh: "有错误，样稿还是以前的", en: "errors: the pages stay as they were")
      : Phrase(zh: "样稿已更新", en: "the pages are new")
    write(
      Phrase(
        zh: "\(state.zh)：错误 \(errors) 个，警告 \(warnings) 个",
        en: "\(state.en): \(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"),
      preview.outcome.language)
  }

  /// What ends the program where nothing can be served.
  func failed(_ failure: ServingFailure) -> any Error {
    switch failure {
    case .portTaken(let port):
      return ValidationError(
        zh: "端口 \(port) 被别的程序占着；换一个，或者不写 --port，例如：noticeboard serve",
        en: "port \(port) belongs to another program; write another or none, for example: noticeboard serve")
    case .noPort: write(Phrase(zh: "error: 没有空闲的端口", en: "error: no port is free"))
    case .system(let error):
      write(Phrase(zh: "error: 不能提供样稿：\(error.words.zh)", en: "error: cannot serve: \(error.words.en)"))
    }
    return ExitCode(74)
  }
}

extension Environment {
  /// A folder for what no other user may see.
  fileprivate var privateFolder: String {
    guard let folder = variable("XDG_RUNTIME_DIR"), unsafe access(folder, W_OK | X_OK) == 0 else {
      return temporaryFolder
    }
    return folder
  }

  /// Hands a file to the desktop's own way of opening it; where there is none the user opens it by hand.
  fileprivate func open(_ file: String) {
    let names = [
      "PATH", "HOME", "USER", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "BROWSER",
      "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "XDG_DATA_DIRS", "XDG_CONFIG_HOME",
      "DESKTOP_SESSION",
    ]
    let variables = names.compactMap { name in variable(name).map { "\(name)=\($0)" } }
    let words = ["xdg-open", file]
    let texts = unsafe words.map { unsafe strdup($0) } + [nil]
    let settings = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (texts + settings).forEach { unsafe free($0) } }
    var process: pid_t = 0
    _ = unsafe posix_spawnp(&process, "xdg-open", nil, nil, texts, settings)
  }
}
