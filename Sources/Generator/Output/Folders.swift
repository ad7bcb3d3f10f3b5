import Glibc

/// Removes a whole folder without ever following a symbolic link.
package enum FolderRemoval {
  /// Removes a file, a link or a folder with all that is in it; nothing there is fine.
  ///
  /// Complexity: one call of the system for each entry. A foreign tree is descended as deep as descriptors allow.
  package static func remove(_ name: UnsafePointer<CChar>, at folder: Int32, probe: OutputProbe) throws(SystemError) {
    if unsafe unlinkat(folder, name, 0) == 0 { return probe(.fileRemoved) }
    switch errno {
    case ENOENT: return
    case EISDIR, EPERM: break
    default: throw .last
    }
    let inner = try unsafe Descriptor(folderAt: folder, name)
    for entry in try FolderEntry.list(try inner.duplicate()) {
      try unsafe entry.name.withCString { (child) throws(SystemError) in
        try unsafe remove(child, at: inner.number, probe: probe)
      }
    }
    try SystemError.check(unsafe unlinkat(folder, name, AT_REMOVEDIR))
    probe(.folderRemoved)
  }
}

/// Makes folders that every reader can enter, whatever the umask.
package enum FolderMaking {
  static let mode: mode_t = 0o755

  /// Makes one folder; false where something of that name exists.
  @discardableResult
  static func make(_ name: UnsafePointer<CChar>, at folder: Int32, probe: OutputProbe) throws(SystemError) -> Bool {
    guard unsafe mkdirat(folder, name, mode) == 0 else {
      guard errno == EEXIST else { throw .last }
      return false
    }
    probe(.folderMade)
    try SystemError.check(unsafe fchmodat(folder, name, mode, 0))
    return true
  }

  /// Makes all folders above the last name of a path, given with its closing zero.
  package static func makeFolders(above path: [UInt8], at folder: Int32, probe: OutputProbe) throws(SystemError) {
    for end in path.indices.dropFirst() where path[end] == UInt8(ascii: "/") {
      try unsafe (Array(path[..<end]) + [0]).withCString { (name) throws(SystemError) in
        _ = try unsafe make(name, at: folder, probe: probe)
      }
    }
  }
}
