import CLinux
import Glibc
import Synchronization

/// How many cores a run may use, and how work is dealt out to them.
///
/// Inputs are cut into contiguous chunks and results come back in the order of the inputs, so that what is written does
/// not depend on which core was faster.
package struct Workers: Sendable {
  /// At least 1.
  package let count: Int

  package init(count: Int) {
    self.count = max(1, count)
  }

  /// Maps chunk by chunk on all cores; the transform sees one contiguous chunk at a time.
  ///
  /// A chunk is small enough that no core waits long for the last one, and large enough that the chunk's own set-up
  /// (a renderer, a page buffer) costs nothing per item; `smallest` is for inputs that are large by themselves.
  package func map<Input: Sendable, Output: Sendable, Failure: Error>(
    _ inputs: [Input], smallest: Int = 16,
    _ transform: @escaping @Sendable (ArraySlice<Input>) throws(Failure) -> [Output]
  ) async throws(Failure) -> [Output] {
    let chunks = Self.chunks(of: inputs.count, workers: count, smallest: smallest)
    guard chunks.count > 1, count > 1 else { return try transform(inputs[...]) }
    let results = Results<Output, Failure>(count: chunks.count)
    await run(chunks.count) { number in
      do throws(Failure) {
        results.put(.success(try transform(inputs[chunks[number]])), at: number)
      } catch {
        results.put(.failure(error), at: number)
      }
    }
    return try results.joined(reserving: inputs.count)
  }

  /// Runs so many pieces of work on all cores; the same for all kinds of work, so that it is compiled once.
  private func run(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) async {
    await withTaskGroup(of: Void.self) { group in
      var next = 0
      func start() {
        guard next < pieces else { return }
        let number = next
        group.addTask {
          ThreadHeap.makeRoom()
          work(number)
        }
        next += 1
      }
      for _ in 0..<count { start() }
      for await _ in group { start() }
    }
  }

  /// Maps inputs of which each chunk is let go when its outputs are there, where nobody else holds them.
  package func map<Input: Sendable, Output: Sendable, Failure: Error>(
    releasing inputs: consuming [Input],
    _ transform: @escaping @Sendable (ArraySlice<Input>) throws(Failure) -> [Output]
  ) async throws(Failure) -> [Output] {
    let chunks = Self.chunks(of: inputs.count, workers: count)
    let left = Mutex(chunks.map { Array(inputs[$0]) })
    inputs = []
    return try await map(Array(chunks.indices), smallest: 1) { (numbers) throws(Failure) in
      var outputs: [Output] = []
      for number in numbers {
        let chunk = left.withLock { left in
          defer { left[number] = [] }
          return left[number]
        }
        outputs += try transform(chunk[...])
      }
      return outputs
    }
  }

  /// Cuts a count into contiguous ranges of at most 256 inputs and at least so many, eight a worker where that fits.
  static func chunks(of count: Int, workers: Int, smallest: Int = 16) -> [Range<Int>] {
    let size = min(256, max(smallest, count / (workers * 8) + 1))
    return stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }
}

/// What came of each chunk, put down by the core that worked on it.
private final class Results<Output: Sendable, Failure: Error>: Sendable {
  private let list: Mutex<[Result<[Output], Failure>?]>

  init(count: Int) {
    list = Mutex(Array(repeating: nil, count: count))
  }

  func put(_ result: Result<[Output], Failure>, at number: Int) {
    list.withLock { $0[number] = result }
  }

  /// All outputs in the order of the chunks.
  ///
  /// - Throws: The failure of the first chunk that failed.
  func joined(reserving count: Int) throws(Failure) -> [Output] {
    var outputs: [Output] = []
    outputs.reserveCapacity(count)
    for result in list.withLock({ $0 }) { outputs += try result?.get() ?? [] }
    return outputs
  }
}

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
