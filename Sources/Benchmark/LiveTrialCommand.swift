import ArgumentParser
import Generator
import LiveTrial
import Notices

/// Changes a board in memory at random, and compares it with a fresh build after every change.
struct LiveTrialCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "live-trial",
    abstract: "Random changes of a board in memory, compared with fresh builds byte for byte",
    discussion: "The board is copied; ends with 1 where a sequence differs, and says after which changes.")

  @Option(help: "The folder that holds content/ and themes/.")
  var root = "."

  @Option(help: "How many sequences.")
  var sequences = 100

  @Option(help: "The seed of the first sequence; each next one has the next.")
  var seed: UInt64 = 20_140_331

  @Option(help: "How often files are changed in a sequence before all is mended.")
  var rounds = 4

  func validate() throws {
    guard sequences >= 1 else { throw ValidationError("--sequences takes a number from 1 up") }
    guard rounds >= 1 else { throw ValidationError("--rounds takes a number from 1 up") }
  }

  func run() async throws {
    // A frozen day of the board counts before this one.
    let day = CivilDate(daysSinceEpoch: 16_160)
    let trial = try LiveTrial(of: root, isWhole: true, on: day, workers: Workers(count: 2))
    var failed = 0
    for number in 0..<sequences {
      let found = try await trial.differences(seed: seed &+ UInt64(number), rounds: rounds)
      for line in found { print("seed \(seed &+ UInt64(number)): \(line)") }
      failed += found.isEmpty ? 0 : 1
    }
    print("\(sequences) sequences from seed \(seed), \(failed) with differences")
    if failed > 0 { throw ExitCode(1) }
  }
}
