import ArgumentParser
import Glibc

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Builds boards of several sizes and prints time and memory of each stage",
    discussion: """
      Each board is built three times, each time by a process of its own: into an empty place, again with nothing
      changed, and again with one notice changed.
      """)

  @Option(help: "Sizes of boards, separated by commas.")
  var items = "1000,10000,100000"

  @Option(help: "The folder of themes.")
  var themes = "themes"

  @Option(help: "Where boards are made for the time of the run, best on a memory file system.")
  var place = "/dev/shm"

  func run() throws {
    let sizes = items.split(separator: ",").compactMap { Int($0) }
    guard !sizes.isEmpty, sizes.allSatisfy({ $0 > 0 }) else {
      throw ValidationError("--items takes numbers separated by commas, such as 1000,10000")
    }
    var trials: [Trial] = []
    for size in sizes {
      let trial = try Trial(size: size, themes: themes, place: place)
      print(trial.table)
      fflush(nil)
      trials.append(trial)
    }
    for (smaller, larger) in zip(trials, trials.dropFirst()) {
      print(larger.comparison(with: smaller))
    }
  }
}
