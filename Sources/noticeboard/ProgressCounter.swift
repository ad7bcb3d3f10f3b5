import Synchronization

/// Counts what is done.
final class ProgressCounter: Sendable {
  private let done = Mutex(0)
  let total: Int

  init(total: Int) {
    self.total = total
  }

  /// The number of the thing that was just done, from 1.
  func next() -> Int {
    done.withLock { done in
      done += 1
      return done
    }
  }
}
