/// Reads what a PDF says, with a program that had no part in making it.
struct PaperReader: Sendable {
  private let program: OtherProgram

  /// - Parameter environment: PATH and what else the program needs.
  init(environment: [String: String]) {
    program = OtherProgram("pdftotext", environment: environment)
  }

  /// What became of the tables of a page.
  ///
  /// - Parameters:
  ///   - rows: of the page, as it shows them.
  ///   - file: the path of the PDF.
  func look(for rows: [TableRow], in file: String) async -> PrintedTables {
    if rows.isEmpty { return PrintedTables() }
    do throws(OtherProgram.NotInstalled) {
      let answer = try await program.run(["-raw", "-enc", "UTF-8", file, "-"])
      guard answer.isSuccess else { return PrintedTables(unread: answer.complaint) }
      return PrintedTables(lost: PaperText(answer.output).lost(rows))
    } catch {
      return PrintedTables(unread: error.name)
    }
  }
}

/// Whether every row of the tables of a page is in its PDF.
package struct PrintedTables: Codable, Equatable, Sendable {
  /// The first words of rows that are not, or not as often.
  package var lost: [String] = []
  /// Why nobody knows: what the program that reads PDFs said, or its name where it is not installed; nil when it read.
  package var unread: String?
}
