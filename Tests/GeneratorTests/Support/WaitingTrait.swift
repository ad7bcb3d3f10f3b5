import Dispatch
import Synchronization
import Testing

/// Runs tests that wait for other programs on threads beside those of all other tests.
///
/// The pool that tests share has one thread a core: a test that blocks on a socket, a process or the clock leaves a core
/// idle while hundreds of others could compute.
struct WaitingTrait: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void)
    async throws
  {
    try await withTaskExecutorPreference(WaitingThread.next()) { try await function() }
  }
}

extension Trait where Self == WaitingTrait {
  /// For suites whose tests spend most of their time waiting for what another program does.
  static var waiting: Self { WaitingTrait() }
}

/// One of a few threads that take turns in getting tests; each runs what it was given one after the other.
private final class WaitingThread: TaskExecutor {
  private let queue = DispatchQueue(label: "tests that wait")

  private static let all = (0..<4).map { _ in WaitingThread() }
  private static let turn = Atomic(0)

  static func next() -> WaitingThread {
    all[turn.wrappingAdd(1, ordering: .relaxed).oldValue % all.count]
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = unsafe asUnownedTaskExecutor()
    queue.async { unsafe job.runSynchronously(on: executor) }
  }
}
