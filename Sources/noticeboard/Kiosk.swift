import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices
import Programs
import Synchronization

struct Kiosk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: Phrase(zh: "查阅点和公告栏要印的、要换的", en: "paper for the query point and the notice column").inBoth,
    discussion: """
      用电脑上装的 Chromium 或 Chrome，把已经公开的信息做成 PDF：一条信息一个，一本查阅册一个，一张张贴稿一个。
      按这一天判断，没有放行的印不出来。内容没有变的文件不重写。
      --since 列出从那时起要印、要换、要抽出、要取下的；和 --pdf 一起用，只印这些，前面是换页单。
      Prints what is published as of the day with an installed Chromium or
      Chrome: a PDF an item, a binder, a poster. What was not released cannot be
      printed. A file whose content is the same stays untouched. --since lists
      what to print, replace, take out and take down since then; with --pdf only
      that is printed, after a checklist.

        noticeboard kiosk --pdf ../打印                    全部 · everything
        noticeboard kiosk --pdf ../打印 2013-0031          一条 · one item
        noticeboard kiosk --pdf ../打印 renshi-2013        一本查阅册 · one binder
        noticeboard kiosk --pdf ../打印 人事信息           这一类的每一册 · all binders of a category
        noticeboard kiosk --pdf ../打印 单页               每条信息 · every item (or: sheets)
        noticeboard kiosk --pdf ../打印 查阅册 --large     大字版 · large print
        noticeboard kiosk --pdf ../打印 张贴 --a3          公开栏的张贴稿，A3 · posters (or: posters)
        noticeboard kiosk --since 2014-03-01               那天起要换的 · what changed since
        noticeboard kiosk --since HEAD~3 --pdf ../打印     只印这些 · and only that as PDF
        noticeboard kiosk --against 旧/editions.json       和留下的清单比 · compared with a kept list

      浏览器按名字找；要用别的，设环境变量 NOTICEBOARD_BROWSER（名字或路径）。
      The browser is found by name; NOTICEBOARD_BROWSER names another.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      zh: "PDF 放在哪个文件夹，不能在 content、themes、site 里", en: "the folder for the PDFs", valueName: "文件夹"))
  var pdf: String?

  @Option(
    help: ArgumentHelp(
      zh: "从哪一天（含）或哪个版本起，看 git 里的 site/kiosk/editions.json", en: "since a day or revision in git",
      valueName: "YYYY-MM-DD|版本"))
  var since: String?

  @Option(
    help: ArgumentHelp(zh: "和这个以前的 editions.json 比", en: "compare with this earlier list", valueName: "文件"))
  var against: String?

  @Argument(
    help: ArgumentHelp(
      zh: "印什么：索引号、类别、年度、单页、查阅册、张贴；不写就是全部",
      en: "index numbers, categories, years, sheets, binders, posters; default: all",
      valueName: "什么"))
  var what: [String] = []

  @Flag(help: ArgumentHelp(zh: "大字版，给视力不好的人看", en: "in large print"))
  var large = false

  @Flag(help: ArgumentHelp(zh: "张贴稿印成 A3 横幅", en: "posters on A3, landscape"))
  var a3 = false

  func validate() throws {
    if pdf == nil, since == nil, against == nil {
      throw ValidationError(zh: "要写 --pdf 文件夹，或者 --since 日期", en: "write --pdf FOLDER or --since DAY")
    }
    if let since, Self.looksLikeDay(since), CivilDate(iso8601: since.utf8) == nil {
      if let meant = CivilDate(meantBy: since) {
        throw ValidationError(zh: "--since “\(since)”要写成 \(meant)", en: "write \(meant) for \"\(since)\"")
      }
      throw ValidationError(
        zh: "--since “\(since)”没有这一天；日子写成 2014-03-01 的样子", en: "there is no day \"\(since)\"; write 2014-03-01")
    }
    if since != nil, against != nil {
      throw ValidationError(zh: "--since 不和 --against 一起用", en: "--since does not go with --against")
    }
    if since != nil || against != nil, !what.isEmpty || large {
      throw ValidationError(
        zh: "--since 和 --against 印的是变了的，不再写印什么", en: "with --since or --against nothing else is named")
    }
  }

  /// Four digits, and one or two more twice, parted by a sign: nobody means a revision of git by that.
  private static func looksLikeDay(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.年月日".contains($0) }.prefix(3)
    return parts.count == 3 && parts[0].utf8.count == 4
      && parts.dropFirst().allSatisfy { (1...2).contains($0.utf8.count) }
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  func run() async throws {
    let environment = Environment()
    let request = try shared.request(environment)
    let console = Console(environment, options: shared, format: .text)
    let printing = PrintingConsole(environment, options: shared)
    let started = ContinuousClock.now
    let printer = try await findPrinter(environment, console, printing, request)
    let past = try await earlier(environment, printing)
    let temporary = try await console.reportingFailures { () async throws(GeneratorFailure) in
      try TemporaryFolder(in: environment.temporaryFolder)
    }
    Interruption.notice()
    defer { temporary.remove() }
    let site = "\(temporary.path)/site"
    let (outcome, list) = try await console.reportingFailures { () async throws(GeneratorFailure) in
      try await Generator(request, observer: console.progress).buildForPrinting(into: site, since: past)
    }
    console.finishProgress()
    guard let list else {
      try console.print(outcome, root: shared.root)
      printing.sayNothingPrinted(outcome)
      throw ExitCode(1)
    }
    printing.showChanges(list, outcome)
    let pages = past == nil ? try printing.chosen(what, of: list, outcome) : list.changed
    guard let (browser, folder) = printer, !pages.isEmpty else { return }
    let job = PrintJob(
      pages: pages, site: site, folder: folder, variants: Variants(isLarge: large, isWide: a3), day: outcome.today,
      baseURL: list.baseURL)
    let setup = setup(browser, environment, temporary)
    if !(try await printing.report(job, setup, outcome, since: started)) { throw ExitCode(1) }
  }

  /// The browser and the folder of the PDFs, looked for before anything is built; nil when no PDF is wanted.
  private func findPrinter(
    _ environment: Environment, _ console: Console, _ printing: PrintingConsole, _ request: Request
  ) async throws -> (browser: String, folder: String)? {
    guard let pdf else { return nil }
    let browser = try printing.refusing { () throws(PrintingFailure) in
      try BrowserFinder.find(asked: environment.browser, path: environment.searchPath)
    }
    let folder = try await console.reportingFailures { () async throws(GeneratorFailure) in
      try Generator(request).placeOfPrints(pdf, site: "site")
    }
    return (browser, folder)
  }

  private func setup(_ browser: String, _ environment: Environment, _ temporary: TemporaryFolder) -> PrintJob.Setup {
    PrintJob.Setup(
      browser: Browser(
        executable: browser, environment: environment.forBrowser, temporary: temporary.path,
        isCancelled: { Interruption.isAsked }), executable: browser, program: environment.program,
      environment: environment.forBrowser,
      tabs: min(2, shared.jobs ?? environment.processors))
  }

  /// The editions that paper is compared with; nil when nobody asked.
  private func earlier(_ environment: Environment, _ printing: PrintingConsole) async throws -> PastEditions? {
    let source: PastEditions.Source
    if let against {
      source = .file(against)
    } else if let since {
      source = .since(since, site: "site")
    } else {
      return nil
    }
    do throws(PastEditions.Failure) {
      return try await PastEditions.read(source, root: shared.root, environment: environment.forGit)
    } catch {
      throw printing.failed(error.words)
    }
  }
}

/// Whether somebody wants the program to stop: it then takes its temporary files away before it ends.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on Ctrl-C and the like end the program no more, but are noticed.
  static func notice() {
    for signalNumber in [SIGINT, SIGTERM, SIGHUP] {
      _ = signal(signalNumber) { _ in Interruption.asked.store(true, ordering: .relaxed) }
    }
  }
}
