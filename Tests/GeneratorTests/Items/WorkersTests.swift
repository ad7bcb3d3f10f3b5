import Testing

@testable import Generator

/// Work is dealt out in chunks, and results do not tell by whom.
struct WorkersTests {
  @Test("chunks cover every input once, in order", arguments: [0, 1, 15, 16, 17, 100, 255, 256, 257, 1000, 100_000])
  func chunks(count: Int) {
    for workers in [1, 2, 8, 64] {
      let chunks = Workers.chunks(of: count, workers: workers)
      #expect(chunks.flatMap(Array.init) == Array(0..<count))
      #expect(chunks.allSatisfy { $0.count <= 256 && !$0.isEmpty })
      #expect(chunks.dropLast().allSatisfy { $0.count >= 16 })
    }
  }

  @Test("results come in the order of the inputs, with any number of workers", arguments: [1, 2, 3, 8, 64])
  func order(workers: Int) async {
    let inputs = Array(0..<5000)
    let results = await Workers(count: workers).map(inputs) { chunk in chunk.map { $0 * 3 } }
    #expect(results == inputs.map { $0 * 3 })
  }

  @Test("a chunk may answer more or less than it was given")
  func sizes() async {
    let results = await Workers(count: 4).map(Array(0..<1000)) { chunk in chunk.flatMap { $0 % 3 == 0 ? [$0, $0] : [] }
    }
    #expect(results == (0..<1000).flatMap { $0 % 3 == 0 ? [$0, $0] : [] })
  }

  @Test("of several failures the first in order is thrown, whoever was faster", arguments: [1, 4])
  func failure(workers: Int) async {
    struct Failure: Error, Equatable { var at: Int }
    await #expect(throws: Failure(at: 300)) {
      _ = try await Workers(count: workers).map(Array(0..<1000)) { (chunk) throws(Failure) -> [Int] in
        for input in chunk where input == 300 || input == 900 { throw Failure(at: input) }
        return Array(chunk)
      }
    }
  }

  @Test("there is always at least one worker", arguments: [0, -5, 1])
  func atLeastOne(count: Int) {
    #expect(Workers(count: count).count == 1)
  }
}
