import Notices

extension AssessedBoard {
  /// Items that are on the board, or on their way to it: neither taken back nor refused.
  var living: some Sequence<AssessedItem> {
    items.lazy.filter { $0.notice.withdrawal == nil && $0.notice.secrecy.value != .refused }
  }

  /// Items that readers see with their text.
  var published: some Sequence<AssessedItem> { items.lazy.filter(\.assessment.isPublished) }

  /// Every item by its index number.
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
