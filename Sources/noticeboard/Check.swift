import ArgumentParser
import Generator
import Glibc
import LinkCheck
import Notices

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "检查内容和主题，不写任何文件 · check content and theme, write nothing",
    discussion: """
      一次列出所有文件的所有问题：在哪个文件第几行第几列、是什么、要怎样、正确的例子。
        error    错误：要改。有一个就以 1 退出
        warning  警告：请看一看
        note     说明：审到哪一步、还有几天到期
      Lists every finding of every file in one run: path:line:column, what was
      found, what is required, an example. Exits with 1 when there is an error;
      warnings and notes leave it at 0.

        noticeboard check                               检查 · check
        noticeboard check --as-of 2014-03-31            按那一天检查 · as of that day
        noticeboard check --language en                 用英文说 · in English
        noticeboard check --format json > findings.json 给程序看 · for programs

      设了环境变量 CI 时，没有公开的条目只报索引号，不显示原文。
      With CI set, what is not published is named by its index number alone.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "怎样写出问题：text 给人看，json 和 github 给程序看 · how findings are written; default: text",
      valueName: "text|json|github"),
    transform: FindingFormat.named)
  var format = FindingFormat.text

  @Flag(
    help: ArgumentHelp(
      "和 Git 历史核对签字：谁提交的、哪天提交的 · compare sign-offs with the git history: who committed them, and when"))
  var history = false

  @Option(
    help: ArgumentHelp(
      "网站几天之内应当生成过；读 site/index.html 上的日期 · how many days ago the site may have been built last",
      valueName: "N"),
    transform: Check.days)
  var heartbeat: Int?

  @Flag(
    help: ArgumentHelp(
      "检查通往别的网站的链接，要联网，用 curl · look whether links to other hosts still work; needs curl and the network"))
  var external = false

  @Flag(help: .hidden)
  var externalLoopback = false

  func run() async throws {
    let surroundings = Surroundings()
    var request = try shared.request(surroundings)
    request.heartbeat = heartbeat
    if history { request.history = surroundings.forGit }
    let console = Console(surroundings, options: shared, format: format)
    var outcome = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).check()
    }
    if external {
      let check = LinkCheck(path: surroundings.variable("PATH") ?? "/usr/bin:/bin", allowsLoopback: externalLoopback)
      outcome.add(await check.findings(for: outcome.externalLinks))
    }
    console.finishProgress()
    try console.print(outcome, root: shared.root)
    console.total(outcome)
    if outcome.errorCount > 0 { throw ExitCode(1) }
  }
}

extension Check {
  @Sendable fileprivate static func days(_ written: String) throws -> Int {
    guard let days = Int(written), (0...3660).contains(days) else {
      throw ValidationError(
        "--heartbeat “\(written)”不对，要写天数，例如 3 · \"\(written)\" is wrong; write a number of days such as 3")
    }
    return days
  }
}

/// How `check` writes its findings.
enum FindingFormat: String {
  case text, json, github

  @Sendable fileprivate static func named(_ written: String) throws -> Self {
    guard let format = Self(rawValue: written) else {
      throw ValidationError(
        "--format “\(written)”没有这种格式，只有 text、json、github · there is no \"\(written)\"; write text, json or github")
    }
    return format
  }
}
