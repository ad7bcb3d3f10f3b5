/// A kind of notice with periods of its own (kinds.yaml), which take precedence over the general one.
package struct Kind: Sendable {
  package var id: String
  package var name: String
  /// The name of the event that starts the period; nil: the day of formation.
  package var startEvent: String?
  package var publishWithin: Period?
  package var displayAtLeast: Period?
  package var law: String
  /// Years of the start day in which the period is law.
  package var validYears: ClosedRange<Int>

  package init(
    id: String, name: String, startEvent: String?, publishWithin: Period?, displayAtLeast: Period?, law: String,
    validYears: ClosedRange<Int>
  ) {
    self.id = id
    self.name = name
    self.startEvent = startEvent
    self.publishWithin = publishWithin
    self.displayAtLeast = displayAtLeast
    self.law = law
    self.validYears = validYears
  }
}
