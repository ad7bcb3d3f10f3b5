import Glibc

/// The tree that the last build left, opened for comparing and linking; its symbolic links are never followed.
final class OldTree: Sendable {
  let root: Descriptor
  /// Whether git keeps its data in the folder: it must stay, so the folder itself must stay.
  let holdsGit: Bool
  private let entries: [FolderEntry]

  init(root: consuming Descriptor) throws(SystemError) {
    entries = try FolderEntry.list(try root.duplicate())
    holdsGit = entries.contains { $0.bytes.elementsEqual(".git".utf8) }
    self.root = root
  }

  /// Whether the folder holds nothing but working files of ours and git's data.
  var isEmpty: Bool { entries.allSatisfy(OldTree.isKeptOut) }

  /// Enters every file, folder and alien thing of the tree in a table.
  ///
  /// Complexity: one call for each 300 names or so.
  func enter(in table: inout PathTable) throws(SystemError) {
    for entry in entries where !OldTree.isKeptOut(entry) {
      try OldTree.enter(entry, in: root.number, below: [], table: &table)
    }
  }

  private static func isKeptOut(_ entry: FolderEntry) -> Bool {
    OutputPath.isReserved(entry.name.span.extracting(droppingLast: 1))
      && !entry.bytes.elementsEqual(".noticeboard".utf8)
  }

  private static func enter(
    _ entry: FolderEntry, in folder: Int32, below prefix: [UInt8], table: inout PathTable
  ) throws(SystemError) {
    let path = prefix + entry.bytes
    guard path.count < 4096 else { throw SystemError(code: ENAMETOOLONG) }
    let index = table.insert(path.span)
    switch entry.kind {
    case .file: table[index] = .oldFile
    case .link, .other: table[index] = .oldAlien
    case .folder:
      table[index] = .oldFolder
      let inner = try Descriptor(folderAt: folder, named: entry.name)
      for child in try FolderEntry.list(try inner.duplicate()) {
        try enter(child, in: inner.number, below: path + [UInt8(ascii: "/")], table: &table)
      }
    }
  }

  /// Whether the file has exactly these bytes and everybody may read it: size first, then content.
  ///
  /// Whatever cannot be opened as a regular file differs.
  func holds(_ path: String, _ bytes: Span<UInt8>) throws(SystemError) -> Bool {
    guard let file = try open(path) else { return false }
    let status = try file.status()
    guard status.isRegularFile, status.st_size == bytes.count, status.isPublic else { return false }
    return try OldTree.isEqual(file, bytes)
  }

  /// Whether a file is there that was written to its end and everybody may read.
  func keeps(_ path: String) -> Bool {
    guard let status = try? unsafe stat(at: root.number, path) else { return false }
    return status.isRegularFile && status.st_size > 0 && status.isPublic
  }

  /// Opens a file without following a link in its last place and without waiting for a pipe's writer.
  func open(_ path: String) throws(SystemError) -> Descriptor? {
    do throws(SystemError) {
      return try unsafe Descriptor(at: root.number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    } catch {
      guard [ENOENT, ENOTDIR, ELOOP, EACCES, ENXIO, EISDIR].contains(error.code) else { throw error }
      return nil
    }
  }

  private static func isEqual(_ file: borrowing Descriptor, _ bytes: Span<UInt8>) throws(SystemError) -> Bool {
    let number = file.number
    return try unsafe withUnsafeTemporaryAllocation(byteCount: min(max(bytes.count, 1), 65_536), alignment: 16) {
      (buffer) throws(SystemError) -> Bool in
      var done = 0
      while done < bytes.count {
        let wanted = min(buffer.count, bytes.count - done)
        let answer = unsafe read(number, buffer.baseAddress, wanted)
        if answer < 0, errno == EINTR { continue }
        guard answer > 0 else { return false }
        let same = unsafe bytes.extracting(done..<done + answer).withUnsafeBufferPointer { wanted in
          guard let mine = wanted.baseAddress, let theirs = buffer.baseAddress else { return true }
          return unsafe memcmp(mine, theirs, answer) == 0
        }
        guard same else { return false }
        done += answer
      }
      return true
    }
  }
}

extension stat {
  /// Whether everybody may read the file and nobody may run it.
  fileprivate var isPublic: Bool { st_mode & 0o555 == 0o444 }
}
