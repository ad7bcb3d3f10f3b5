import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Phrase(zh: "检查并生成网站", en: "check the content and build the site").inBoth,
    discussion: """
      没有放行的条目留在外面，其余照常生成，以 0 退出，最后列出留下了哪些、为什么。
      有读不懂的内容（如缺少结尾的 ---、索引号重复）时什么都不写，旧网站原样保留，以 1 退出。
      公开过的信息不见了，以 1 退出；超过三条时什么都不写，确要去掉写 --allow-removals。
      撤回的、泄露的不能等：不能写网站时也马上撤下，其余不动。
      只写有变化的文件；不是本工具建的文件夹从不覆盖。
      An item that may not be shown stays out and the others go on: exit 0, with
      a list of what was held back and why. Content that cannot be understood
      stops the build and the old site stays as it is: exit 1. A released item that
      vanishes means exit 1, more than three that nothing is written. What was
      withdrawn or leaks is taken down even then. Only what changed is written; a folder that is not ours is never overwritten.

        noticeboard build                          生成到 site/ · into site/
        noticeboard build --output ../board        生成到别处 · somewhere else
        noticeboard build --drafts ../preview      给审查人看的样稿 · for reviewers
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: ArgumentHelp(zh: "生成到哪个文件夹，从 --root 算起", en: "the folder to write, from --root", valueName: "文件夹"))
  var output = "site"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(zh: "网站的公开网址，以 / 结尾；不写时用 board.yaml 的网址", en: "the public address; default: 网址", valueName: "网址")
  )
  var baseURL: String?

  @Flag(
    help: ArgumentHelp(zh: "有读不懂的条目也生成其余部分，仍以 1 退出", en: "hold back what cannot be understood, build the rest, exit 1"))
  var keepGoing = false

  @Option(
    help: ArgumentHelp(
      zh: "把全部条目连同草稿生成到这个文件夹供审查，不能是网站的文件夹", en: "all items, drafts too, for review; not the site's folder",
      valueName: "文件夹"))
  var drafts: String?

  @Option(
    help: ArgumentHelp(
      zh: "允许多少条公开过的信息从网站上消失；不写时有三条以上就什么都不写，三条以内照写、以 1 退出",
      en: "how many released items may vanish from the site; default 0", valueName: "条数"),
    transform: SharedOptions.number(in: 0...1_000_000, of: "--allow-removals ", zh: "条数，例如 2", en: "a number such as 2")
  )
  var allowRemovals = 0

  @Flag(help: ArgumentHelp(zh: "什么都没有变也从头审查、生成", en: "judge and write everything even if nothing has changed"))
  var fresh = false

  func validate() throws {
    guard let baseURL else { return }
    guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://"), baseURL.hasSuffix("/") else {
      throw ValidationError(
        zh: "--base-url 要写成 https://例子/ 的样子，以 / 结尾", en: "--base-url looks like https://example.cn/ and ends with /")
    }
  }

  func run() async throws {
    let environment = Environment()
    var request = try shared.request(environment)
    request.baseURL = baseURL
    let console = Console(environment, options: shared, format: .text)
    let target = BuildTarget(
      folder: drafts ?? output, isDrafts: drafts != nil, keepsGoing: keepGoing, site: output,
      allowedRemovals: allowRemovals)
    let started = ContinuousClock.now
    let memory = BuildMemory(in: environment.cacheFolder, request, target, surroundings: console.surroundings)
    if !fresh, let words = await memory?.recall() {
      return console.say(words, target: target, took: ContinuousClock.now - started)
    }
    let outcome = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).build(into: target)
    }
    console.finishProgress()
    let findings = console.text(of: outcome, root: shared.root)
    StandardStream.errors.write(findings)
    let words = console.words(of: outcome, findings, isDrafts: target.isDrafts)
    console.summarize(outcome, words, target: target, took: ContinuousClock.now - started)
    await memory?.keep(words, of: outcome)
    console.end(with: outcome.failsBuild ? 1 : 0, keeping: outcome)
  }
}
