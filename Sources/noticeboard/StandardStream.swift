import Glibc

/// Where the program speaks: what was asked for on the output, what is said besides on the other.
enum StandardStream: Int32 {
  case output = 1
  case errors = 2

  /// Writes all of a text; false when the system refuses, but a reader that is gone is no reason to fail.
  @discardableResult
  func write(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return errno == EPIPE
      }
    }
    return true
  }
}
