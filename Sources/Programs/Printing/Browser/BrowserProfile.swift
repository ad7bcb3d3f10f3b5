import FoundationEssentials
import Glibc

/// A folder of the browser's own, for one run: no settings, no history, nothing left behind.
struct BrowserProfile: ~Copyable {
  let path: String

  /// `place` is a folder for temporary files.
  init(in place: String) throws(PrintingFailure) {
    var name = Array("\(place)/noticeboard-browser-XXXXXX".utf8CString)
    let made = unsafe name.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, let made = unsafe mkdtemp(base) else { return nil }
      return unsafe String(cString: made)
    }
    guard let made else { throw .notWritten(place, code: errno) }
    path = made
  }

  deinit { FolderTree.remove(path) }

  /// Where the browser's own words go.
  var log: String { "\(path)/said.txt" }

  /// The last lines that the browser said; without its complaints of a machine that has no message bus, which are no
  /// reason to end.
  var lastWords: String {
    let bytes = PDFFile.contents(of: log) ?? []
    let lines = String(decoding: bytes.suffix(1 << 16), as: UTF8.self).split(separator: "\n")
    return lines.filter { !$0.contains(":ERROR:dbus/") }.suffix(3).joined(separator: "\n")
  }
}

/// A whole folder, taken away without following links.
enum FolderTree {
  /// Removes what can be removed; processes that are just ending may still put something in, so it is tried again.
  static func remove(_ path: String) {
    for _ in 0..<20 where !removeOnce(path) { usleep(50_000) }
  }

  private static func removeOnce(_ path: String) -> Bool {
    try? FileManager.default.removeItem(atPath: path)
    return unsafe access(path, F_OK) != 0
  }
}
