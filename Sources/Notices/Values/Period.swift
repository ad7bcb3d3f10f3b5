/// A length of time that a law or the board sets: so many days or working days.
package struct Period: Hashable, Sendable {
  /// What a period is counted in.
  package enum Unit: Sendable {
    /// Calendar days (自然日).
    case days
    /// Working days (工作日).
    case workingDays
  }

  package var count: Int
  package var unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
