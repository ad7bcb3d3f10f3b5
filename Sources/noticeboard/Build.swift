import ArgumentParser
import Generator
import Glibc
import Notices

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "检查并生成网站 · check the content and build the site",
    discussion: """
      有无法读懂的内容（error，故障）时什么都不写，旧网站原样保留。没有放行的条目留在外面，其余照常生成。
      A fault stops the build and leaves the old site as it is. An item that may not be shown stays out; the others go on.

        noticeboard build                              生成到 site/ · into site/
        noticeboard build --output /srv/www/board      生成到别处 · somewhere else
        noticeboard build --drafts preview             样稿，每页标“未发布” · drafts, 未发布 on every page
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: "生成到哪个文件夹（相对 --root） · folder to write, relative to --root")
  var output = "site"

  @Option(name: .customLong("base-url"), help: "网站的公开网址，以 / 结尾 · public address; default: 网址 of board.yaml")
  var baseURL: String?

  @Flag(help: "有故障也生成其余部分，退出码仍为 1 · write what can be written in spite of faults, exit 1")
  var keepGoing = false

  @Option(help: "把全部条目（含草稿）生成到这个文件夹供审查 · write all items, drafts too, into this folder for review")
  var drafts: String?

  func validate() throws {
    if let baseURL, !baseURL.hasPrefix("https://") && !baseURL.hasPrefix("http://") || baseURL?.hasSuffix("/") == false {
      throw ValidationError(
        "--base-url 要写成 https://例子/ 的样子，以 / 结尾 · --base-url looks like https://example.cn/ and ends with /")
    }
  }

  func run() async throws {
    let surroundings = Surroundings()
    var request = try shared.request(surroundings)
    request.baseURL = baseURL
    let console = Console(surroundings, options: shared, format: .text)
    let target = BuildTarget(folder: drafts ?? output, isDrafts: drafts != nil, keepsGoing: keepGoing, site: output)
    let started = ContinuousClock.now
    let outcome = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).build(into: target)
    }
    console.finishProgress()
    console.print(outcome, root: shared.root)
    console.summarize(outcome, target: target, took: ContinuousClock.now - started)
    if outcome.faultCount > 0 { throw ExitCode(1) }
  }
}
