import Glibc

/// Reads small files that git or a server keeps.
enum TextFile {
  /// All bytes; nil when there is no such file, or it is longer than 64 MiB.
  static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= 64 << 20 {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else { return nil }
      bytes += piece[..<count]
    }
    return nil
  }

  /// Writes all bytes; false when the system refuses.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }

  /// Puts a file into git's own folder in one step; what cannot be kept is left.
  static func keep(_ bytes: [UInt8], as name: String, in folder: String) {
    _ = unsafe mkdir(folder, 0o755)
    let draft = "\(folder)/\(name).\(getpid())"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { return }
    let isWritten = write(bytes, to: descriptor)
    close(descriptor)
    guard isWritten, unsafe rename(draft, "\(folder)/\(name)") == 0 else {
      _ = unsafe unlink(draft)
      return
    }
  }
}
