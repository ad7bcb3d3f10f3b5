import ArgumentParser

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Writes a made-up board: the same files for the same size and seed")

  @Option(help: "How many notices.")
  var items: Int

  @Option(help: "The folder to write, whose parent must exist; content/ is made in it.")
  var output: String

  @Option(help: "Another seed makes another board.")
  var seed: UInt64 = 1

  func validate() throws {
    guard items >= 1 else { throw ValidationError("--items takes a number from 1 up") }
  }

  func run() throws {
    let release = CorpusRelease(root: output)
    try Corpus(size: items, seed: seed).write(to: output, fingerprint: release.fingerprint)
  }
}
