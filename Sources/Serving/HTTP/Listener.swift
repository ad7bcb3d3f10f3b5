import Generator
import Glibc

/// A socket that listens on 127.0.0.1 and nowhere else.
struct Listener: ~Copyable {
  let descriptor: Descriptor
  let port: UInt16

  /// Takes a port; nil where it is taken already.
  init?(port: UInt16) throws(SystemError) {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
    try SystemError.check(number)
    let descriptor = Descriptor(owning: number)
    var yes: Int32 = 1
    try SystemError.check(
      unsafe setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size)))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    let answer = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if answer < 0 {
      guard errno == EADDRINUSE || errno == EACCES else { throw .last }
      return nil
    }
    if listen(number, 64) < 0 {
      guard errno == EADDRINUSE else { throw .last }
      return nil
    }
    self.descriptor = descriptor
    self.port = port
  }

  /// The next connection that waits; nil where none does.
  borrowing func accept() -> Int32? {
    let number = Glibc.accept(descriptor.number, nil, nil)
    guard number >= 0 else { return nil }
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    return number
  }
}
