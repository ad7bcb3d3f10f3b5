import ArgumentParser
import Desk
import Generator
import Glibc
import Notices
import Programs
import Synchronization

struct KioskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "Prints the sheets of a made-up board and prints time and memory, the browser's too"
  )

  @Option(help: "How many sheets.")
  var count = 1000

  @Option(help: "The folder of themes.")
  var themes = "themes"

  @Option(help: "Where the board and the PDFs are for the time of the run.")
  var place = "/tmp"

  @Option(help: "The browser, by name or path; default: the first known one.")
  var browser: String?

  func run() async throws {
    // A browser that ends must be an error to tell, not our end.
    signal(SIGPIPE, SIG_IGN)
    let folder = try CorpusFolder.temporary(in: place)
    defer { CorpusFolder.remove(folder) }
    let orders = try await orders(in: folder)
    let watch = TreeWatch()
    let started = ContinuousClock.now
    let files: [PrintedFile]
    do throws(PrintingFailure) {
      files = try await printer(in: folder).print(orders) { _, tab async throws(PrintingFailure) in
        try await watch.note(tab)
      }
    } catch {
      throw ValidationError("\(error)")
    }
    let took = (ContinuousClock.now - started).components
    let seconds = Double(took.seconds) + Double(took.attoseconds) / 1e18
    let pages = files.reduce(0) { $0 + $1.pages }
    print("\(files.count) sheets of \(pages) pages in \(seconds.milliseconds) ms")
    print("\((Double(files.count) / seconds).ratio) sheets a second, \((Double(pages) / seconds).ratio) pages a second")
    print("own peak: \(OwnProcess.peakMemory >> 10) MiB")
    print(watch.words)
  }

  private func orders(in folder: String) async throws -> [PrintOrder] {
    let release = CorpusRelease(root: folder)
    // Some notices of a corpus are not released yet.
    try Corpus(size: count + count / 20 + 10, seed: 1).write(to: folder, fingerprint: release.fingerprint)
    try CorpusFolder.link(themes, at: "\(folder)/themes")
    let request = Request(
      root: folder, asOf: nil, clock: CivilDate(daysSinceEpoch: 0),
      workers: Workers(count: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    let site = "\(folder)/print"
    let (outcome, list) = try await Generator(request).buildForPrinting(into: site)
    try outcome.demandNothingHeld(root: folder)
    guard let list else { throw ValidationError("the board was not built") }
    guard unsafe mkdir("\(folder)/pdf", 0o755) == 0 else { throw ValidationError("no folder for the PDFs") }
    return try list.chosen(by: ["sheets"]).prefix(count).map { page in
      PrintOrder(
        name: page.title, page: PageAddress(file: "\(site)/\(page.address)"), file: "\(folder)/pdf/\(page.title).pdf")
    }
  }

  private func printer(in folder: String) throws(PrintingFailure) -> Printer {
    let path = "/usr/local/bin:/usr/bin:/bin"
    let found = try BrowserFinder.find(asked: browser, path: path)
    let surroundings = ["PATH": path, "HOME": folder, "LC_ALL": "C.UTF-8", "TZ": "UTC"]
    return Printer(
      browser: Browser(executable: found, environment: surroundings, temporary: folder), day: "20260630",
      links: LinkTarget(folder: "\(folder)/print", address: "https://benchmark.example/"), environment: surroundings)
  }
}

/// The memory of the browser, looked at every few sheets.
private final class TreeWatch: Sendable {
  private struct State {
    var sheets = 0
    var browser: Int?
    /// After how many sheets, and KiB.
    var seen: [(sheets: Int, memory: Int)] = []
  }

  private let state = Mutex(State())
  private static let step = 10

  func note(_ tab: Tab) async throws(PrintingFailure) {
    let (sheets, known) = state.withLock { state in
      state.sheets += 1
      return (state.sheets, state.browser)
    }
    guard sheets.isMultiple(of: Self.step) else { return }
    let browser: Int
    if let known { browser = known } else { browser = try await tab.processID() }
    let memory = ProcessTree.memory(of: browser)
    state.withLock { state in
      state.browser = browser
      state.seen.append((sheets, memory))
    }
  }

  /// The peak of each two hundred sheets.
  var words: String {
    let seen = state.withLock { $0.seen }
    let groups = Dictionary(grouping: seen) { ($0.sheets - 1) / 200 }.sorted { $0.key < $1.key }
    let lines = groups.map { group, marks in
      let memory = marks.map(\.memory)
      let (peak, mean) = ((memory.max() ?? 0) >> 10, memory.reduce(0, +) / memory.count / 1024)
      return "browser, sheets \(group * 200 + 1) to \(group * 200 + 200): peak \(peak) MiB, mean \(mean) MiB"
    }
    return lines.joined(separator: "\n")
  }
}
