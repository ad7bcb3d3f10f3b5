import CLinux
import Glibc
import Pages
import Synchronization

/// A file without a name, beside the output, that holds the bodies of a large board until their pages are written.
///
/// So that they lie on the disk, where the site will lie, and not all in memory at once: a quarter of what a build holds. The
/// system takes the file away when the program ends, however it ends. Where no such file can be had, or the disk is full,
/// bodies stay in memory; one that cannot be read again lets no site be finished.
package final class BodyFile: BodyStore {
  private let file: Descriptor
  private let path: String
  private let end = Atomic<Int>(0)
  /// What the system answered instead of bytes; 0 while it gave all.
  private let code = Atomic<Int32>(0)

  /// So many bytes stay in memory: a small board has no use for a file.
  private let room: Int

  /// - Parameter output: the real path of the output, which need not be there.
  init?(beside output: String, room: Int = 2 << 20) {
    let above = OutputPlacement.parentAndName(output).parent
    let flags = LINUX_O_TMPFILE | O_DIRECTORY | O_RDWR
    guard let file = try? unsafe Descriptor(at: AT_FDCWD, above, flags, mode: 0o600) else { return nil }
    self.file = file
    (path, self.room) = (above, room)
  }

  /// Puts a body down; nil where it has to stay in memory.
  ///
  /// May be called on many threads at once.
  func put(_ bytes: [UInt8]) -> BodyHTML? {
    let place = end.wrappingAdd(bytes.count, ordering: .relaxed).oldValue
    guard place >= room else { return nil }
    let (number, count) = (file.number, bytes.count)
    let isWhole = unsafe bytes.withUnsafeBytes { unsafe pwrite(number, $0.baseAddress, count, off_t(place)) == count }
    return isWhole ? .putDown(self, at: place, count: count) : nil
  }

  func bytes(at place: Int, count: Int) -> [UInt8] {
    var answer = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      repeat {
        answer = unsafe pread(file.number, room.baseAddress, count, off_t(place))
      } while answer < 0 && errno == EINTR
      filled = max(0, answer)
    }
    if answer != count { code.store(answer < 0 ? errno : EIO, ordering: .relaxed) }
    return bytes
  }

  /// Throws where a body could not be read again, so that its page lacks it.
  func demandAllRead() throws(OutputFailure) {
    let code = code.load(ordering: .relaxed)
    if code != 0 { throw .system(.readBody, path: path, SystemError(code: code)) }
  }
}
