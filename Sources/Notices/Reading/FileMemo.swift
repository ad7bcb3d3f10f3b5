import Synchronization

/// Keeps what was made of the bytes of a file, so that whoever reads the same file once more need not make it again.
///
/// A live board reads its theme after every change, and templates seldom change. One value a path is kept, that of the
/// newest bytes; it must follow from path and bytes alone.
package final class FileMemo<Value: Sendable>: Sendable {
  private let kept = Mutex<[ExactText: (bytes: [UInt8], value: Value)]>([:])

  package init() {}

  /// What was made of these bytes, else what is made of them now; linear in them.
  package func callAsFunction(_ path: String, _ bytes: [UInt8], _ make: () -> Value) -> Value {
    let key = ExactText(path)
    if let found = kept.withLock({ $0[key] }), found.bytes == bytes { return found.value }
    let value = make()
    kept.withLock { $0[key] = (bytes, value) }
    return value
  }
}
