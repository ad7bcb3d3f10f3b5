import ArgumentParser
import Notices

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
