package import Generator
import Glibc

/// A folder for what is needed during one run only.
package struct TemporaryFolder: Sendable {
  package let path: String

  /// Makes it in a folder such as `/tmp`, for nobody else to read.
  package init(in place: String) throws(GeneratorFailure) {
    var name = Array("\(place)/noticeboard-XXXXXX".utf8) + [0]
    let isMade = unsafe name.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe mkdtemp(base.assumingMemoryBound(to: CChar.self)) != nil
    }
    guard isMade else { throw .output(.system(.makeFolder, path: place, .last)) }
    path = String(decoding: name.dropLast(), as: UTF8.self)
  }

  /// Takes it away with all that is in it, as far as the system lets.
  package func remove() {
    try? unsafe FolderRemoval.remove(path, at: AT_FDCWD, probe: { _ in })
  }
}
