import CMark
import Glibc

/// The memory that cmark makes a body's tree in: handed out in a row, and taken back all at once for the next body.
///
/// A tree is thousands of small pieces that live equally long. Made in the same few pages body after body, they stay in
/// the processor's cache, and nothing long-lived comes to lie between them. cmark hands no context to its allocator, so
/// the memory in use is a matter of the thread, from `begin` to `end`.
@safe struct TreeMemory: ~Copyable {
  /// The calls that cmark makes, and what is handed out from.
  @unsafe private struct State {
    var calls = cmark_mem()
    /// The last is in use; the others are full.
    var blocks: [UnsafeMutableRawBufferPointer] = unsafe []
    /// Where the next piece begins in the last block, and where that block ends.
    var next: UnsafeMutableRawPointer?
    var left = 0
  }

  private let state: UnsafeMutablePointer<State>

  /// Each piece begins at a multiple of this and has its length before it.
  private static let unit = 16
  private static let smallestBlock = 256 << 10
  /// A block that is larger is given back to the system after its body.
  private static let largestKept = 4 << 20

  init() {
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: State())
    unsafe state.pointee.calls.calloc = { unsafe TreeMemory.piece($0 * $1, isZero: true) }
    unsafe state.pointee.calls.realloc = { unsafe TreeMemory.resized($0, $1) }
    unsafe state.pointee.calls.free = { _ in }
  }

  deinit {
    unsafe state.pointee.blocks.forEach { unsafe $0.deallocate() }
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// Trees of this thread are made here from now on.
  func begin() { unsafe pthread_setspecific(Self.key, state) }

  /// Takes everything back that was handed out: no tree may be used any more.
  func end() {
    pthread_setspecific(Self.key, nil)
    while let last = unsafe state.pointee.blocks.last,
      unsafe state.pointee.blocks.count > 1 || last.count > Self.largestKept
    {
      unsafe last.deallocate()
      unsafe state.pointee.blocks.removeLast()
    }
    unsafe TreeMemory.openLastBlock(of: state)
  }

  /// What cmark is told to make its nodes with; its own way where no memory is in use.
  static var calls: UnsafeMutablePointer<cmark_mem>? {
    guard let state = unsafe current else { return unsafe cmark_get_default_mem_allocator() }
    return unsafe UnsafeMutableRawPointer(state).assumingMemoryBound(to: cmark_mem.self)
  }
}

// MARK: - Handing out

extension TreeMemory {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    precondition(unsafe pthread_key_create(&key, nil) == 0, "the system has no key of a thread left")
    return key
  }()

  private static var current: UnsafeMutablePointer<State>? {
    unsafe pthread_getspecific(key)?.assumingMemoryBound(to: State.self)
  }

  private static func piece(_ count: Int, isZero: Bool) -> UnsafeMutableRawPointer? {
    guard let state = unsafe current else { return nil }
    let needed = (count + 2 * unit - 1) & ~(unit - 1)
    if unsafe state.pointee.left < needed { unsafe addBlock(needed, to: state) }
    guard let start = unsafe state.pointee.next else { return nil }
    unsafe state.pointee.next = start + needed
    unsafe state.pointee.left -= needed
    unsafe start.storeBytes(of: count, as: Int.self)
    let piece = unsafe start + unit
    if isZero { unsafe memset(piece, 0, count) }
    return unsafe piece
  }

  /// Blocks double, so that the number of them stays small whatever a body asks for.
  private static func addBlock(_ needed: Int, to state: UnsafeMutablePointer<State>) {
    let size = max(smallestBlock, needed, unsafe 2 * (state.pointee.blocks.last?.count ?? 0))
    unsafe state.pointee.blocks.append(.allocate(byteCount: size, alignment: unit))
    unsafe openLastBlock(of: state)
  }

  /// Hands out from the beginning of the last block.
  private static func openLastBlock(of state: UnsafeMutablePointer<State>) {
    let last = unsafe state.pointee.blocks.last
    unsafe state.pointee.next = last?.baseAddress
    unsafe state.pointee.left = last?.count ?? 0
  }

  private static func resized(_ old: UnsafeMutableRawPointer?, _ count: Int) -> UnsafeMutableRawPointer? {
    guard let old = unsafe old else { return unsafe piece(count, isZero: false) }
    let before = unsafe (old - unit).load(as: Int.self)
    guard count > before else { return unsafe old }
    guard let new = unsafe piece(count, isZero: false) else { return nil }
    unsafe memcpy(new, old, before)
    return unsafe new
  }
}
