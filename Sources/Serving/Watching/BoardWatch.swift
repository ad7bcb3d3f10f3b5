import CLinux
import Generator
import Glibc
import Synchronization

/// Signals that something in the folders of a board may have changed; what changed is found by a scan.
///
/// Where the system cannot tell (a network drive, no watches left, too many changes at once), nobody may rely on being
/// woken, and looks each second.
final class BoardWatch {
  /// To be waited for; -1 where the system gives none, and then there is nothing to wait for.
  let number: Int32
  /// What closes it.
  private let descriptor: Descriptor?
  private var watched: [String: Int32] = [:]
  /// Whether every folder is watched, and on a file system that tells of changes.
  private(set) var isReliable: Bool

  init() {
    number = inotify_init1(LINUX_IN_NONBLOCK | LINUX_IN_CLOEXEC)
    if number >= 0 { descriptor = Descriptor(owning: number) } else { descriptor = nil }
    isReliable = number >= 0
  }

  /// Watches these folders from now on; true where one is new, whose files may have changed before it was watched.
  func follow(_ folders: [String]) -> Bool {
    guard number >= 0 else { return false }
    isReliable = true
    var isNew = false
    for folder in folders {
      let answer = unsafe inotify_add_watch(number, folder, LINUX_IN_CHANGES | LINUX_IN_ONLYDIR)
      guard answer >= 0 else {
        // A folder that is gone is no loss; the next look finds what took its place.
        if errno != ENOENT, errno != ENOTDIR { isReliable = false }
        continue
      }
      if watched.updateValue(answer, forKey: folder) != answer {
        isNew = true
      }
      if !Self.tellsOfChanges(folder) { isReliable = false }
    }
    let wanted = Set(folders)
    watched = watched.filter { wanted.contains($0.key) }
    return isNew
  }

  /// Takes what the system has to say; whether it was anything.
  func drain() -> Bool {
    guard number >= 0 else { return false }
    var isAnything = false
    let number = number
    var buffer = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(number, $0.baseAddress, $0.count) }
      guard count > 0 else { return isAnything }
      isAnything = true
    }
  }

  /// Kinds of file systems whose changes may be made by other machines: NFS, SMB, CIFS, SMB2, Ceph, AFS, FUSE, 9P, VirtualBox.
  private static let remote: Set<Int> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x00C3_6400, 0x5346_414F, 0x6573_5546, 0x0102_1997, 0x786F_4256,
  ]

  private static func tellsOfChanges(_ folder: String) -> Bool {
    guard let descriptor = try? unsafe Descriptor(at: AT_FDCWD, folder, O_RDONLY | O_DIRECTORY) else { return true }
    let kind = linux_file_system(descriptor.number)
    return !remote.contains(kind) && !remote.contains(kind & 0xFFFF_FFFF)
  }
}

/// Wakes the thread that waits for requests, from any other.
struct Bell: ~Copyable, Sendable {
  private let end: Descriptor
  private let start: Descriptor

  init() throws(SystemError) {
    var numbers: [Int32] = [0, 0]
    let answer = unsafe numbers.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let base = buffer.baseAddress else { return -1 }
      return unsafe pipe2(base, O_CLOEXEC | O_NONBLOCK)
    }
    try SystemError.check(answer)
    end = Descriptor(owning: numbers[0])
    start = Descriptor(owning: numbers[1])
  }

  /// To be waited for.
  var number: Int32 { end.number }

  /// To be written to by a signal.
  var source: Int32 { start.number }

  func ring() {
    var byte: UInt8 = 1
    _ = unsafe write(start.number, &byte, 1)
  }

  /// Forgets that it rang; whether it did.
  func hush() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 256)
    let number = end.number
    var rang = false
    while unsafe buffer.withUnsafeMutableBytes({ unsafe read(number, $0.baseAddress, $0.count) }) > 0 { rang = true }
    return rang
  }
}

/// Whether somebody wants the program to stop; whoever waits for requests is woken at once.
enum StopSignal {
  private static let asked = Atomic<Bool>(false)
  /// The end of a pipe that is written to; -1 before there is one.
  private static let bell = Atomic<Int32>(-1)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on Ctrl-C and the like end the program no more, but ring.
  static func ring(_ number: Int32) {
    bell.store(number, ordering: .relaxed)
    for signalNumber in [SIGINT, SIGTERM, SIGHUP] {
      _ = signal(signalNumber) { _ in
        StopSignal.asked.store(true, ordering: .relaxed)
        var byte: UInt8 = 1
        _ = unsafe write(StopSignal.bell.load(ordering: .relaxed), &byte, 1)
      }
    }
  }
}
