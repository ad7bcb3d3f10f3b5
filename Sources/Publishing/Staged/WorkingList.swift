import Generator
import Glibc

/// Lists of paths and small folders that are handed to another program, in the folder of a target's state.
struct WorkingList: Sendable {
  let folder: String

  /// Writes paths, each with an ending of one byte; the path of the list.
  func write(_ paths: [String], ending: UInt8) throws(PublishFailure) -> String {
    let path = "\(folder)/list"
    var bytes: [UInt8] = []
    for line in paths {
      bytes += line.utf8
      bytes.append(ending)
    }
    try PublishState.write(bytes, to: path)
    return path
  }

  /// A folder that holds nothing but the folders of paths.
  func hollow(_ paths: [String]) throws(PublishFailure) -> String {
    let hollow = "\(folder)/hollow"
    try Self.clear(hollow)
    try Self.make(hollow)
    for path in Self.folders(of: paths).sorted() { try Self.make("\(hollow)/\(path)") }
    return hollow
  }

  /// The folders that files stand in, those above them included.
  static func folders(of paths: [String]) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var rest = path[...]
      while let slash = rest.lastIndex(of: "/") {
        rest = rest[..<slash]
        guard folders.insert(String(rest)).inserted else { break }
      }
    }
    return folders
  }

  static func make(_ path: String) throws(PublishFailure) {
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .system(.last, path: path) }
  }

  static func clear(_ path: String) throws(PublishFailure) {
    do throws(SystemError) {
      try unsafe FolderRemoval.remove(path, at: AT_FDCWD) { _ in }
    } catch {
      throw .system(error, path: path)
    }
  }
}
