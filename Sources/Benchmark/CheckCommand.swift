import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices

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
    try outcome.demandNoErrors(root: root)
    try measured.report(to: figures)
  }
}

extension Outcome {
  /// A board with errors builds less than it should: its figures would mean nothing.
  func demandNoErrors(root: String) throws {
    guard errorCount > 0 else { return }
    let printer = FindingsAsText(language: .english, usesColor: false) { SourceFile.read("\(root)/\($0)") }
    for finding in findings.filter({ $0.severity == .error }).prefix(20) {
      print(printer.text(finding), terminator: "")
    }
    throw ValidationError("\(errorCount) errors in the board: nothing measured")
  }
}
