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
