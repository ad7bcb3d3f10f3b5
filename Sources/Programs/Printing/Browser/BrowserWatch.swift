import Synchronization

/// Ends the browser when a page takes too long or the caller has had enough; whoever waits for it then meets its end.
final class BrowserWatch: Sendable {
  private struct Work {
    let page: String
    let deadline: ContinuousClock.Instant
    let patience: Duration
  }

  private struct State {
    /// What each tab is at, by its number.
    var works: [Int: Work] = [:]
    var cause: PrintingFailure?
  }

  private let state = Mutex(State())
  private let isCancelled: @Sendable () -> Bool

  init(isCancelled: @escaping @Sendable () -> Bool) {
    self.isCancelled = isCancelled
  }

  /// Why the browser was ended; nil when it was not.
  var cause: PrintingFailure? { state.withLock(\.cause) }

  /// What a tab does next may take so long; no name for the start and the end of the browser.
  func allow(_ patience: Duration, page: String = "", tab: Int) {
    state.withLock { $0.works[tab] = Work(page: page, deadline: .now + patience, patience: patience) }
  }

  /// A tab has nothing left to do.
  func release(tab: Int) { state.withLock { $0.works[tab] = nil } }

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

  private func found() -> PrintingFailure? {
    if isCancelled() { return .cancelled }
    let late = state.withLock { state in state.works.values.first { $0.deadline < .now } }
    return late.map { .tooSlow(page: $0.page, seconds: Int($0.patience.components.seconds)) }
  }
}
