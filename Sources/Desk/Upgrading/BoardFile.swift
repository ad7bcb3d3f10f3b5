import Generator
import Glibc

/// A file of the board's folder, read whole.
enum BoardFile {
  /// Its bytes; nil where it is missing, no regular file, or a link.
  static func bytes(_ path: String, of root: String) -> [UInt8]? {
    guard let file = try? unsafe Descriptor(at: AT_FDCWD, "\(root)/\(path)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let status = try? file.status(), status.isRegularFile
    else { return nil }
    return try? file.readAll(size: Int(status.st_size))
  }
}
