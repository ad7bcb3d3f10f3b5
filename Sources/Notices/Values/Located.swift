/// A value together with the bytes of the file it was read from.
///
/// Ranges are byte offsets into the whole file; line and column are worked out only when something is printed.
package struct Located<Value> {
  package var value: Value
  package var range: Range<Int>

  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}

extension Located {
  /// Another value made from this one, at the same place.
  package func map<Other>(_ change: (Value) -> Other) -> Located<Other> {
    Located<Other>(change(value), at: range)
  }
}
