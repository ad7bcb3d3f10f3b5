import Glibc

/// What lies in a folder.
enum FolderListing {
  /// Paths of all that a folder holds itself; a symbolic link is no folder.
  static func entries(of folder: String) -> [(path: String, isFolder: Bool)] {
    guard let list = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(list) }
    var entries: [(path: String, isFolder: Bool)] = []
    while let entry = unsafe readdir(list) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      entries.append(("\(folder)/\(name)", unsafe entry.pointee.d_type == UInt8(DT_DIR)))
    }
    return entries
  }
}
