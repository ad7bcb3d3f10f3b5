import Foundation

/// A script that a test writes and then has run.
package enum SampleProgram {
  /// Writes the script by another process.
  ///
  /// A file that this one had open would for a moment be open in whatever another test is just starting, too, and the
  /// system runs no file that somebody may still write ("Text file busy").
  package static func write(_ text: String, to path: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", #"mkdir -p "${0%/*}" && printf %s "$1" >"$0" && chmod 755 "$0""#, path, text]
    try shell.run()
    shell.waitUntilExit()
    guard shell.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
