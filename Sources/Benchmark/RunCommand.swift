import ArgumentParser
import Glibc
import Notices

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Builds boards of several sizes and prints time and memory of each stage",
    discussion: """
      Each board is built four times, each time by a process of its own: into an empty place, again with nothing
      changed, judged anew and only said again, and with one notice changed.
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

/// Prints the last days of every formation day, so that another program can reckon them again.
struct DeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: "Prints, for every formation day: the 20th working day, the last of 20 days, and which is provisional")

  @Argument(transform: DeadlinesCommand.day) var from: CivilDate
  @Argument(transform: DeadlinesCommand.day) var through: CivilDate

  func run() throws {
    let calendar = WorkCalendar()
    let periods = [Period(20, .workingDays), Period(20, .days)]
    var lines = "formed,working,provisional,calendar,provisional\n"
    var day = from
    while day <= through {
      let lasts = periods.map { calendar.lastDay(of: $0, after: day) }
      lines += "\(day)" + lasts.map { ",\($0),\(calendar.isProvisional($0))" }.joined() + "\n"
      day = day.advanced(by: 1)
    }
    print(lines, terminator: "")
  }

  @Sendable private static func day(_ written: String) throws -> CivilDate {
    guard let day = CivilDate(iso8601: written.utf8) else { throw ValidationError("'\(written)' is no day") }
    return day
  }
}
