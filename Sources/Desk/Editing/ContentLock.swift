import Generator
import Glibc

/// Keeps two commands that write content from working at once; released when it goes.
final class ContentLock: Sendable {
  private let folder: Int32

  /// Waits for another command to end, and then holds the content folder.
  init(_ root: String) throws(SystemError) {
    folder = unsafe open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try SystemError.check(folder)
    while flock(folder, LOCK_EX) != 0 {
      // A file system without locks: two clerks at one folder at one moment are told apart by the bytes they read.
      guard errno == EINTR else { return }
    }
  }

  deinit { close(folder) }
}
