/// A kind of notice with periods of its own (kinds.yaml), which take precedence over the general one.
package struct Kind: Sendable {
  /// 编号: what 种类 of an item names.
  package var id: String
  /// What readers call the kind.
  package var name: String
  /// The name of the event that starts the period; nil: the day of formation.
  package var startEvent: String?
  /// The kind's own publication period; nil: the general one.
  package var publishWithin: Period?
  /// 公示至少; nil: no display is asked for.
  package var displayAtLeast: Period?
  /// 依据: the provision, as it is shown.
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
