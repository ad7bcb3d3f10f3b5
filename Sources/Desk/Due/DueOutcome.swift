import Compliance
package import Diagnostics
package import Generator
import Glibc
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

/// The calendar's file, replaced as a whole and only when it differs.
struct CalendarFile {
  private let path: String

  /// Finds the place; refuses one inside the content, the themes or the site, where it would be read or published.
  init(_ file: String, root: String, site: String) throws(OutputFailure) {
    let base = try OutputPlacement.realPath(root)
    path = try OutputPlacement.realPath(file.hasPrefix("/") ? file : "\(root)/\(file)")
    let publicSite = try OutputPlacement.realPath(site.hasPrefix("/") ? site : "\(root)/\(site)")
    do throws(OutputFailure) {
      try OutputPlacement.check(output: path, root: base, sources: ["\(base)/content", "\(base)/themes", publicSite])
    } catch {
      guard case .misplaced = error else { throw error }
      throw .misplacedCalendar(file)
    }
  }

  /// Writes the bytes beside the file and puts them in its place; false when it holds them already.
  func write(_ bytes: [UInt8]) throws(OutputFailure) -> Bool {
    if SourceFile.read(path) == bytes { return false }
    let staged = path + ".new"
    do throws(SystemError) {
      let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
      let file = try unsafe Descriptor(at: AT_FDCWD, staged, flags, mode: 0o644)
      try file.write(bytes.span)
      try file.finish()
      try SystemError.check(unsafe rename(staged, path))
    } catch {
      unsafe unlink(staged)
      throw .system(.write, path: path, error)
    }
    return true
  }
}
