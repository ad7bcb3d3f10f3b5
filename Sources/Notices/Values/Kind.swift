/// A kind of notice with periods of its own (kinds.yaml), which take precedence over the general one.
package struct Kind: Sendable {
  /// 编号: what 种类 of an item names.
  package var id: String
  package var name: String
  /// The name of the event that starts the period; nil: the day of formation.
  package var startEvent: String?
  /// 公开期限, 提前公开 or 每年至迟: when it must be out; nil: the general period.
  package var term: PublicationTerm?
  /// 须公示: a display is asked for, however long.
  package var mustDisplay: Bool
  /// 公示至少; nil: no length is set.
  package var displayAtLeast: Period?
  /// 撤回期限: how soon a paper is taken down once it must be (应撤回); nil: at once.
  package var withdrawWithin: Period?
  /// 重复: how often a paper of the kind must be published, with the place where kinds.yaml says so.
  package var repetition: Located<Repetition>?
  /// 依据: the provision, as it is shown.
  package var law: String
  /// Years of the start day in which the period is law.
  package var validYears: ClosedRange<Int>
  /// The file, relative to the root.
  package var path = ""

  package init(
    id: String, name: String, startEvent: String?, term: PublicationTerm?, mustDisplay: Bool = false,
    displayAtLeast: Period?, withdrawWithin: Period? = nil, repetition: Located<Repetition>? = nil, law: String,
    validYears: ClosedRange<Int>
  ) {
    self.id = id
    self.name = name
    self.startEvent = startEvent
    self.term = term
    self.mustDisplay = mustDisplay
    self.displayAtLeast = displayAtLeast
    self.withdrawWithin = withdrawWithin
    self.repetition = repetition
    self.law = law
    self.validYears = validYears
  }
}
