import CLinux
import Glibc

extension Descriptor {
  /// Opens the place that a name or a chain of links leads to, without opening the thing there: no pipe waits.
  init(placeAt folder: Int32, named name: [UInt8]) throws(SystemError) {
    var opened: Int32 = -1
    try unsafe name.withCString { (name) throws(SystemError) in
      opened = unsafe openat(folder, name, LINUX_O_PATH | O_CLOEXEC)
      try SystemError.check(opened)
    }
    self.init(owning: opened)
  }

  borrowing func realPath() throws(SystemError) -> String {
    try Descriptor.readLink(AT_FDCWD, Array("/proc/self/fd/\(number)".utf8) + [0])
  }

  /// What a symbolic link in this folder says, for messages.
  borrowing func linkTarget(_ name: [UInt8]) throws(SystemError) -> String {
    try Descriptor.readLink(number, name)
  }

  private static func readLink(_ folder: Int32, _ name: [UInt8]) throws(SystemError) -> String {
    try unsafe name.withCString { (name) throws(SystemError) -> String in
      try unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) {
        (buffer) throws(SystemError) -> String in
        guard let base = buffer.baseAddress else { return "" }
        let count = unsafe readlinkat(folder, name, base, buffer.count)
        guard count >= 0 else { throw .last }
        return unsafe String(decoding: UnsafeRawBufferPointer(buffer)[..<count], as: UTF8.self)
      }
    }
  }
}

extension stat {
  /// What a name in a folder is, without following a symbolic link; the name has its closing zero.
  init(at folder: Int32, named name: [UInt8]) throws(SystemError) {
    var result = stat()
    try unsafe name.withCString { (name) throws(SystemError) in result = try unsafe stat(at: folder, name) }
    self = result
  }
}
