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
    let whole = "\(root)/\(path)"
    let descriptor = unsafe open(whole, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CorpusFailure(action: "create", path: whole, code: errno) }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      guard written >= 0 || errno == EINTR else { throw CorpusFailure(action: "write", path: whole, code: errno) }
      done += max(0, written)
    }
  }

  private mutating func makeParents(of path: String) throws(CorpusFailure) {
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
}
