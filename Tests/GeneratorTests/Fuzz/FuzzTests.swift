import Foundation
import Samples
import Testing

@testable import Generator

/// Spoilt items by the ten thousand: none may trap, hang or vanish.
///
/// `NOTICEBOARD_FUZZ_SEED` plays a run again, `NOTICEBOARD_FUZZ_COUNT` makes it longer: the check of the project asks for 20,000, the long one for a million.
struct FuzzTests {
  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
  }

  private static let batch = 2_500
  private static let count = Int(number("NOTICEBOARD_FUZZ_COUNT") ?? 10_000)
  /// How long before it counts as hung: some thirty times what so many items take.
  private static let minutes = 15 + count / 400

  @Test("publishes, holds or refuses every spoilt item, and says why", .timeLimit(.minutes(FuzzTests.minutes)))
  func accountsForEverySpoiltItem() async throws {
    let seed = Self.number("NOTICEBOARD_FUZZ_SEED") ?? .random(in: 0...UInt64(UInt32.max))
    let count = Self.count
    print("fuzz: NOTICEBOARD_FUZZ_SEED=\(seed), \(count) spoilt items")
    let bench = try await FuzzBench()
    let batches = Array(stride(from: 0, to: count, by: Self.batch))
    let fates = try await withThrowingTaskGroup(of: [FuzzBench.Fate: Int].self) { group in
      for start in batches {
        group.addTask {
          try Self.run(bench, seed: seed &+ UInt64(start) &* 0x9E37_79B9, min(Self.batch, count - start))
        }
      }
      return try await group.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
    print(
      "fuzz: \(fates[.published, default: 0]) published, \(fates[.held, default: 0]) held, "
        + "\(fates[.refused, default: 0]) refused")
    #expect(fates.values.reduce(0, +) == count)
    for fate in [FuzzBench.Fate.published, .held, .refused] { #expect(fates[fate, default: 0] > 0) }
  }

  private static func run(_ bench: FuzzBench, seed: UInt64, _ count: Int) throws -> [FuzzBench.Fate: Int] {
    var numbers = SeededNumbers(seed: seed)
    var fates: [FuzzBench.Fate: Int] = [:]
    for _ in 0..<count { fates[try bench.run(&numbers), default: 0] += 1 }
    return fates
  }
}
