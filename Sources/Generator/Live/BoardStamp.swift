import Glibc
import Notices

/// What the files of a board looked like at one moment, without a look into them: so that it is seen which changed.
///
/// A file that was written a moment ago may be written again within the same tick of the system's clock; it counts as
/// changed once more, so that nothing is missed.
package struct BoardStamp: Sendable {
  /// What the system says of one file.
  struct Mark {
    fileprivate let inode: UInt64
    fileprivate let size: Int
    fileprivate let seconds: Int
    fileprivate let nanoseconds: Int
    fileprivate let isSettled: Bool

    /// Whether the file is still what it was, and has been for long enough to be sure.
    func isSame(as earlier: Mark) -> Bool {
      earlier.isSettled && earlier.inode == inode && earlier.size == size && earlier.seconds == seconds
        && earlier.nanoseconds == nanoseconds
    }
  }

  /// By path from the board's folder.
  private var marks: [ExactText: Mark] = [:]
  private let root: String
  /// Every folder that was met, as the system opens it, the innermost last.
  package private(set) var folders: [String] = []

  /// The folders of a board that a build reads.
  private static let parts = [contentFolder, "themes"]
  /// How old a file must be for its times to tell a later change, in nanoseconds.
  private static let tick = 100_000_000
  private static let depthLimit = 64

  /// Looks at every file of a board; what cannot be looked at is passed over, and seen when it can.
  package init(root: String) {
    self.root = root
    folders.append(root)
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    for part in Self.parts {
      let path = "\(root)/\(part)"
      guard let folder = try? unsafe Descriptor(at: AT_FDCWD, path, O_RDONLY | O_DIRECTORY) else { continue }
      visit(folder, part, depth: 0, now: now)
    }
  }

  private mutating func visit(_ folder: borrowing Descriptor, _ path: String, depth: Int, now: timespec) {
    folders.append("\(root)/\(path)")
    guard depth < Self.depthLimit, let entries = try? FolderEntry.list(try folder.duplicate()) else { return }
    for entry in entries where !entry.isDotted {
      let inner = path + "/" + String(decoding: entry.bytes, as: UTF8.self)
      if entry.kind == .folder {
        guard let next = try? Descriptor(folderAt: folder.number, named: entry.name) else { continue }
        visit(next, inner, depth: depth + 1, now: now)
      } else {
        marks[ExactText(inner)] = Self.mark(of: entry, in: folder, now: now)
      }
    }
  }

  /// Follows a link, as the scan does.
  private static func mark(of entry: FolderEntry, in folder: borrowing Descriptor, now: timespec) -> Mark? {
    var status = stat()
    let number = folder.number
    let answer = unsafe entry.name.withUnsafeBytes { name in
      guard let base = name.baseAddress else { return Int32(-1) }
      return unsafe fstatat(number, base.assumingMemoryBound(to: CChar.self), &status, 0)
    }
    guard answer == 0 else { return nil }
    let time = status.st_ctim
    let age = (now.tv_sec - time.tv_sec) * 1_000_000_000 + now.tv_nsec - time.tv_nsec
    return Mark(
      inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec,
      isSettled: age > tick || age < 0)
  }

  /// What was seen of a file, by its path from the board's folder.
  subscript(path: String) -> Mark? { marks[ExactText(path)] }

  /// Whether every file is as it was, and has been for long enough to be sure.
  package func isSame(as earlier: BoardStamp) -> Bool { isSame(as: earlier) { _ in true } }

  /// The same of some files, by their paths from the board's folder.
  func isSame(as earlier: BoardStamp, where isAsked: (String) -> Bool) -> Bool {
    guard marks.count == earlier.marks.count else { return false }
    return marks.allSatisfy { path, mark in
      guard let before = earlier.marks[path] else { return false }
      return !isAsked(path.text) || mark.isSame(as: before)
    }
  }
}
