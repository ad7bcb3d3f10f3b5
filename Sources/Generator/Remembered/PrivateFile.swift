import Glibc

/// A file that one user alone writes and reads.
struct PrivateFile: Sendable {
  let folder: String
  let name: String

  /// In bytes; what is longer was not written by us.
  private static let limit = 4 << 20
  /// After so many days a file that nobody wrote again is of no use.
  private static let daysKept = 60

  private var path: String { "\(folder)/\(name)" }

  /// Its bytes; nil where it is not there, or anybody else could have written it.
  func read() -> [UInt8]? {
    guard let file = try? unsafe Descriptor(at: AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let status = try? file.status(), status.isRegularFile, status.st_uid == geteuid(), status.st_mode & 0o077 == 0,
      status.st_size <= Self.limit
    else { return nil }
    return try? file.readAll(limit: Self.limit)
  }

  /// Writes it in one step; what cannot be written is left.
  func write(_ bytes: [UInt8]) {
    if let above = folder.lastIndex(of: "/") { _ = unsafe mkdir(String(folder[..<above]), 0o700) }
    _ = unsafe mkdir(folder, 0o700)
    removeForgotten()
    let draft = "\(path).\(getpid())"
    do throws(SystemError) {
      let file = try unsafe Descriptor(at: AT_FDCWD, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.write(bytes.span)
      try file.finish()
      try SystemError.check(unsafe rename(draft, path))
    } catch {
      _ = unsafe unlink(draft)
    }
  }

  func remove() { _ = unsafe unlink(path) }

  /// Takes away files of boards that nobody builds here any more.
  private func removeForgotten() {
    guard let place = try? unsafe Descriptor(folderAt: AT_FDCWD, folder), let entries = try? FolderEntry.list(place)
    else { return }
    for entry in entries where entry.kind == .file && !entry.isDotted {
      let path = "\(folder)/\(String(decoding: entry.bytes, as: UTF8.self))"
      guard let status = try? unsafe stat(at: AT_FDCWD, path),
        status.st_mtim.tv_sec < FileMoment.tick.seconds - Self.daysKept * 86_400
      else { continue }
      _ = unsafe unlink(path)
    }
  }
}
