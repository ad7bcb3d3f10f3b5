import CLinux
import Glibc

/// What the system says of every file of a folder: while it says the same, the files hold the same bytes.
///
/// Names, places, sizes and moments of the last change, which no program can set. Only file systems of this machine that
/// stamp every change are believed, and no symbolic links.
struct FolderMarks: Sendable {
  /// Files changed at or after this moment are in doubt; nil: none is.
  private let limit: FileMoment?
  private let device: UInt

  private static let depthLimit = 64

  /// ext4 and its kin, XFS, Btrfs, F2FS, ZFS, overlays of these, and memory.
  private static let believed: Set<Int> = [
    0xEF53, 0x5846_5342, 0x9123_683E, 0xF2F5_2010, 0x2FC1_2FC1, 0x794C_7630, 0x0102_1994,
  ]

  /// Looks at a folder and all below it; nil where something is in doubt.
  ///
  /// - Parameter limit: what was changed at or after this moment, folders included, may have been another thing a moment
  ///   before.
  /// - Complexity: one call for each file, on all cores.
  static func bytes(of path: String, settledBefore limit: FileMoment?, _ workers: Workers) async -> [UInt8]? {
    guard let folder = try? unsafe Descriptor(at: AT_FDCWD, path, O_RDONLY | O_DIRECTORY),
      let marks = try? FolderMarks(on: folder, limit), let listed = try? marks.entries(of: folder)
    else { return nil }
    let number = folder.number
    let parts = try? await workers.map(listed, smallest: 1) { (chunk) throws(SystemError) in
      var bytes: [UInt8] = []
      for entry in chunk { try marks.add(entry, in: number, depth: 1, to: &bytes) }
      return [bytes]
    }
    return parts.map { Array($0.joined()) }
  }

  /// The same of single files, wherever they are; one that is not there is told as that.
  static func bytes(ofFiles paths: [String], settledBefore limit: FileMoment?) -> [UInt8]? {
    var bytes: [UInt8] = []
    for path in paths {
      guard let file = try? unsafe Descriptor(at: AT_FDCWD, path, LINUX_O_PATH) else {
        guard errno == ENOENT || errno == ENOTDIR else { return nil }
        bytes.append(0)
        continue
      }
      bytes.append(1)
      guard let marks = try? FolderMarks(on: file, limit), (try? marks.add(file.status(), to: &bytes)) != nil else {
        return nil
      }
    }
    return bytes
  }

  private init(on place: borrowing Descriptor, _ limit: FileMoment?) throws(SystemError) {
    guard Self.believed.contains(linux_file_system(place.number)) else { throw SystemError(code: EOPNOTSUPP) }
    self.limit = limit
    device = UInt(try place.status().st_dev)
  }

  private func entries(of folder: borrowing Descriptor) throws(SystemError) -> [FolderEntry] {
    try check(folder.status())
    // Git says itself what is in its own folder, and writes there even when it is asked.
    return try FolderEntry.sortedList(folder).filter { !$0.bytes.elementsEqual(".git".utf8) }
  }

  private func add(_ entry: FolderEntry, in folder: Int32, depth: Int, to bytes: inout [UInt8]) throws(SystemError) {
    bytes += entry.name
    guard entry.kind == .folder else {
      let status = try unsafe entry.name.withCString { (name) throws(SystemError) in try unsafe stat(at: folder, name) }
      guard status.isRegularFile else { throw SystemError(code: ELOOP) }
      return try add(status, to: &bytes)
    }
    guard depth < Self.depthLimit else { throw SystemError(code: ELOOP) }
    let inner = try Descriptor(folderAt: folder, named: entry.name)
    let number = inner.number
    let listed = try entries(of: inner)
    Self.add(listed.count, to: &bytes)
    for entry in listed { try add(entry, in: number, depth: depth + 1, to: &bytes) }
  }

  private func add(_ status: stat, to bytes: inout [UInt8]) throws(SystemError) {
    let moment = try check(status)
    for part in [Int(status.st_dev), Int(status.st_ino), Int(status.st_size), moment.seconds, moment.nanoseconds] {
      Self.add(part, to: &bytes)
    }
  }

  @discardableResult
  private func check(_ status: stat) throws(SystemError) -> FileMoment {
    let moment = FileMoment(of: status)
    guard UInt(status.st_dev) == device else { throw SystemError(code: EXDEV) }
    if let limit, !moment.isSettled(before: limit) { throw SystemError(code: EAGAIN) }
    return moment
  }

  private static func add(_ part: Int, to bytes: inout [UInt8]) {
    unsafe withUnsafeBytes(of: part) { part in unsafe bytes.append(contentsOf: part) }
  }
}
