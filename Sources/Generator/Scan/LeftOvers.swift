import Glibc

/// Texts that a killed command left beside the files of a board, under a hidden name.
package enum LeftOvers {
  private static let prefix = Array(".noticeboard-".utf8)
  private static let suffix = Array(".tmp".utf8)
  /// Deeper folders are not content.
  private static let depthLimit = 32

  /// The name that a process writes a text under before the text takes its file's name.
  package static func name(of process: Int32) -> [UInt8] { prefix + Array(String(process).utf8) + suffix }

  /// Removes all of them below a folder; links are not followed, and what cannot be removed is left to the next command.
  ///
  /// Called under the lock of the folder, so that no other command is at work.
  package static func remove(below root: String) {
    guard let folder = try? unsafe Descriptor(at: AT_FDCWD, root, O_RDONLY | O_DIRECTORY) else { return }
    remove(in: folder, depth: 0)
  }

  /// The same for commands that write nothing and hold no lock: while another command holds it, nothing is removed.
  static func removeUnlessLocked(below root: String) {
    let folder = unsafe open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    if flock(folder, LOCK_EX | LOCK_NB) == 0 { remove(below: root) }
  }

  private static func remove(in folder: borrowing Descriptor, depth: Int) {
    guard depth < depthLimit, let entries = try? FolderEntry.sortedList(folder) else { return }
    for entry in entries {
      if entry.kind == .file, isLeftOver(entry.bytes) {
        _ = unsafe entry.name.withUnsafeBytes { name -> Int32 in
          guard let start = unsafe name.bindMemory(to: CChar.self).baseAddress else { return 0 }
          return unsafe unlinkat(folder.number, start, 0)
        }
      } else if entry.kind == .folder, !entry.isDotted,
        let inner = try? Descriptor(folderAt: folder.number, named: entry.name)
      {
        remove(in: inner, depth: depth + 1)
      }
    }
  }

  /// Whether a name is that of such a text.
  static func isLeftOver(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count > prefix.count + suffix.count, name.starts(with: prefix) else { return false }
    let rest = name.dropFirst(prefix.count)
    return Array(rest.suffix(suffix.count)) == suffix
      && rest.dropLast(suffix.count).allSatisfy { (0x30...0x39).contains($0) }
  }
}
