import Glibc
import Samples

@testable import Programs

/// The stand-in for a browser, in the folder of one test.
struct StandInBrowser {
  let place: TestPlace

  /// Hundreds of tests share two threads: what is awaited here may have to wait for most of them.
  static let hour: Duration = .seconds(3600)

  /// A browser that prints these PDFs in turn.
  func browser(
    _ manner: StandInBrowserScript.Manner, prints: [[UInt8]] = [], patience: Duration = Self.hour,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> Browser {
    signal(SIGPIPE, SIG_IGN)
    for (position, bytes) in prints.enumerated() {
      _ = try PDFFile.put(bytes, at: place("print-\(position + 1)"))
    }
    let path = try place.program("browser", StandInBrowserScript.text)
    return Browser(
      executable: path, environment: ["PATH": "/usr/bin:/bin", "MANNER": manner.rawValue, "PLACE": place.path],
      temporary: place.path, patience: patience, patienceAtStart: Self.hour, isCancelled: isCancelled)
  }
}
