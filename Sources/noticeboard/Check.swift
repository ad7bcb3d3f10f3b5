import ArgumentParser
import Generator
import Glibc
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

  func run() async throws {
    let surroundings = Surroundings()
    var request = try shared.request(surroundings)
    if history { request.history = surroundings.forGit }
    let console = Console(surroundings, options: shared, format: format)
    let outcome = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).check()
    }
    console.finishProgress()
    try console.print(outcome, root: shared.root)
    console.total(outcome)
    if outcome.errorCount > 0 { throw ExitCode(1) }
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
