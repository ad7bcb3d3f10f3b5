import Compliance
package import Diagnostics
package import Generator
import Notices

extension Generator {
  /// Says what must be done by when, and writes nothing but the calendar that may be asked for.
  ///
  /// With a fault the list may lack what could not be read: the calendar is left as it was.
  ///
  /// - Parameters:
  ///   - within: working days to look ahead.
  ///   - calendar: the calendar's file, relative to the root unless absolute; nil: none.
  ///   - showsTitles: titles of what is not on the site go into the calendar too.
  ///   - language: of the calendar; nil: the board's.
  package func due(
    within: Int, calendar: String?, showsTitles: Bool, language: Language?
  ) async throws(GeneratorFailure) -> DueOutcome {
    let judged = try await judge(load(), for: .site)
    guard let board = judged.whole else { return DueOutcome(outcome: judged.outcome, list: nil) }
    let list = DueList(board, within: within)
    var outcome = DueOutcome(outcome: judged.outcome, list: list)
    guard let calendar, outcome.isWhole else { return outcome }
    do throws(OutputFailure) {
      let file = try CalendarFile(calendar, root: request.root, site: "site")
      outcome.isCalendarWritten = true
      outcome.isCalendarChanged = try file.write(
        outcome.calendar(list, board: board.board, language: language, showsTitles: showsTitles))
    } catch {
      throw .output(error)
    }
    return outcome
  }
}
