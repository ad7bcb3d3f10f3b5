import Glibc
import Samples

@testable import Printing

/// The stand-in for a browser, in the folder of one test.
struct StandInBrowser {
  let place: TestPlace

  /// A browser that prints these PDFs in turn.
  func browser(
    _ manner: StandInBrowserScript.Manner, prints: [[UInt8]] = [], patience: Duration = .seconds(20),
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> Browser {
    signal(SIGPIPE, SIG_IGN)
    for (position, bytes) in prints.enumerated() {
      _ = try PDFFile.put(bytes, at: place("print-\(position + 1)"))
    }
    let path = try place.program("browser", StandInBrowserScript.text)
    return Browser(
      executable: path, environment: ["PATH": "/usr/bin:/bin", "MANNER": manner.rawValue, "PLACE": place.path],
      temporary: place.path, patience: patience, isCancelled: isCancelled)
  }
}
