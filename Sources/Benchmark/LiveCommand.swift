import ArgumentParser
import CMark
import Compliance
import Diagnostics
import Generator
import Glibc
import Notices

/// Edits a board that is kept in memory, one body at a time.
struct LiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "live",
    abstract: "Changes one body after another of a board in memory: time until its page is made, and memory",
    discussion: "The board's files are changed; make it with corpus.")

  @Option(help: "The folder that holds content/ and themes/.")
  var root: String

  @Option(help: "How many changes.")
  var edits = 50

  func validate() throws {
    guard edits >= 1 else { throw ValidationError("--edits takes a number from 1 up") }
  }

  func run() async throws {
    let request = Request(
      root: root, asOf: nil, clock: CivilDate(daysSinceEpoch: 0),
      workers: Workers(count: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    let board = LiveBoard(request)
    let start = ContinuousClock.now
    guard let first = try await look(board) else { throw ValidationError("'\(root)' holds no board") }
    print("first look \(Self.milliseconds(since: start)) ms, \(OwnProcess.peakMemory >> 10) MiB")
    let papers = first.papers.filter { $0.path.hasSuffix(".md") && $0.standing == .published }
    guard !papers.isEmpty else { throw ValidationError("nothing of the board is public") }
    // What was written a moment ago counts as changed once more.
    usleep(300_000)
    var times: [Double] = []
    for number in 0..<edits {
      let paper = papers[(number * 7919) % papers.count]
      try Self.edit("\(root)/\(paper.path)", number)
      let began = ContinuousClock.now
      guard let preview = try await look(board), preview.tree?[paper.address] != nil else {
        throw ValidationError("'\(paper.path)' has no page after its change")
      }
      times.append(Self.seconds(since: began))
      usleep(150_000)
    }
    times.sort()
    print(
      "one changed body, page made: median \(times[times.count / 2].milliseconds) ms, "
        + "most \(times[times.count - 1].milliseconds) ms of \(edits); \(OwnProcess.peakMemory >> 10) MiB at most")
  }

  private func look(_ board: LiveBoard) async throws -> Preview? {
    do throws(GeneratorFailure) {
      return try await board.update(clock: CivilDate(daysSinceEpoch: 0))
    } catch {
      throw ValidationError(error.words.en)
    }
  }

  private static func edit(_ path: String, _ number: Int) throws {
    guard let bytes = SourceFile.read(path) else {
      throw CorpusFailure(action: "read", path: path, code: errno)
    }
    try CorpusFolder.write(bytes + Array("\n第\(number)次改动。\n".utf8), toFile: path)
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let time = (ContinuousClock.now - start).components
    return Double(time.seconds) + Double(time.attoseconds) / 1e18
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> String {
    seconds(since: start).milliseconds
  }
}

/// What a build cannot take less than: the same sources read, their bodies through cmark, the same files written.
struct FloorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor",
    abstract: "Reads the items of a board, runs cmark over each, and writes the very files of its finished site",
    discussion: "Judges nothing and makes no page. The site is read before the watch starts.")

  @Option(help: "The folder that holds content/ and a finished site/.")
  var root: String

  @Option(help: "The folder to write, which must not exist.")
  var output: String

  @Option(help: .hidden)
  var figures: String?

  func run() async throws {
    let files = FolderFile.all(of: "\(root)/site")
    let contents = files.map { SourceFile.read($0.path) ?? [] }
    let workers = Workers(count: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let watch = StageWatch()
    watch.begin(.load, count: 0)
    try await render(workers)
    watch.begin(.write, count: 0)
    try await write(files, contents, workers)
    try BuildFigures(stages: watch.end(), files: files.count).report(to: figures)
  }

  private func render(_ workers: Workers) async throws(CorpusFailure) {
    let items = FolderFile.all(of: "\(root)/content").filter { $0.path.hasSuffix(".md") }
    _ = try await workers.map(items) { (chunk) throws(CorpusFailure) -> [Never] in
      for item in chunk {
        guard let bytes = SourceFile.read(item.path) else {
          throw CorpusFailure(action: "read", path: item.path, code: errno)
        }
        Self.render(bytes)
      }
      return []
    }
  }

  /// Runs cmark over what stands below the front matter.
  private static func render(_ bytes: [UInt8]) {
    let fence = Array("\n---\n".utf8)
    let end = (0..<max(0, bytes.count - fence.count)).first { bytes[$0...].starts(with: fence) } ?? 0
    unsafe bytes[end...].withUnsafeBytes { body in
      guard let start = unsafe body.bindMemory(to: CChar.self).baseAddress else { return }
      unsafe free(cmark_markdown_to_html(start, body.count, 0))
    }
  }

  private func write(
    _ files: [FolderFile], _ contents: [[UInt8]], _ workers: Workers
  ) async throws(CorpusFailure) {
    var folder = try CorpusFolder(output)
    let start = "\(root)/site/".utf8.count
    let names = files.map { String(decoding: $0.path.utf8.dropFirst(start), as: UTF8.self) }
    for name in names { try folder.makeParents(of: name) }
    let output = output
    _ = try await workers.map(Array(zip(names, contents))) { (chunk) throws(CorpusFailure) -> [Never] in
      for (name, bytes) in chunk { try CorpusFolder.write(bytes, toFile: "\(output)/\(name)") }
      return []
    }
  }
}
