import Generator
import Glibc

/// What the system refused while a trial wrote the files of its board.
package struct TrialFailure: Error, CustomStringConvertible {
  let action: String
  let path: String
  let code: Int32

  package var description: String { "cannot \(action) \(path): \(unsafe String(cString: strerror(code)))" }
}

/// The folder of one trial's board, removed with it.
final class TrialFolder: Sendable {
  let path: String

  init() throws(TrialFailure) {
    let place = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var name = Array("\(place)/noticeboard-trial-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&name) else {
      throw TrialFailure(action: "make a folder in", path: place, code: errno)
    }
    path = unsafe String(cString: made)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    for name in (try? names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      if unsafe unlink(inner) != 0 { remove(inner) }
    }
    unsafe rmdir(path)
  }

  private static func names(in path: String) throws(TrialFailure) -> [String] {
    guard let folder = unsafe opendir(path) else { throw TrialFailure(action: "list", path: path, code: errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Every file below a folder's `content` and `themes` but what is hidden, by its path from there.
  static func board(at root: String) throws(TrialFailure) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for part in ["content", "themes"] where unsafe access("\(root)/\(part)", R_OK) == 0 {
      try collect("\(root)/\(part)", as: part, into: &files)
    }
    return files
  }

  private static func collect(
    _ path: String, as name: String, into files: inout [String: [UInt8]]
  ) throws(TrialFailure) {
    for inner in try names(in: path) where !inner.hasPrefix(".") {
      if let bytes = SourceFile.read("\(path)/\(inner)") {
        files["\(name)/\(inner)"] = bytes
      } else {
        try collect("\(path)/\(inner)", as: "\(name)/\(inner)", into: &files)
      }
    }
  }

  func exists(_ name: String) -> Bool { unsafe access("\(path)/\(name)", F_OK) == 0 }

  func bytes(_ name: String) -> [UInt8] { SourceFile.read("\(path)/\(name)") ?? [] }

  /// Writes a file, its folders made.
  func write(_ name: String, _ bytes: [UInt8]) throws(TrialFailure) {
    let full = "\(path)/\(name)"
    var number = unsafe open(full, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if number < 0, errno == ENOENT {
      for index in full.indices.dropFirst() where full[index] == "/" { unsafe mkdir(String(full[..<index]), 0o755) }
      number = unsafe open(full, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    guard number >= 0 else { throw TrialFailure(action: "write", path: full, code: errno) }
    defer { close(number) }
    let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw TrialFailure(action: "write", path: full, code: errno) }
  }

  func remove(_ name: String) throws(TrialFailure) {
    guard unsafe unlink("\(path)/\(name)") == 0 else { throw TrialFailure(action: "remove", path: name, code: errno) }
  }

  func rename(_ name: String, to other: String) throws(TrialFailure) {
    guard unsafe Glibc.rename("\(path)/\(name)", "\(path)/\(other)") == 0 else {
      throw TrialFailure(action: "rename", path: name, code: errno)
    }
  }
}
