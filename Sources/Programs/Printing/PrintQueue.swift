import Synchronization

/// Orders for several tabs, handed out in turn, and what became of them.
final class PrintQueue: Sendable {
  private struct State {
    var next = 0
    var files: [PrintedFile?]
  }

  private let orders: [PrintOrder]
  private let state: Mutex<State>

  init(_ orders: [PrintOrder]) {
    self.orders = orders
    state = Mutex(State(files: Array(repeating: nil, count: orders.count)))
  }

  /// The next order and its place; nil when all are handed out.
  func next() -> (place: Int, order: PrintOrder)? {
    state.withLock { state in
      guard state.next < orders.count else { return nil }
      state.next += 1
      return (state.next - 1, orders[state.next - 1])
    }
  }

  func keep(_ file: PrintedFile, at place: Int) { state.withLock { $0.files[place] = file } }

  /// What is done, in the order of the orders.
  var files: [PrintedFile] { state.withLock { $0.files.compactMap(\.self) } }
}
