import Glibc

/// The folder where the new tree grows, out of sight until it is whole.
final class Stage: Sendable {
  let root: Descriptor
  let seat: OutputHome.Seat
  /// Whether the umask is so strict that modes must be set one by one.
  private let setsModes: Bool
  private let probe: OutputProbe

  private static let fileMode: mode_t = 0o644

  /// Makes the stage's folder; it must not exist.
  init(_ home: borrowing OutputHome, _ seat: OutputHome.Seat, probe: @escaping OutputProbe) throws(SystemError) {
    let path = home.path(.stage, seat)
    try SystemError.check(unsafe mkdirat(home.parent.number, path, FolderMaking.mode))
    probe(.stageMade)
    root = try unsafe Descriptor(folderAt: home.parent.number, path)
    setsModes = try root.status().st_mode & 0o777 != FolderMaking.mode
    try SystemError.check(fchmod(root.number, FolderMaking.mode))
    self.seat = seat
    self.probe = probe
  }

  /// Writes a new file, its folders made on the way.
  func write(_ path: String, _ bytes: Span<UInt8>) throws(SystemError) {
    let file = try create(path)
    probe(.fileOpened)
    try file.write(bytes)
    if setsModes { try SystemError.check(fchmod(file.number, Stage.fileMode)) }
    try file.finish()
    probe(.fileWritten)
  }

  /// Takes a file of the old tree over by a hard link: no byte is copied, inode and time stay.
  func link(_ path: UnsafePointer<CChar>, from old: Int32) throws(SystemError) {
    if unsafe linkat(old, path, root.number, path, 0) != 0 {
      guard errno == ENOENT else { throw .last }
      try makeFolders(above: unsafe [UInt8](UnsafeRawBufferPointer(start: path, count: strlen(path) + 1)))
      try SystemError.check(unsafe linkat(old, path, root.number, path, 0))
    }
    probe(.fileLinked)
  }

  private func create(_ path: String) throws(SystemError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    do throws(SystemError) {
      return try unsafe Descriptor(at: root.number, path, flags, mode: Stage.fileMode)
    } catch {
      guard error.code == ENOENT else { throw error }
      try makeFolders(above: Array(path.utf8) + [0])
      return try unsafe Descriptor(at: root.number, path, flags, mode: Stage.fileMode)
    }
  }

  private func makeFolders(above path: [UInt8]) throws(SystemError) {
    try FolderMaking.makeFolders(above: path, at: root.number, probe: probe)
  }
}
