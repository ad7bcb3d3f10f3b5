import ArgumentParser
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
