import Notices

extension AssessedBoard {
  /// Items that readers see with their text.
  var published: some Sequence<AssessedItem> { items.lazy.filter(\.assessment.isPublished) }

  var byIndex: [IndexNumber: AssessedItem] {
    Dictionary(items.lazy.map { ($0.notice.index.value, $0) }) { first, _ in first }
  }
}

extension AssessedItem {
  /// The last day on which the item brought something new: its release, or that of its last change.
  var lastNews: CivilDate? {
    ([assessment.publication] + assessment.changes).compactMap(\.released).max()
  }
}
