import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds a board once and prints time and memory of each stage")

  @Option(help: "The folder that holds content/ and themes/.")
  var root: String

  @Option(help: "The folder to write.")
  var output: String

  @Flag(name: .customLong("without-qr"), help: "Leave the files of QR codes out.")
  var withoutCodes = false

  @Option(help: "Cores to use; default: all.")
  var jobs: Int?

  @Option(help: .hidden)
  var figures: String?

  /// Where a build is remembered; nil remembers none.
  @Option(help: .hidden)
  var memory: String?

  func run() async throws {
    let watch = StageWatch()
    var request = Request(
      root: root, asOf: nil, clock: CivilDate(daysSinceEpoch: 0),
      workers: Workers(count: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    let target = BuildTarget(
      folder: Self.absolute(output), isDrafts: false, keepsGoing: false, site: output, makesCodes: !withoutCodes)
    request.program = memory.map { _ in "noticeboard-benchmark" }
    let remembered = BuildMemory(in: memory, request, target, surroundings: [])
    watch.begin(.scan, count: 0)
    if let words = await remembered?.recall() {
      return try BuildFigures(stages: watch.end(), files: words.files).report(to: figures)
    }
    watch.reset()
    let outcome: Outcome
    do throws(GeneratorFailure) {
      outcome = try await Generator(request, observer: watch.begin).build(into: target)
    } catch {
      throw ValidationError(error.words.en)
    }
    let measured = BuildFigures(stages: watch.end(), files: outcome.output?.files ?? 0)
    try outcome.demandNothingHeld(root: root)
    try measured.report(to: figures)
    await remembered?.keep(
      BuildMemory.Words(language: "", findings: "", summary: "", files: measured.files), of: outcome)
    withExtendedLifetime(outcome) { Glibc.exit(0) }
  }

  /// Outputs are named from where the user stands, not from the root.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(here) }
    return "\(unsafe String(cString: here))/\(path)"
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a board once and prints time and memory of each stage")

  @Argument(help: "Only these files, relative to the root.")
  var paths: [String] = []

  @Option(help: "The folder that holds content/ and themes/.")
  var root: String

  @Option(help: .hidden)
  var figures: String?

  func run() async throws {
    let watch = StageWatch()
    let request = Request(
      root: root, asOf: nil, clock: CivilDate(daysSinceEpoch: 0),
      workers: Workers(count: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    let selection = paths.isEmpty ? Selection.everything : Selection(paths)
    let outcome: Outcome
    do throws(GeneratorFailure) {
      outcome = try await Generator(request, observer: watch.begin).check(selection)
    } catch {
      throw ValidationError(error.words.en)
    }
    let measured = BuildFigures(stages: watch.end(), files: 0)
    try outcome.demandNothingHeld(root: root)
    try measured.report(to: figures)
  }
}

extension Outcome {
  /// A board of which something is held builds less than it should: its figures would mean nothing.
  ///
  /// What is only owed, such as the yearly reports that a made-up board has not, makes the site no smaller.
  func demandNothingHeld(root: String) throws {
    let holds = findings.filter(\.isBlocking)
    guard !holds.isEmpty else { return }
    let printer = FindingsAsText(language: .english, usesColor: false) { SourceFile.read("\(root)/\($0)") }
    for finding in holds.prefix(20) { print(printer.text(finding), terminator: "") }
    throw ValidationError("\(holds.count) faults hold items of the board: nothing measured")
  }
}
