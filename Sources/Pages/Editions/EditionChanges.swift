package import Notices

/// What must be done with the paper at the query point and in the notice column since an earlier list of editions.
package struct EditionChanges: Sendable, Equatable {
  /// One thing on paper.
  package typealias Entry = EditionList.Entry

  /// A sheet, front leaves or a poster whose edition is another than before.
  package struct Replacement: Sendable, Equatable {
    package let entry: Entry
    /// The edition on the paper that comes out.
    package let before: Edition
  }

  /// The page of the print job, relative to the site.
  package static let address = "kiosk/changes.html"

  /// What the earlier list is of, as a person reads it: a day, a revision, a file.
  package let since: String
  /// The day of the newer list.
  package let today: CivilDate
  /// Sheets that are new; one that is withdrawn already goes in as the leaf that says so.
  package let added: [Entry]
  package let replaced: [Replacement]
  /// Sheets whose item was withdrawn: the old one comes out, the leaf that says so goes in.
  package let withdrawn: [Replacement]
  /// Sheets of items that have no page any more.
  package let removed: [Entry]
  /// Pages of the lists before the binders that are new or another edition.
  package let lists: [Entry]
  /// Front leaves that are new or another edition.
  package let fronts: [Entry]
  /// Binders that have no sheet any more, and pages of lists that are no more.
  package let emptied: [Entry]
  /// Posters to put up.
  package let hung: [Entry]
  package let rehung: [Replacement]
  /// Posters to take down.
  package let takenDown: [Entry]

  /// Compares two lists; in the order of their entries.
  package init(from before: EditionList, to now: EditionList, since: String, today: CivilDate) {
    let old = Index(before)
    let new = Index(now)
    self.since = since
    self.today = today
    let sheets = now.entries.filter { $0.kind == .sheet }
    added = sheets.filter { old[$0] == nil }
    let changed = sheets.compactMap(old.replacement)
    withdrawn = changed.filter { replacement in
      replacement.entry.isWithdrawn && old[replacement.entry]?.isWithdrawn == false
    }
    replaced = changed.filter { !($0.entry.isWithdrawn && old[$0.entry]?.isWithdrawn == false) }
    let gone = before.entries.filter { new[$0] == nil }
    removed = gone.filter { $0.kind == .sheet }
    lists = now.entries.filter { $0.kind == .list && old[$0]?.edition != $0.edition }
    fronts = now.entries.filter { $0.kind == .binder && old[$0]?.edition != $0.edition }
    emptied = gone.filter { $0.kind == .list || $0.kind == .binder }
    let posters = now.entries.filter { $0.kind == .poster }
    hung = posters.filter { old[$0] == nil }
    rehung = posters.compactMap(old.replacement)
    takenDown = gone.filter { $0.kind == .poster }
  }

  package var isEmpty: Bool {
    [added, removed, lists, fronts, emptied, hung, takenDown].allSatisfy(\.isEmpty)
      && [replaced, withdrawn, rehung].allSatisfy(\.isEmpty)
  }

  /// The sheets that must be printed, in the order of their numbers.
  package var printed: [Entry] {
    (added + replaced.map(\.entry) + withdrawn.map(\.entry)).sorted { $0.id < $1.id }
  }
}

/// The entries of a list by what they are about.
private struct Index {
  private struct Key: Hashable {
    let kind: EditionList.Kind
    let id: String
  }

  private let entries: [Key: EditionList.Entry]

  init(_ list: EditionList) {
    entries = Dictionary(list.entries.map { (Key(kind: $0.kind, id: $0.id), $0) }) { first, _ in first }
  }

  /// The entry about the same thing.
  subscript(entry: EditionList.Entry) -> EditionList.Entry? { entries[Key(kind: entry.kind, id: entry.id)] }

  /// What an entry replaces; nil when it is new or the same.
  func replacement(_ entry: EditionList.Entry) -> EditionChanges.Replacement? {
    guard let before = self[entry]?.edition, before != entry.edition else { return nil }
    return EditionChanges.Replacement(entry: entry, before: before)
  }
}
