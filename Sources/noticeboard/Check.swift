import ArgumentParser
import Compliance
import Desk
import Diagnostics
import Generator
import Notices
import Programs

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Phrase(zh: "检查内容和主题，不写任何文件", en: "check content and theme, write nothing").inBoth,
    discussion: """
      一次列出所有文件的所有问题：在哪个文件第几行第几列、是什么、要怎样、正确的例子。
      在 git 仓库里，还没提交的文件排在最前面。
        error    错误：要改。有一个就以 1 退出
        warning  警告：请看一看
        note     说明：审到哪一步、还有几天到期
      Lists every finding of every file in one run: path:line:column, what was
      found, what is required, an example; in a git repository what is not
      committed yet comes first. Exits with 1 when there is an error; warnings
      and notes leave it at 0.

        noticeboard check                               全部检查 · everything
        noticeboard check content/应急管理/防汛.md      只查这一个文件 · one file
        noticeboard check content/应急管理              只查这个文件夹 · one folder
        noticeboard check --changed-since HEAD          只查还没提交的 · what changed
        noticeboard check --history                     和 git 历史核对签字 · sign-offs
        noticeboard check --format html > 检查.html     用浏览器看 · a page to read
        noticeboard check --as-of 2014-03-31            按那一天检查 · as of that day
        noticeboard explain late                        讲解一条规则 · explain a rule

      写了文件或文件夹，就只报它们的问题，和全部检查时报的一样；附件的问题报在用它的条目里。
      Of the files that are named the same is said as in a check of everything; what
      is wrong with an attachment is said in the item that lists it.

      设了环境变量 CI 时，没有公开的条目只报索引号，不显示原文。
      With CI set, what is not published is named by its index number alone.
      """)

  @Argument(
    help: ArgumentHelp(
      zh: "只检查这些文件或文件夹，从当前文件夹写起", en: "only these files or folders, from the current folder", valueName: "文件"))
  var paths: [String] = []

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      zh: "只检查与 git 的这个提交相比有改动的文件，新文件和删去的也算", en: "only what differs from this commit of git",
      valueName: "提交"))
  var changedSince: String?

  @Flag(help: ArgumentHelp(zh: "警告也算错误，以 1 退出", en: "warnings count as errors: exit 1"))
  var strict = false

  @Option(
    help: ArgumentHelp(
      zh: "怎样写出问题：text 给人看，html 用浏览器看，其余给程序看", en: "how findings are written; default: text",
      valueName: "text|html|json|github|sarif"),
    transform: SharedOptions.format(zh: "text、json、github、sarif、html", en: "one of text, json, github, sarif, html"))
  var format = FindingFormat.text

  @Flag(
    help: ArgumentHelp(
      zh: "和 Git 历史核对签字：谁提交的、哪天提交的", en: "compare sign-offs with the git history: who committed them, and when"))
  var history = false

  @Option(
    help: ArgumentHelp(
      zh: "网站几天之内应当生成过；读 site/index.html 上的日期", en: "how many days ago the site may have been built last",
      valueName: "天数"),
    transform: SharedOptions.number(in: 0...3660, of: "--heartbeat ", zh: "天数，例如 3", en: "a number of days such as 3"))
  var heartbeat: Int?

  @Option(
    help: ArgumentHelp(
      zh: "和 --heartbeat 一起：问这个网址，不看本机的 site/；要联网，用 curl",
      en: "with --heartbeat: ask this address instead of site/; needs curl", valueName: "网址"))
  var url: String?

  @Flag(
    help: ArgumentHelp(
      zh: "检查通往别的网站的链接，要联网，用 curl", en: "look whether links to other hosts still work; needs curl and the network"))
  var external = false

  @Flag(help: .hidden)
  var externalLoopback = false

  func run() async throws {
    let environment = Environment()
    var request = try shared.request(environment)
    request.heartbeat = url == nil ? heartbeat : nil
    try requireHeartbeat()
    if history { request.history = environment.forGit }
    let console = Console(environment, options: shared, format: format, isStrict: strict)
    async let uncommitted = try? Selection.changed(in: shared.root, since: "HEAD", environment: environment.forGit)
    let selection = try await selection(console, environment)
    var outcome = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).check(selection)
    }
    if external {
      let check = LinkCheck(path: environment.variable("PATH") ?? "/usr/bin:/bin", allowsLoopback: externalLoopback)
      outcome.add(await check.findings(for: outcome.externalLinks))
    }
    if let url, let heartbeat {
      outcome.add(
        Heartbeat(await home(of: url, environment), days: heartbeat, today: outcome.today, address: url).findings)
    }
    if let uncommitted = await uncommitted { outcome.bringForward(uncommitted) }
    console.finishProgress()
    try console.print(outcome, root: shared.root)
    console.total(outcome)
    if outcome.errorCount > 0 || strict && outcome.warningCount > 0 { throw ExitCode(1) }
  }

  private func requireHeartbeat() throws {
    guard let url else { return }
    guard heartbeat != nil, url.hasPrefix("http://") || url.hasPrefix("https://") else {
      throw ValidationError(
        zh: "--url 和 --heartbeat 一起写，是 http 或 https 的网址，例如：--heartbeat 3 --url https://nanlushan.example/",
        en:
          "--url goes with --heartbeat and is an address of http or https: --heartbeat 3 --url https://nanlushan.example/"
      )
    }
  }

  /// The home page as a host serves it; nil where it serves none.
  private func home(of url: String, _ environment: Environment) async -> [UInt8]? {
    let reader = HostReader(path: environment.searchPath, temporaryFolder: environment.temporaryFolder)
    let answer = try? await reader.read([""], below: url.hasSuffix("/") ? url : "\(url)/").first
    return answer?.status == 200 ? answer?.bytes : nil
  }

  /// The files that are asked about: all, those that were named, those that changed, or what of the named ones changed.
  private func selection(_ console: Console, _ environment: Environment) async throws -> Selection {
    let named = try named(console)
    guard let changedSince else { return named }
    do throws(ChangesUnknown) {
      return try await Selection.changed(in: shared.root, since: changedSince, environment: environment.forGit)
        .intersection(named)
    } catch {
      throw console.refusal(error.words)
    }
  }

  private func named(_ console: Console) throws -> Selection {
    guard !paths.isEmpty else { return .everything }
    var selected: [String] = []
    for path in paths {
      do throws(SelectedPath.Problem) {
        selected.append(try SelectedPath(path, root: shared.root).path)
      } catch {
        throw console.refusal(error.words)
      }
    }
    return Selection(selected)
  }
}

/// How `check` writes its findings.
enum FindingFormat: String {
  case text, json, github, sarif, html

  /// Whether people read it as it is, so that it must not be endless.
  var isForPeople: Bool { self == .text || self == .github || self == .html }
}
