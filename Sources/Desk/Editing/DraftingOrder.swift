package import Notices

/// What `new` is asked to do for an item.
package struct DraftingOrder: Sendable {
  package var title: String
  package var category: String
  /// An id of kinds.yaml.
  package var kind: String?
  /// 形成日期; nil: today.
  package var formed: CivilDate?
  /// A folder inside the category's; nil: where its neighbours are.
  package var folder: String?
  /// The type of notice whose skeleton is wanted; nil: guessed from the title.
  package var type: String?

  package init(title: String, category: String) {
    self.title = title
    self.category = category
  }
}

/// A file that `new` made.
package struct Drafted: Sendable {
  /// From the board's folder.
  package let path: String
  package let index: IndexNumber
  /// 形成日期, and whether it is only today's for want of another.
  package let formed: CivilDate
  package let isFormedAssumed: Bool
  /// The kind that asks for an event to start its period.
  package let kind: Kind?
  package let type: NoticeType?
  /// Who may sign step 填报 today.
  package let signers: [String]
  /// Another item of the same title, which readers could not tell from this one.
  package let namesake: IndexNumber?
  /// Why numbers of items that are gone were not all looked up; nil when they were.
  package let gap: PastNumbers.Gap?
  package let language: String?
}

/// A draft of a revision that `new --revision` made.
package struct RevisionDrafted: Sendable {
  /// From the board's folder.
  package let path: String
  package let index: IndexNumber
  package let hasNote: Bool
  /// Who may sign step 填报 today.
  package let signers: [String]
  package let language: String?
}

/// What there is to choose from when an item is begun.
package struct DraftingChoices: Sendable {
  /// Names of categories.
  package let categories: [String]
  package let kinds: [Kind]
  package let today: CivilDate
  package let language: String?
}
