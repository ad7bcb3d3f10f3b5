import Synchronization

/// A value that is worked out when it is first asked for, and not again, whoever asks.
final class Once<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  func callAsFunction(_ make: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
