package import Generator
import Notices

extension Generator {
  /// Makes an empty ledger with its first line, as Excel and WPS read it; never over another file.
  ///
  /// - Returns: Its path from the board's folder, and the board's language.
  package func makeLedger(_ name: String) async throws(EditingRefusal) -> (path: String, language: String?) {
    guard let ledger = Ledger(rawValue: name) else {
      let names = Ledger.allCases.map(\.rawValue)
      throw .noLedger(name, known: names, near: NearMiss.best(for: name, among: names))
    }
    let session = try await EditingSession(request, observer: observer)
    let path = "\(contentFolder)/\(ledger.file)"
    guard session.content.files[ledger.file] == nil else { throw .standsAlready(path: path) }
    try session.write(ledger.file) { (writer) throws(ContentWriter.Failure) in
      try writer.create(ledger.file, Array("\u{FEFF}\(ledger.header)\r\n".utf8))
    }
    return (path, session.board.language)
  }
}
