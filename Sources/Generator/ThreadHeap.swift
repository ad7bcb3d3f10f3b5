import CLinux
import Glibc

/// The C library's heap of the thread that asks.
///
/// It gives a thread other than the first a heap that grows page by page, with a call of the system for each, during
/// which no other thread can get memory. A worker that takes up a chunk therefore asks for the chunk's room at once.
enum ThreadHeap {
  /// Room for the items of a chunk; in pieces that are small enough to be taken from the heap.
  private static let pieces = 24
  private static let pieceSize = 96 << 10

  /// Whether the library was told to keep what is given back, instead of shrinking the heap again.
  private static let keepsRoom = mallopt(LINUX_M_TRIM_THRESHOLD, 1 << 30) == 1

  /// Makes the heap larger where its end is near; nothing of it is touched before it is used.
  static func makeRoom() {
    guard keepsRoom else { return }
    let room = unsafe (0..<pieces).map { _ in unsafe malloc(pieceSize) }
    unsafe room.forEach { piece in unsafe free(piece) }
  }
}
