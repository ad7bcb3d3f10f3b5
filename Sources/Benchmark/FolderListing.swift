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

struct FolderFile: Sendable {
  let path: String

  /// All files below a folder, in the order of their paths; no link is followed.
  static func all(of folder: String) -> [FolderFile] {
    FolderListing.entries(of: folder).sorted { $0.path < $1.path }
      .flatMap { $0.isFolder ? all(of: $0.path) : [FolderFile(path: $0.path)] }
  }
}

struct FolderSize {
  private(set) var files = 0
  /// Files whose name ends in `.html`.
  private(set) var pages = 0
  private(set) var bytes = 0

  init(of folder: String) {
    add(folder)
  }

  private mutating func add(_ folder: String) {
    for entry in FolderListing.entries(of: folder) {
      if entry.isFolder { add(entry.path) } else { count(entry.path) }
    }
  }

  private mutating func count(_ file: String) {
    var status = stat()
    guard unsafe lstat(file, &status) == 0 else { return }
    files += 1
    bytes += Int(status.st_size)
    if file.hasSuffix(".html") { pages += 1 }
  }
}
