import Glibc

/// A PDF on disk: whole or not there, and untouched while it would stay the same.
enum PDFFile {
  /// Puts the bytes in the file's place; false when it holds them already.
  ///
  /// They are written beside it first, so that no half of them ever bears the name.
  static func put(_ bytes: [UInt8], at path: String) throws(PrintingFailure) -> Bool {
    if contents(of: path) == bytes { return false }
    let staged = "\(path).\(getpid()).part"
    if let code = write(bytes, to: staged) ?? move(staged, to: path) {
      unsafe unlink(staged)
      throw .notWritten(path, code: code)
    }
    return true
  }

  /// All bytes of a file; nil when it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(file, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
      }
      if count > 0 { done += count } else if count == 0 || errno != EINTR { return nil }
    }
    return bytes
  }

  /// The number of the system's error; nil when all went well.
  private static func write(_ bytes: [UInt8], to path: String) -> Int32? {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { return errno }
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
      }
      if count > 0 { done += count } else if errno != EINTR { break }
    }
    let code = done < bytes.count ? errno : 0
    // Quotas and networked file systems tell of a full disk no sooner than here.
    if close(file) != 0, code == 0 { return errno }
    return code == 0 ? nil : code
  }

  private static func move(_ staged: String, to path: String) -> Int32? {
    unsafe rename(staged, path) == 0 ? nil : errno
  }
}
