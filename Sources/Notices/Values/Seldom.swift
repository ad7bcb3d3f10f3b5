/// A value that few have: where there is none, it takes the room of a pointer.
///
/// A board holds tens of thousands of items, each of which says few of the things that one can say.
@propertyWrapper
package struct Seldom<Value: Sendable & Equatable>: Sendable, Equatable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var box: Box?

  package init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

  package var wrappedValue: Value? {
    get { box?.value }
    set { box = newValue.map(Box.init) }
  }

  var isNone: Bool { box == nil }

  package static func == (left: Self, right: Self) -> Bool {
    left.box === right.box || left.box?.value == right.box?.value
  }
}
