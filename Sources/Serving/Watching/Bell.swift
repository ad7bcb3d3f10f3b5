import CLinux
import Generator
import Glibc

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
