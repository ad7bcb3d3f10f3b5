import Synchronization

/// Ends the browser when a page takes too long or the caller has had enough; whoever reads from it then meets its end.
final class BrowserWatch: Sendable {
  /// Why the browser was ended.
  enum Cause: Sendable { case tooSlow, cancelled }

  private struct State {
    var deadline: ContinuousClock.Instant
    var patience: Duration
    var cause: Cause?
  }

  private let state: Mutex<State>
  private let isCancelled: @Sendable () -> Bool

  /// The first page, and the browser's start, may take so long.
  init(patience: Duration, isCancelled: @escaping @Sendable () -> Bool) {
    state = Mutex(State(deadline: .now + patience, patience: patience))
    self.isCancelled = isCancelled
  }

  var cause: Cause? { state.withLock(\.cause) }

  /// How long the page in work might take.
  var allowedSeconds: Int { Int(state.withLock(\.patience).components.seconds) }

  /// What follows may take so long.
  func allow(_ patience: Duration) {
    state.withLock { state in
      state.deadline = .now + patience
      state.patience = patience
    }
  }

  /// Looks every tenth of a second until there is a cause, or the task is cancelled.
  func keep(_ end: () -> Void) async {
    while !Task.isCancelled {
      if let cause = found() {
        state.withLock { $0.cause = cause }
        return end()
      }
      try? await Task.sleep(for: .milliseconds(100))
    }
  }

  private func found() -> Cause? {
    if isCancelled() { return .cancelled }
    return state.withLock { $0.deadline < .now } ? .tooSlow : nil
  }
}
