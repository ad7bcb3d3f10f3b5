import Generator
import Synchronization

/// The bytes of files that findings point at, each read once.
final class SourceLines: Sendable {
  private let root: String
  private let known = Mutex<[String: [UInt8]?]>([:])

  init(root: String) {
    self.root = root
  }

  @Sendable func bytes(_ path: String) -> [UInt8]? {
    known.withLock { known in
      if let found = known[path] { return found }
      let read = SourceFile.read("\(root)/\(path)")
      known[path] = .some(read)
      return read
    }
  }
}
