import Glibc

/// What a folder holds, all folders in it included.
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
