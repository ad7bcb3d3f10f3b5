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
  func map<Input: Sendable, Output: Sendable, Failure: Error>(
    _ inputs: [Input], smallest: Int = 16,
    _ transform: @escaping @Sendable (ArraySlice<Input>) throws(Failure) -> [Output]
  ) async throws(Failure) -> [Output] {
    let chunks = Self.chunks(of: inputs.count, workers: count, smallest: smallest)
    guard chunks.count > 1, count > 1 else { return try transform(inputs[...]) }
    var results = [Result<[Output], Failure>?](repeating: nil, count: chunks.count)
    await withTaskGroup(of: (Int, Result<[Output], Failure>).self) { group in
      var next = 0
      func start() {
        guard next < chunks.count else { return }
        let number = next
        let slice = inputs[chunks[number]]
        group.addTask {
          ThreadHeap.makeRoom()
          do throws(Failure) {
            return (number, .success(try transform(slice)))
          } catch {
            return (number, .failure(error))
          }
        }
        next += 1
      }
      for _ in 0..<count { start() }
      for await (number, result) in group {
        results[number] = result
        start()
      }
    }
    var outputs: [Output] = []
    outputs.reserveCapacity(inputs.count)
    for result in results {
      outputs += try result?.get() ?? []
    }
    return outputs
  }

  /// Cuts a count into contiguous ranges of at most 256 inputs and at least so many, eight a worker where that fits.
  static func chunks(of count: Int, workers: Int, smallest: Int = 16) -> [Range<Int>] {
    let size = min(256, max(smallest, count / (workers * 8) + 1))
    return stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }
}
