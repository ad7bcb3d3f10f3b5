import Generator
import Glibc

/// The file through which a browser is handed the start token: in a folder that only the user may enter.
///
/// A command line can be read by every program on the machine, this file by none of other users.
struct StartFile: Sendable {
  private let folder: String
  var path: String { "\(folder)/start.html" }

  /// Makes the folder in another one.
  init(in place: String) throws(SystemError) {
    var template = Array("\(place)/noticeboard-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe mkdtemp(base) != nil
    }
    guard isMade else { throw .last }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes the address that starts a browser in the place of the last one, which is used up.
  func write(_ address: String) throws(SystemError) {
    let page = """
      <!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="referrer" content="no-referrer">
      <title>noticeboard</title><meta http-equiv="refresh" content="0;url=\(address)">

      """
    let draft = "\(folder)/start.new"
    let file = try unsafe Descriptor(at: AT_FDCWD, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    try file.write(Array(page.utf8).span)
    try SystemError.check(unsafe rename(draft, path))
  }

  /// Takes file and folder away.
  func remove() {
    unsafe unlink(path)
    unsafe rmdir(folder)
  }
}
