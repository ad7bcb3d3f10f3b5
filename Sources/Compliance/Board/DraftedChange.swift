package import Notices

/// A change that is drafted and not released (`NAME.改稿.md`).
package struct DraftedChange: Sendable {
  package let index: IndexNumber
  package let title: String
  /// 种类 of the draft, whose period the change has.
  package let kind: String?
  /// The day of the change: it starts a publication period of its own.
  package let changed: CivilDate

  package init(index: IndexNumber, title: String, kind: String?, changed: CivilDate) {
    self.index = index
    self.title = title
    self.kind = kind
    self.changed = changed
  }
}
