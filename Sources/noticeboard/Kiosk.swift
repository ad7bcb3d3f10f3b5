import ArgumentParser
import Generator
import Notices
import Printing

struct Kiosk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "查阅点和公告栏要印的，做成 PDF · PDFs for the query point and the notice column",
    discussion: """
      用电脑上装的 Chromium 或 Chrome，把已经公开的信息做成 PDF：一条信息一个，
      一本查阅册一个，一张要张贴的一个。
      按这一天判断，没有放行的印不出来。内容没有变的文件不重写。
      Prints what is published as of the day with an installed Chromium or
      Chrome: a PDF an item, a binder, a poster. What was not released cannot be
      printed. A file whose content is the same stays untouched.

        noticeboard kiosk --pdf ../打印                    全部 · everything
        noticeboard kiosk --pdf ../打印 2013-0031          一条 · one item
        noticeboard kiosk --pdf ../打印 人事信息 2013      这两本查阅册 · these two binders
        noticeboard kiosk --pdf ../打印 单页               每条信息 · every item (or: sheets)
        noticeboard kiosk --pdf ../打印 查阅册 --large     大字版 · large print
        noticeboard kiosk --pdf ../打印 张贴 --a3          公告栏的，A3 · posters on A3

      浏览器按名字找；要用别的，设环境变量 NOTICEBOARD_BROWSER（名字或路径）。
      The browser is found by name; NOTICEBOARD_BROWSER names another.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "PDF 放在哪个文件夹，不能在 content、themes、site 里 · the folder for the PDFs", valueName: "文件夹"))
  var pdf: String

  @Argument(
    help: ArgumentHelp(
      "印什么：索引号、类别、年度、单页、查阅册、张贴、最新公开；不写就是全部 · index numbers, categories, years, sheets, binders, posters, newest; default: all",
      valueName: "什么"))
  var what: [String] = []

  @Flag(help: "大字版，给视力不好的人看 · in large print")
  var large = false

  @Flag(name: .customLong("a3"), help: "张贴的用 A3 横放；不写是 A4 竖放 · posters on A3 landscape; default: A4 portrait")
  var isA3 = false

  func run() async throws {
    let surroundings = Surroundings()
    let request = try shared.request(surroundings)
    let console = Console(surroundings, options: shared, format: .text)
    let printing = PrintingConsole(surroundings, options: shared)
    let started = ContinuousClock.now
    let browser = try printing.refusing { () throws(PrintingFailure) in
      try BrowserFinder.find(asked: surroundings.browser, path: surroundings.searchPath)
    }
    let (place, temporary) = try await console.reportingFailures { () async throws(GeneratorFailure) in
      (
        try Generator(request).placeOfPrints(pdf, site: "site"),
        try TemporaryFolder(in: surroundings.temporaryFolder)
      )
    }
    Interruption.notice()
    defer { temporary.remove() }
    let site = "\(temporary.path)/site"
    let (outcome, list) = try await console.reportingFailures { () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).buildForPrinting(into: site)
    }
    console.finishProgress()
    guard let list else {
      try console.print(outcome, root: shared.root)
      printing.sayNothingPrinted(outcome)
      throw ExitCode(1)
    }
    let job = PrintJob(
      pages: try printing.chosen(what, of: list, outcome), site: site, folder: place,
      editions: (isLarge: large, isA3: isA3),
      day: outcome.today,
      baseURL: list.baseURL)
    let setup = PrintJob.Setup(
      browser: Browser(
        executable: browser, environment: surroundings.forBrowser, temporary: temporary.path,
        isCancelled: { Interruption.isAsked }), environment: surroundings.forBrowser,
      tabs: min(2, shared.jobs ?? surroundings.processors))
    let isWhole = try await printing.report(job, setup, outcome, since: started)
    if !isWhole { throw ExitCode(1) }
  }
}
