import Compliance
package import Generator
import Notices
import Pages

extension Generator {
  /// Counts a year, whether or not there is a report on it, and writes nothing.
  package func report(on year: Int) async throws(GeneratorFailure) -> ReportOutcome {
    let judged = try await judge(load(), for: .check)
    guard judged.content.isJudgeable, let board = judged.content.board else {
      return ReportOutcome(outcome: judged.outcome, year: year, figures: nil)
    }
    let book = judged.content.book(board, items: judged.figures, today: judged.outcome.today)
    return ReportOutcome(
      outcome: judged.outcome, year: year, figures: book.figures(of: year), unread: book.unread(for: year),
      sample: board.sample, items: judged.items.compactMap(ReportedItem.init))
  }

  /// The report on a year as HTML for a word processor, released or not; nil when there is none that can be read.
  package func reportDocument(on year: Int) async throws(GeneratorFailure) -> [UInt8]? {
    let judged = try await judge(load(), for: .drafts)
    return judged.reports.first { $0.report.year.value == year }.map(ReportDocument.html)
  }

  /// Makes the words of the report on a year, to be filled in; never over another file.
  ///
  /// - Returns: Its path from the board's folder, and the board's language.
  package func draftReport(on year: Int) async throws(EditingRefusal) -> (path: String, language: String?) {
    let session = try await EditingSession(request, observer: observer)
    guard let form = ReportForm.form(of: year) else { throw .noForm(year) }
    let path = "年度报告/\(year).md"
    guard session.content.files[path] == nil else { throw .standsAlready(path: "\(contentFolder)/\(path)") }
    let skeleton = ReportSkeleton(
      form: form, year: year, unit: session.board.authority.shortName, formed: session.today,
      categories: session.board.categories.map(\.name))
    let text = try session.edit("\(contentFolder)/\(path)") { () throws(EditFailure) in try skeleton.text() }
    try session.write(path) { (writer) throws(ContentWriter.Failure) in try writer.create(path, Array(text.utf8)) }
    return ("\(contentFolder)/\(path)", session.board.language)
  }
}
