import Glibc

/// Reads a file again to show a line of it; never more than a finding needs.
package enum SourceFile {
  /// The largest file of which a line is shown, in bytes.
  private static let limit = 16 << 20

  /// The bytes of a regular file; nil when it cannot be read or is too large.
  package static func read(_ path: String) -> [UInt8]? {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    guard var reader = try? ContentReader(root: String(path[..<slash])) else { return nil }
    return try? reader.read(String(path[path.index(after: slash)...]), limit: limit)
  }
}
