import Glibc

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
