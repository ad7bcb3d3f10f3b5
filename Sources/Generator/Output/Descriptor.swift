package import Glibc

/// What a call of the system answered instead of doing its work.
package struct SystemError: Error, Hashable, Sendable {
  /// The number that the system gave, such as EACCES.
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// The error of the call made last on this thread.
  package static var last: SystemError { SystemError(code: errno) }

  /// Throws the last error when a call answered less than zero.
  package static func check(_ answer: Int32) throws(SystemError) {
    guard answer >= 0 else { throw .last }
  }
}

/// An open file or folder, closed when its owner goes.
package struct Descriptor: ~Copyable, Sendable {
  package let number: Int32

  package init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens a path below a folder; interrupted calls are made again.
  package init(at folder: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    while true {
      let number = unsafe openat(folder, path, flags | O_CLOEXEC, mode)
      if number >= 0 {
        self.number = number
        return
      }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Opens a real folder: a symbolic link in the last place is refused by the system (ENOTDIR or ELOOP).
  package init(folderAt folder: Int32, _ path: UnsafePointer<CChar>) throws(SystemError) {
    self = try unsafe Descriptor(at: folder, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// Opens a real folder by a name with its closing zero.
  package init(folderAt folder: Int32, named name: [UInt8]) throws(SystemError) {
    var opened: Int32 = -1
    try unsafe name.withCString { (name) throws(SystemError) in
      opened = unsafe openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      try SystemError.check(opened)
    }
    self.init(owning: opened)
  }

  /// A second descriptor of the same open file.
  borrowing func duplicate() throws(SystemError) -> Descriptor {
    try unsafe Descriptor(at: number, ".", O_RDONLY | O_DIRECTORY)
  }

  /// Closes and says what a deferred write failed with, as networked file systems and quotas do.
  package consuming func finish() throws(SystemError) {
    let answer = close(number)
    discard self
    guard answer == 0 || errno == EINTR else { throw .last }
  }

  /// Size, kind, mode and place of the open file.
  package borrowing func status() throws(SystemError) -> stat {
    var result = stat()
    try SystemError.check(unsafe fstat(number, &result))
    return result
  }

  /// Writes all bytes, however many calls that takes.
  package borrowing func write(_ bytes: Span<UInt8>) throws(SystemError) {
    let number = number
    var done = 0
    while done < bytes.count {
      let answer = unsafe bytes.extracting(droppingFirst: done).withUnsafeBufferPointer {
        unsafe Glibc.write(number, $0.baseAddress, $0.count)
      }
      if answer > 0 { done += answer } else if answer == 0 || errno != EINTR { throw .last }
    }
  }

  /// Reads into a buffer once; 0 at the end of the file.
  borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let answer = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
      if answer >= 0 { return answer }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Reads to the end of the file, at most so many bytes more than a limit that the caller can see it was passed.
  ///
  /// `size` is that of the file where it is known already; one byte more is asked for, so that the end is met without
  /// the bytes having to move.
  package borrowing func readAll(size: Int? = nil, limit: Int = .max) throws(SystemError) -> [UInt8] {
    var room: Int
    if let size { room = min(size, limit) } else { room = min(Int(try status().st_size), limit) }
    var bytes: [UInt8] = []
    room += 1
    while bytes.count <= limit {
      let got = try append(upTo: room, to: &bytes)
      // A short answer at the size that is known is the end: to ask again would cost as much as to open.
      if got == 0 || got < room && bytes.count == size { break }
      room = room > got ? room - got : 4096
    }
    return bytes
  }

  private borrowing func append(upTo room: Int, to bytes: inout [UInt8]) throws(SystemError) -> Int {
    let number = number
    var failure: SystemError?
    let before = bytes.count
    bytes.append(addingCapacity: room) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        while true {
          let answer = unsafe Glibc.read(number, buffer.baseAddress, room)
          if answer < 0, errno == EINTR { continue }
          if answer < 0 { failure = .last } else { count += answer }
          break
        }
      }
    }
    if let failure { throw failure }
    return bytes.count - before
  }
}

extension stat {
  package var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
  package var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }

  /// What a path below a folder is, without following a symbolic link in its last place.
  package init(at folder: Int32, _ path: UnsafePointer<CChar>) throws(SystemError) {
    self.init()
    try SystemError.check(unsafe fstatat(folder, path, &self, AT_SYMLINK_NOFOLLOW))
  }
}

extension [UInt8] {
  /// Lends the bytes from an offset to their closing zero as a C string; the array must hold that zero.
  package func withCString<Result, Failure: Error>(
    from offset: Int = 0, _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(last == 0 && offset < count)
    return try unsafe withUnsafeBufferPointer { (buffer) throws(Failure) -> Result in
      guard let base = buffer.baseAddress else { preconditionFailure("a path without its closing zero") }
      return try unsafe body(UnsafeRawPointer(base + offset).assumingMemoryBound(to: CChar.self))
    }
  }
}
