import Glibc

/// Reads files that a scan found, safely even if somebody swaps them in between.
///
/// Every folder on the way and the file itself are opened without following symbolic links, and what is open is asked
/// again whether it is a regular file. One reader serves one thread; it keeps the last folder open, so files read in
/// the order of the scan cost one open each.
package struct ContentReader: ~Copyable {
  private let root: Descriptor
  private var folder: Descriptor
  private var folderPath: [UInt8] = []

  package init(root: String) throws(ScanProblem) {
    let opened = try ContentReader.open(root)
    let current = try ContentReader.open(root)
    self.init(opened, current)
  }

  private init(_ root: consuming Descriptor, _ folder: consuming Descriptor) {
    self.root = root
    self.folder = folder
  }

  private static func open(_ root: String) throws(ScanProblem) -> Descriptor {
    do throws(SystemError) {
      return try unsafe Descriptor(at: AT_FDCWD, root, O_RDONLY | O_DIRECTORY)
    } catch {
      throw ScanProblem(path: "", reason: .unreadable(error))
    }
  }

  /// The bytes of a file that a scan found.
  package mutating func read(_ file: ScannedFile) throws(ScanProblem) -> [UInt8] {
    do throws(ScanProblem) {
      return try read(file.location, limit: file.kind.limit)
    } catch {
      throw ScanProblem(path: file.path, reason: error.reason)
    }
  }

  /// The bytes of the file at a path from the content folder; one that grows meanwhile is read to its end.
  ///
  /// - Throws: a problem where a folder or the file is a link, no regular file, unreadable or larger than the limit.
  package mutating func read(_ path: String, limit: Int = .max) throws(ScanProblem) -> [UInt8] {
    do throws(SystemError) {
      let name = try enterFolder(of: path.utf8Span.span)
      let file = try Descriptor(fileAt: folder.number, named: name)
      let status = try file.status()
      guard status.isRegularFile else { throw SystemError(code: status.isFolder ? EISDIR : ENXIO) }
      let bytes = status.st_size > limit ? [] : try file.readAll(size: Int(status.st_size), limit: limit)
      guard max(Int(status.st_size), bytes.count) > limit else { return bytes }
      throw SystemError(code: EFBIG)
    } catch {
      throw ScanProblem(path: path, reason: reason(for: error, path, limit))
    }
  }

  private func reason(for error: SystemError, _ path: String, _ limit: Int) -> ScanProblem.Reason {
    switch error.code {
    case ELOOP, ENOTDIR, EISDIR: .replaced
    case ENXIO: .notAFile
    case EFBIG:
      .tooLarge(size: (try? unsafe stat(at: root.number, path)).map { Int($0.st_size) } ?? limit, limit: limit)
    default: .unreadable(error)
    }
  }

  /// Opens the folders of a path one by one, unless the last file was in the same; answers the file's name with its
  /// closing zero.
  private mutating func enterFolder(of path: Span<UInt8>) throws(SystemError) -> [UInt8] {
    let slash = path.indices.last { path[$0] == UInt8(ascii: "/") }
    let start = slash.map { $0 + 1 } ?? 0
    let name = path.extracting(start..<path.count)
    guard !name.isEmpty, !name.equals("..") else { throw SystemError(code: EINVAL) }
    if !path.extracting(0..<start).equals(folderPath) { try enter(path.extracting(0..<start)) }
    return name.withZero
  }

  private mutating func enter(_ path: Span<UInt8>) throws(SystemError) {
    var current = try root.duplicate()
    var start = 0
    while start < path.count {
      var end = start
      while path[end] != UInt8(ascii: "/") { end += 1 }
      let name = path.extracting(start..<end)
      guard !name.equals("..") else { throw SystemError(code: EINVAL) }
      if !name.isEmpty { current = try Descriptor(folderAt: current.number, named: name.withZero) }
      start = end + 1
    }
    folder = current
    folderPath = Array(path.withZero.dropLast())
  }
}

extension Span<UInt8> {
  fileprivate func equals(_ bytes: [UInt8]) -> Bool {
    guard count == bytes.count else { return false }
    for index in indices where self[index] != bytes[index] { return false }
    return true
  }

  /// A copy that the system can read as a name.
  fileprivate var withZero: [UInt8] {
    [UInt8](capacity: count + 1) { name in
      for index in indices { name.append(self[index]) }
      name.append(0)
    }
  }
}

extension Descriptor {
  /// Opens a file for reading by a name with its closing zero; a link is refused and a pipe does not wait.
  package init(fileAt folder: Int32, named name: [UInt8]) throws(SystemError) {
    var opened: Int32 = -1
    try unsafe name.withCString { (name) throws(SystemError) in
      opened = unsafe openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
      try SystemError.check(opened)
    }
    self.init(owning: opened)
  }
}

/// Reads a file again to show a line of it; never more than a finding needs.
package enum SourceFile {
  /// The largest file of which a line is shown, in bytes.
  private static let limit = 16 << 20

  /// The bytes of a regular file; nil when it cannot be read or is too large.
  package static func read(_ path: String) -> [UInt8]? {
    let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let folder = start == path.startIndex ? "." : String(path[..<start])
    guard var reader = try? ContentReader(root: folder) else { return nil }
    return try? reader.read(String(path[start...]), limit: limit)
  }
}
