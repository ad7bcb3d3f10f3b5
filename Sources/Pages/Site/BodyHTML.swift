/// The HTML of one body: in memory, or where a build has put it down until its pages are written.
package enum BodyHTML: Sendable {
  case held([UInt8])
  case putDown(any BodyStore, at: Int, count: Int)

  /// What has no body.
  package static let none = Self.held([])

  package var isEmpty: Bool {
    switch self {
    case .held(let bytes): bytes.isEmpty
    case .putDown(_, _, let count): count == 0
    }
  }

  /// All of it.
  package var bytes: [UInt8] {
    switch self {
    case .held(let bytes): bytes
    case .putDown(let store, let place, let count): store.bytes(at: place, count: count)
    }
  }
}

/// A place from which bodies can be had again, on any thread.
package protocol BodyStore: AnyObject, Sendable {
  /// What was put down there; nothing where it cannot be had, which the store tells its owner.
  func bytes(at place: Int, count: Int) -> [UInt8]
}
