import Compliance
package import Diagnostics
package import Generator
import Notices
import Pages

/// What is due, ready to be written.
package struct DueOutcome: Sendable {
  /// What reading and judging the board found.
  package let outcome: Outcome
  let list: DueList?
  /// Whether the calendar that was asked for is in place.
  package internal(set) var isCalendarWritten = false
  /// Whether its bytes are other than before.
  package internal(set) var isCalendarChanged = false

  /// Whether everything could be read, so that nothing is missing from the list.
  package var isWhole: Bool { list != nil && outcome.faultCount == 0 }

  package var count: Int { list?.entries.count ?? 0 }

  /// The table for people; nil when nothing could be judged.
  package func table(_ language: Language, hidesTitles: Bool) -> String? {
    list.map { DueTable(language: language, hidesTitles: hidesTitles).text($0) }
  }

  /// The list for programs; nil when nothing could be judged.
  package func json(hidesTitles: Bool) -> String? {
    list.map { DueJSON(hidesTitles: hidesTitles).text($0) }
  }

  func calendar(_ list: DueList, board: Board, language: Language?, showsTitles: Bool) -> [UInt8] {
    DueCalendar(
      board: board, language: language ?? Language(rawValue: board.language) ?? .chinese, showsTitles: showsTitles
    ).document(list)
  }
}
