import Diagnostics
package import Notices

/// What the rules on periods look at: an item, its kind, and how its publications stand.
struct Item {
  let notice: Notice
  /// The kind of kinds.yaml; nil for the general rules, or when the name is unknown.
  let kind: Kind?
  /// Every kind, for suggestions.
  let kinds: [Kind]
  let calendar: WorkCalendar
  let today: CivilDate
  /// The item's own publication first, then that of each change; empty until the gate has decided.
  var publications: [Publication] = []
  /// Whether a secrecy organ still decides: nothing can be published meanwhile.
  let isReferred: Bool
  /// How long before a last day it is said that it is near.
  var remindWithin = Period(5, .workingDays)
}

/// One requirement on an item beside the gate.
protocol ItemRule: RuleKeeper {
  init()
  /// Reports where an item breaks the requirement.
  func check(_ item: Item, _ findings: inout Findings)
}

/// Requirements on the kind; without them no period is known.
protocol KindRule: ItemRule {}

/// Requirements on periods.
protocol PeriodRule: ItemRule {}

/// One publication, of an item or of a change, and how it stands to its last days.
package struct Publication: Hashable, Sendable {
  package let deadlines: Deadlines
  package let timeliness: Timeliness
  /// The first day on which it was out; nil while it is not.
  package let released: CivilDate?
}
