package import Diagnostics
import Generator
import History
import Notices

/// The index numbers that the git history knows, of items that are gone too: a number is never used twice.
package struct PastNumbers: Sendable {
  /// Why they are not all known.
  package enum Gap: Sendable, Equatable {
    /// A shallow clone holds the latest commits alone.
    case shallow
    /// Git is not there, or refuses; in words.
    case unreadable(Phrase)
  }

  let numbers: Set<IndexNumber>
  /// Nil when every number is known, and where there is no history at all.
  let gap: Gap?

  /// Reads the history of the content folder, some hundredths of a second for each thousand commits.
  static func read(of request: Request) async -> PastNumbers {
    guard let environment = request.history else { return PastNumbers(numbers: [], gap: nil) }
    do throws(GitFailure) {
      let history = try await History.read("\(request.root)/\(contentFolder)", environment: environment)
      return PastNumbers(numbers: history.numbers, gap: history.isShallow ? .shallow : nil)
    } catch {
      return PastNumbers(numbers: [], gap: error == .noRepository ? nil : .unreadable(error.words))
    }
  }
}
