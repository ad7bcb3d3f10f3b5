import Generator
import Glibc

/// What the operating system refused while a corpus was being written.
struct CorpusFailure: Error, CustomStringConvertible {
  var action: String
  var path: String
  var code: Int32

  var description: String {
    "cannot \(action) '\(path)': \(unsafe String(cString: strerror(code)))"
  }
}

/// A folder that is being filled with files.
struct CorpusFolder {
  let root: String
  private var made: Set<String> = []

  /// Makes the folder, whose parent must exist; it may exist already.
  init(_ root: String) throws(CorpusFailure) {
    self.root = root
    try Self.makeFolder(root)
  }

  /// Writes a file, replacing one that is there; the path is relative and has slashes.
  mutating func write(_ bytes: [UInt8], to path: String) throws(CorpusFailure) {
    try makeParents(of: path)
    try Self.write(bytes, toFile: "\(root)/\(path)")
  }

  /// Makes the folders that a file lies in; each is asked for once.
  mutating func makeParents(of path: String) throws(CorpusFailure) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(path[..<slash])
    guard !made.contains(folder) else { return }
    try makeParents(of: folder)
    try Self.makeFolder("\(root)/\(folder)")
    made.insert(folder)
  }

  private static func makeFolder(_ path: String) throws(CorpusFailure) {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw CorpusFailure(action: "make the folder", path: path, code: errno)
    }
  }

  /// Writes a file wherever it is, replacing one that is there.
  static func write(_ bytes: [UInt8], toFile path: String) throws(CorpusFailure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CorpusFailure(action: "create", path: path, code: errno) }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      guard written >= 0 || errno == EINTR else { throw CorpusFailure(action: "write", path: path, code: errno) }
      done += max(0, written)
    }
  }

  /// Makes an empty folder with a new name.
  static func temporary(in place: String) throws(CorpusFailure) -> String {
    var name = Array("\(place)/noticeboard-benchmark.XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&name) else {
      throw CorpusFailure(action: "make a folder in", path: place, code: errno)
    }
    return unsafe String(cString: made)
  }

  static func link(_ folder: String, at path: String) throws(CorpusFailure) {
    guard let real = unsafe realpath(folder, nil) else {
      throw CorpusFailure(action: "find", path: folder, code: errno)
    }
    defer { unsafe free(real) }
    guard unsafe symlink(real, path) == 0 else { throw CorpusFailure(action: "link", path: path, code: errno) }
  }

  /// Removes a folder of ours with all that is in it, following no link.
  static func remove(_ folder: String) {
    for entry in FolderListing.entries(of: folder) {
      if entry.isFolder { remove(entry.path) } else { unsafe unlink(entry.path) }
    }
    unsafe rmdir(folder)
  }

  static func text(ofFile path: String) -> String? {
    SourceFile.read(path).map { String(decoding: $0, as: UTF8.self) }
  }
}
