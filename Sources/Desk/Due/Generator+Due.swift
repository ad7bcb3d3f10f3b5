import Compliance
package import Generator
import Notices

extension Generator {
  /// Says what must be done by when, and writes nothing but the calendar that may be asked for.
  ///
  /// With a fault the list may lack what could not be read: the calendar is left as it was.
  package func due(_ asked: DueRequest) async throws(GeneratorFailure) -> DueOutcome {
    let judged = try await judge(load(), for: .site)
    guard let board = judged.whole else { return DueOutcome(outcome: judged.outcome, list: nil, board: nil) }
    let list = DueList(board, within: asked.within)
    var outcome = DueOutcome(outcome: judged.outcome, list: list, board: board.board)
    guard let calendar = asked.calendar, outcome.isWhole else { return outcome }
    do throws(OutputFailure) {
      let file = try CalendarFile(calendar, root: request.root, site: asked.site)
      outcome.isCalendarWritten = true
      outcome.isCalendarChanged = try file.write(
        outcome.calendar(list, board: board.board, language: asked.language, showsTitles: asked.showsTitles))
    } catch {
      throw .output(error)
    }
    return outcome
  }
}
