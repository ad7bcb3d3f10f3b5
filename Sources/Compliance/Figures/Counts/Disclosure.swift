package import Notices

/// One item as the yearly report counts it: its first release passed the gate.
///
/// Later withdrawal, repeal or change does not alter the count; changes are counted apart.
package struct Disclosure: Sendable, Equatable {
  package var index: IndexNumber
  /// The position of the category in the board's list.
  package var category: Int
  /// The first 公开日期; its year is the year the item counts in.
  package var released: CivilDate
  /// Released within the enforced period.
  package var isOnTime: Bool
  package var hasDisplayPeriod: Bool
  /// The day of 撤回, when the item was taken back.
  package var withdrawn: CivilDate?
  /// The days on which released changes were out.
  package var changes: [CivilDate]

  package init(
    index: IndexNumber, category: Int, released: CivilDate, isOnTime: Bool, hasDisplayPeriod: Bool,
    withdrawn: CivilDate?, changes: [CivilDate]
  ) {
    self.index = index
    self.category = category
    self.released = released
    self.isOnTime = isOnTime
    self.hasDisplayPeriod = hasDisplayPeriod
    self.withdrawn = withdrawn
    self.changes = changes
  }
}
