import CLinux
import Glibc
import SystemPackage

/// What a child process reads on its standard input: a file in memory.
///
/// Through a pipe it would have to be written while the child runs, and swift-subprocess ends the whole program where a
/// child is gone before it has read everything: ssh does so when its host is down.
enum ChildInput {
  /// - Throws: `Errno` where the system gives no such file.
  static func file(_ bytes: [UInt8]) throws -> FileDescriptor {
    let number = unsafe bytes.withUnsafeBytes { unsafe linux_memory_file($0.baseAddress, $0.count) }
    guard number >= 0 else { throw Errno(rawValue: errno) }
    return FileDescriptor(rawValue: number)
  }
}
