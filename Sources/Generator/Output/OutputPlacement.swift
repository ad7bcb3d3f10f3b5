import Glibc

/// Where the output may be, judged on real paths before anything is written.
package enum OutputPlacement {
  /// Why a folder must not be the output.
  package enum Fault: Equatable, Sendable {
    case fileSystemRoot
    case holdsBoard(String)
    /// It is a source folder, holds one or lies in one.
    case touchesSource(String)
  }

  /// Refuses an output that would swallow or litter what it is made from.
  ///
  /// - Parameters:
  ///   - output: the real path of the output; it need not exist.
  ///   - root: the real path of the board's folder.
  ///   - sources: real paths of folders that are read: content, theme, the other output.
  package static func check(output: String, root: String, sources: [String]) throws(OutputFailure) {
    if output == "/" { throw .misplaced(output, .fileSystemRoot) }
    if contains(output, root) { throw .misplaced(output, .holdsBoard(root)) }
    for source in sources where contains(output, source) || contains(source, output) {
      throw .misplaced(output, .touchesSource(source))
    }
  }

  /// The real path of a place that may not exist yet: links resolved as far as it exists, the rest taken as written.
  package static func realPath(_ path: String) throws(OutputFailure) -> String {
    var rest: [Substring] = []
    var known = Substring(path.isEmpty ? "." : path)
    while true {
      if let real = resolved(String(known)) { return rest.reversed().reduce(real, appending) }
      guard errno == ENOENT, known != ".", !isDanglingLink(String(known)) else {
        throw .system(.open, path: path, .last)
      }
      while known.last == "/" { known.removeLast() }
      let slash = known.lastIndex(of: "/")
      rest.append(slash.map { known[known.index(after: $0)...] } ?? known)
      known = slash.map { known[...$0] } ?? "."
    }
  }

  /// Whether the inner path is the outer one or lies below it.
  private static func contains(_ outer: String, _ inner: String) -> Bool {
    outer == "/" || inner.utf8.elementsEqual(outer.utf8) || inner.utf8.starts(with: (outer + "/").utf8)
  }

  private static func appending(_ path: String, _ name: Substring) -> String {
    switch name {
    case "", ".": path
    case "..": parentAndName(path).parent
    default: path == "/" ? "/" + name : path + "/" + name
    }
  }

  /// Cuts a real path into its folder and its last name.
  package static func parentAndName(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func isDanglingLink(_ path: String) -> Bool {
    let isLink = (try? unsafe stat(at: AT_FDCWD, path))?.isLink ?? false
    if isLink { errno = ENOENT }
    return isLink
  }
}
