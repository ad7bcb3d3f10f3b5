import ArgumentParser
import Diagnostics
import Generator
import Notices

extension Outcome {
  /// A board with errors builds less than it should: its figures would mean nothing.
  func demandNoErrors(root: String) throws {
    guard errorCount > 0 else { return }
    let printer = FindingsAsText(language: .english, usesColor: false) { SourceFile.read("\(root)/\($0)") }
    for finding in findings.filter({ $0.severity == .error }).prefix(20) {
      print(printer.text(finding), terminator: "")
    }
    throw ValidationError("\(errorCount) errors in the board: nothing measured")
  }
}
