import Glibc

/// The bytes of a page while it is written: one block of memory that doubles when it is full.
///
/// An array would ask with each of the hundred pieces of a page whether anybody else holds it.
@safe struct PageBuffer: ~Copyable {
  private var block: UnsafeMutableRawPointer?
  private var capacity = 0
  private(set) var count = 0

  deinit { unsafe free(block) }

  /// Makes room for so many more bytes.
  mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(count + more, 2 * capacity, 4096)
    guard let larger = unsafe realloc(block, capacity) else { preconditionFailure("no memory is left for a page") }
    unsafe block = larger
  }

  mutating func append(_ byte: UInt8) {
    if count == capacity { reserve(1) }
    // In bounds: there is room for one more.
    unsafe block.unsafelyUnwrapped.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    if count + bytes.count > capacity { reserve(bytes.count) }
    unsafe memcpy(block.unsafelyUnwrapped + count, source, bytes.count)
    count += bytes.count
  }

  /// Forgets the bytes and keeps the memory.
  mutating func removeAll() { count = 0 }

  func withSpan<Result, Failure: Error>(_ body: (Span<UInt8>) throws(Failure) -> Result) throws(Failure) -> Result {
    let bytes = unsafe UnsafeRawBufferPointer(start: block, count: count)
    return try unsafe body(bytes.bindMemory(to: UInt8.self).span)
  }
}
