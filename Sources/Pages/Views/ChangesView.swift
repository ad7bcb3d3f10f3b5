import Notices

/// The checklist of a print job, and the sheets and front leaves that go with it.
struct ChangesView: TemplateScope {
  let site: Site
  let changes: EditionChanges
  let base: BaseURL?

  static let fields: FieldTable<Self> = [
    "since": .text { $0.changes.since },
    "today": .one { $0.changes.today },
    "nothing": .flag { $0.changes.isEmpty },
    "added": .many { $0.lines($0.changes.added) },
    "has-added": .flag { !$0.changes.added.isEmpty },
    "replaced": .many { $0.lines($0.changes.replaced) },
    "has-replaced": .flag { !$0.changes.replaced.isEmpty },
    "withdrawn": .many { $0.lines($0.changes.withdrawn) },
    "has-withdrawn": .flag { !$0.changes.withdrawn.isEmpty },
    "removed": .many { $0.lines($0.changes.removed) },
    "has-removed": .flag { !$0.changes.removed.isEmpty || !$0.changes.emptied.isEmpty },
    "lists": .many { $0.lines($0.changes.lists) },
    "fronts": .many { $0.lines($0.changes.fronts) },
    "has-fronts": .flag { !$0.changes.lists.isEmpty || !$0.changes.fronts.isEmpty },
    "emptied": .many { $0.lines($0.changes.emptied) },
    "hung": .many { $0.lines($0.changes.hung) },
    "rehung": .many { $0.lines($0.changes.rehung) },
    "has-posters": .flag { !$0.changes.hung.isEmpty || !$0.changes.rehung.isEmpty },
    "taken-down": .many { $0.lines($0.changes.takenDown) },
    "has-taken-down": .flag { !$0.changes.takenDown.isEmpty },
    "entries": .many { $0.sheets },
    "changed-lists": .many { $0.changedLists },
    "binders": .many { $0.binders },
  ]

  private func lines(_ entries: [EditionList.Entry]) -> [ChangeLineView] {
    entries.map { ChangeLineView(site: site, entry: $0, before: nil) }
  }

  private func lines(_ replacements: [EditionChanges.Replacement]) -> [ChangeLineView] {
    replacements.map { ChangeLineView(site: site, entry: $0.entry, before: $0.before) }
  }

  private var sheets: [SheetView] {
    changes.printed.compactMap { IndexNumber($0.id).flatMap { site.positions[$0] } }
      .map { SheetView(site: site, place: $0, base: base) }
  }

  private var changedLists: [ShelfListView] {
    let changed = Set(changes.lists.map(\.id))
    return site.shelfPages.filter { changed.contains(site.id(of: $0)) }.map { ShelfListView(site: site, page: $0) }
  }

  private var binders: [BinderView] {
    let changed = Set(changes.fronts.map(\.id))
    return site.binders.filter { changed.contains(site.id(of: $0)) }
      .map { BinderView(site: site, binder: $0, base: base, isWhole: false) }
  }
}

struct ChangeLineView: TemplateScope {
  let site: Site
  let entry: EditionList.Entry
  let before: Edition?

  static let fields: FieldTable<Self> = [
    "id": .text { $0.entry.id },
    "title": .text { $0.entry.title },
    "title-hidden": .flag { $0.entry.kind == .sheet && $0.entry.title.isEmpty },
    "edition": .text { $0.entry.edition.text },
    "before": .text { $0.before?.text ?? "" },
    "until": .one { $0.entry.until },
    "binder-name": .text { $0.binder },
    "list": .flag { $0.entry.kind == .list },
    "newest": .flag { $0.entry.kind == .poster && $0.entry.id == Poster.newest.name },
    "figures-of": .text { $0.entry.kind == .poster && Int($0.entry.id) != nil ? $0.entry.id : "" },
  ]

  /// The binder that the sheet stands in.
  private var binder: String {
    guard entry.kind == .sheet, let position = IndexNumber(entry.id).flatMap({ site.positions[$0] }) else { return "" }
    return site.name(of: Binder(of: site.items[position]))
  }
}
