import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices

struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Phrase(zh: "打成一包，交给县门户", en: "hand the board over to a county's portal").inBoth,
    discussion: """
      每条信息一个干净的 HTML 片段，全部信息列成一张表（items.csv、items.xml、items.json），附件、清单在一起，
      旁边再打成一个 ZIP。只交已经放行的；撤回的在表里只留索引号、日期和原因，门户照着撤下。
      门户的列名不一样时，用 --adapter 给一个对照文件，一行一项，如“信息标题: 标题”。
      A fragment of HTML for each item, one table of all in CSV, XML and JSON, the files,
      a manifest; beside it the same as a ZIP. Only what was released goes out. An adapter
      names the portal's columns, a line each.

        noticeboard export --portal ../交县门户                       全部 · everything
        noticeboard export --portal ../交县门户 --since 2014-03-01    这天以来有变化的 · what changed since
        noticeboard export --portal ../交县门户 --adapter 门户.txt    按门户的列 · in the portal's columns
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: ArgumentHelp(zh: "写到哪个文件夹，从 --root 算起", en: "the folder to write, from --root", valueName: "文件夹"))
  var portal: String

  @Option(
    help: ArgumentHelp(
      zh: "只交这天以来公开、变更、撤回的", en: "what was released, changed or taken back since", valueName: "YYYY-MM-DD"),
    transform: SharedOptions.day(of: "--since"))
  var since: CivilDate?

  @Option(
    help: ArgumentHelp(
      zh: "对照文件，一行一项：“门户的列: 本栏的项”，固定的文字加引号，“类别 工作动态: 1024”换成门户的栏目编号",
      en: "the portal's columns, a line each: COLUMN: FACT", valueName: "文件"))
  var adapter: String?

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let order = PortalOrder(since: since, adapter: try written())
    let console = Console(environment, options: shared, format: .text)
    let started = ContinuousClock.now
    let (outcome, archive) = try await console.reportingFailures {
      () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).export(order, into: portal)
    }
    console.finishProgress()
    try console.print(outcome, root: shared.root)
    console.summarize(outcome, target: BuildTarget(portal: order, folder: portal), took: ContinuousClock.now - started)
    if let archive { StandardStream.output.write("\(archive)\n") }
    console.end(with: archive == nil || outcome.failsBuild ? 1 : 0, keeping: outcome)
  }

  private func written() throws -> (name: String, text: String)? {
    guard let adapter else { return nil }
    guard let bytes = SourceFile.read(adapter) else {
      throw ValidationError(zh: "读不到“\(adapter)”", en: "\"\(adapter)\" cannot be read")
    }
    return (adapter, String(decoding: bytes, as: UTF8.self))
  }
}
