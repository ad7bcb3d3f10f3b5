/// Why a page did not become a PDF, as facts; the program says them in the reader's language.
package enum PrintingFailure: Error, Equatable, Sendable {
  /// None of the known browsers is installed.
  case noBrowser
  /// The browser that was asked for by name or path is not there.
  case browserNotFound(String)
  /// The browser did not start; what it said.
  case browserRefused(String)
  /// The browser ended while it was printing; what it said last.
  case browserEnded(page: String, String)
  /// The browser gave up on this page alone.
  case pageCrashed(String)
  /// A page took longer than so many seconds.
  case tooSlow(page: String, seconds: Int)
  /// The browser answered something that it never should.
  case notUnderstood(page: String, String)
  /// The page could not be opened; the browser's word for it.
  case pageNotOpened(String, String)
  /// What came is no PDF that can be read; where reading stopped.
  case noPDF(page: String, String)
  /// A part that is to be numbered is not in the page, or nothing links to it.
  case partNotFound(page: String, part: String)
  case numbersMovedPages(page: String)
  /// A file could not be written; the number of the system's error.
  case notWritten(String, code: Int32)
  /// The caller had enough.
  case cancelled

  /// The same of a page, where none is named yet.
  func about(_ page: String) -> PrintingFailure {
    switch self {
    case .browserEnded("", let said): .browserEnded(page: page, said)
    case .notUnderstood("", let said): .notUnderstood(page: page, said)
    case .pageCrashed(""): .pageCrashed(page)
    default: self
    }
  }
}
