import CLinux
import Generator
import Glibc

/// Writes single files of the content folder, each in one step: whoever looks sees the old file or the new one.
///
/// No folder on the way and no file is reached through a symbolic link. A new text is written beside the file under a
/// hidden name, synced, and then takes the file's name.
struct ContentWriter {
  let root: String

  /// Why a file was not written.
  enum Failure: Error {
    /// The file is no more what it was when it was read.
    case changed
    /// Something of that name is there already.
    case exists
    case system(SystemError)
  }

  /// Replaces the bytes that were read; the file keeps its mode.
  func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) throws(Failure) {
    try inFolder(of: path) { (folder, name) throws(Failure) in
      let mode = try Self.check(name, of: folder, holds: old)
      try Self.stage(new, mode: mode, in: folder) { (staged) throws(Failure) in
        _ = try Self.check(name, of: folder, holds: old)
        try Self.call {
          unsafe staged.withCString { (staged) in
            unsafe name.withCString { unsafe renameat(folder, staged, folder, $0) }
          }
        }
      }
    }
  }

  /// Makes a file, and the folder that it lies in; never over another.
  func create(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o644) throws(Failure) {
    try inFolder(of: path, makesFolders: true) { (folder, name) throws(Failure) in
      try Self.stage(bytes, mode: mode, in: folder) { (staged) throws(Failure) in
        try Self.call {
          unsafe staged.withCString { (staged) in
            unsafe name.withCString { unsafe renameat2(folder, staged, folder, $0, LINUX_RENAME_NOREPLACE) }
          }
        }
      }
    }
  }

  /// Removes a file that still holds the bytes that were read.
  func remove(_ path: String, _ old: [UInt8]) throws(Failure) {
    try inFolder(of: path) { (folder, name) throws(Failure) in
      _ = try Self.check(name, of: folder, holds: old)
      try Self.call { unsafe name.withCString { unsafe unlinkat(folder, $0, 0) } }
    }
  }

  // MARK: - Folders

  private func inFolder(
    of path: String, makesFolders: Bool = false, _ body: (Int32, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) + [0] }
    guard let last = names.last else { throw .system(SystemError(code: EINVAL)) }
    var folder = try Self.wrap { () throws(SystemError) in
      try unsafe Descriptor(at: AT_FDCWD, root, O_RDONLY | O_DIRECTORY)
    }
    for name in names.dropLast() {
      if makesFolders, unsafe name.withCString({ unsafe mkdirat(folder.number, $0, 0o755) }) < 0, errno != EEXIST {
        throw .system(.last)
      }
      folder = try Self.wrap { [number = folder.number] () throws(SystemError) in
        try Descriptor(folderAt: number, named: name)
      }
    }
    let number = folder.number
    try body(number, last)
    try Self.call { fsync(number) }
  }

  // MARK: - Files

  /// Makes sure that a name is a regular file with these bytes; answers its mode.
  private static func check(
    _ name: [UInt8], of folder: Int32, holds bytes: [UInt8]
  ) throws(Failure) -> mode_t {
    let file = try wrap { () throws(SystemError) in
      try Descriptor(fileAt: folder, named: name)
    }
    let (status, found) = try read(file, limit: bytes.count)
    guard status.isRegularFile, found == bytes else { throw .changed }
    return status.st_mode & 0o7777
  }

  private static func read(_ file: borrowing Descriptor, limit: Int) throws(Failure) -> (stat, [UInt8]) {
    do throws(SystemError) {
      let status = try file.status()
      guard status.isRegularFile else { return (status, []) }
      return (status, try file.readAll(limit: limit))
    } catch {
      throw .system(error)
    }
  }

  /// Writes bytes to a hidden temporary file, passes its name on, and removes it afterwards.
  private static func stage(
    _ bytes: [UInt8], mode: mode_t, in folder: Int32, _ place: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let name = LeftOvers.name(of: getpid()) + [0]
    defer { _ = unsafe name.withCString { unsafe unlinkat(folder, $0, 0) } }
    try write(bytes, mode: mode, to: name, in: folder)
    try place(name)
  }

  private static func write(_ bytes: [UInt8], mode: mode_t, to name: [UInt8], in folder: Int32) throws(Failure) {
    _ = unsafe name.withCString { unsafe unlinkat(folder, $0, 0) }
    var opened: Int32 = -1
    unsafe name.withCString {
      opened = unsafe openat(folder, $0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard opened >= 0 else { throw .system(.last) }
    let file = Descriptor(owning: opened)
    do throws(SystemError) {
      try file.write(bytes.span)
      try SystemError.check(fchmod(opened, mode))
      try SystemError.check(fsync(opened))
    } catch {
      throw .system(error)
    }
  }

  // MARK: - Errors

  private static func wrap<Value: ~Copyable>(_ work: () throws(SystemError) -> Value) throws(Failure) -> Value {
    do throws(SystemError) {
      return try work()
    } catch {
      throw failure(error)
    }
  }

  private static func call(_ work: () -> Int32) throws(Failure) {
    guard work() < 0 else { return }
    throw failure(.last)
  }

  /// If there is now a link or a folder instead of the file, somebody changed it.
  private static func failure(_ error: SystemError) -> Failure {
    switch error.code {
    case EEXIST: .exists
    case ELOOP, ENOENT, ENOTDIR, EISDIR: .changed
    default: .system(error)
    }
  }
}
