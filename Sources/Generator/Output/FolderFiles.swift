import Glibc

/// The files that lie in a folder, at any depth.
package enum FolderFiles {
  /// Their paths from the folder, in no order, without working files of ours and what git keeps; links are passed over.
  ///
  /// - Throws: ENOENT where the folder is not there, ENOTDIR where it is none.
  package static func all(in folder: String) throws(SystemError) -> [String] {
    let root = try unsafe Descriptor(at: AT_FDCWD, folder, O_RDONLY | O_DIRECTORY)
    var files: [String] = []
    try enter(root, below: "", &files)
    return files
  }

  private static func enter(
    _ folder: borrowing Descriptor, below prefix: String, _ files: inout [String]
  ) throws(SystemError) {
    for entry in try FolderEntry.list(try folder.duplicate()) {
      if prefix.isEmpty, OutputPath.isReserved(entry.name.span.extracting(droppingLast: 1)) { continue }
      let path = prefix + String(decoding: entry.bytes, as: UTF8.self)
      guard path.utf8.count < 4096 else { throw SystemError(code: ENAMETOOLONG) }
      switch entry.kind {
      case .file: files.append(path)
      case .folder: try enter(try Descriptor(folderAt: folder.number, named: entry.name), below: path + "/", &files)
      case .link, .other: break
      }
    }
  }
}
