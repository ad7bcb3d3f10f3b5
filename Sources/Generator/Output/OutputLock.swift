import Glibc

/// The right to write one output, held by one build at a time and lost when its process ends, however it ends.
struct OutputLock: ~Copyable, Sendable {
  private let folder: Descriptor
  private let name: String
  private let file: Descriptor
  /// Whether the lock lies beside the output or in it.
  let seat: OutputHome.Seat

  /// Takes the lock, or throws `EWOULDBLOCK` where another build has it.
  init(_ home: borrowing OutputHome, _ seat: OutputHome.Seat) throws(SystemError) {
    let name = home.path(.lock, seat)
    let file = try OutputLock.take(name, at: home.parent.number)
    let folder = try home.parent.duplicate()
    self.init(folder: folder, name: name, file: file, seat: seat)
  }

  private init(folder: consuming Descriptor, name: String, file: consuming Descriptor, seat: OutputHome.Seat) {
    self.folder = folder
    self.name = name
    self.file = file
    self.seat = seat
  }

  deinit { unsafe unlinkat(folder.number, name, 0) }

  /// Opens and locks; begins again where the holder before removed the file between the two.
  private static func take(_ name: String, at folder: Int32) throws(SystemError) -> Descriptor {
    while true {
      let file = try unsafe Descriptor(at: folder, name, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644)
      try SystemError.check(flock(file.number, LOCK_EX | LOCK_NB))
      let held = try file.status()
      if let named = try? unsafe stat(at: folder, name), named.st_ino == held.st_ino { return file }
    }
  }
}
