import Glibc

/// Finds an installed browser that prints as Chromium does.
package enum BrowserFinder {
  /// The names that packages give it, in the order in which they are looked for.
  package static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]

  /// The path of the browser.
  ///
  /// - Parameters:
  ///   - asked: a name or a path that is to be used and no other; nil takes the first known one.
  ///   - path: folders to look in, parted by colons.
  package static func find(asked: String?, path: String) throws(PrintingFailure) -> String {
    guard let asked else {
      guard let found = names.lazy.compactMap({ program($0, in: path) }).first else { throw .noBrowser }
      return found
    }
    let found = asked.contains("/") ? asked : program(asked, in: path)
    guard let found, isProgram(found) else { throw .browserNotFound(asked) }
    return found
  }

  private static func program(_ name: String, in path: String) -> String? {
    path.split(separator: ":").lazy.map { "\($0)/\(name)" }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return unsafe access(path, X_OK) == 0
  }
}
