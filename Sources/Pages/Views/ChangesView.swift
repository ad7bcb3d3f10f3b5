import Notices

/// The checklist of a print job, and the sheets and front leaves that go with it.
struct ChangesView: TemplateScope {
  let site: Site
  let changes: EditionChanges
  let base: BaseURL?

  enum Field: String, CaseIterable, Sendable {
    case since, today, nothing, added, replaced, withdrawn, removed, fronts, emptied, hung, rehung
    case takenDown = "taken-down", entries, binders, hasAdded = "has-added", hasReplaced = "has-replaced"
    case hasWithdrawn = "has-withdrawn", hasRemoved = "has-removed", hasFronts = "has-fronts"
    case hasPosters = "has-posters", hasTakenDown = "has-taken-down"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .since: .text { $0.changes.since }
    case .today: .one { DateView($0.changes.today) }
    case .nothing: .flag { $0.changes.isEmpty }
    case .added: .many { $0.lines($0.changes.added) }
    case .hasAdded: .flag { !$0.changes.added.isEmpty }
    case .replaced: .many { $0.lines($0.changes.replaced) }
    case .hasReplaced: .flag { !$0.changes.replaced.isEmpty }
    case .withdrawn: .many { $0.lines($0.changes.withdrawn) }
    case .hasWithdrawn: .flag { !$0.changes.withdrawn.isEmpty }
    case .removed: .many { $0.lines($0.changes.removed) }
    case .hasRemoved: .flag { !$0.changes.removed.isEmpty || !$0.changes.emptied.isEmpty }
    case .fronts: .many { $0.lines($0.changes.fronts) }
    case .hasFronts: .flag { !$0.changes.fronts.isEmpty }
    case .emptied: .many { $0.lines($0.changes.emptied) }
    case .hung: .many { $0.lines($0.changes.hung) }
    case .rehung: .many { $0.lines($0.changes.rehung) }
    case .hasPosters: .flag { !$0.changes.hung.isEmpty || !$0.changes.rehung.isEmpty }
    case .takenDown: .many { $0.lines($0.changes.takenDown) }
    case .hasTakenDown: .flag { !$0.changes.takenDown.isEmpty }
    case .entries: .many { $0.sheets }
    case .binders: .many { $0.binders }
    }
  }

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

  private var binders: [BinderView] {
    let changed = Set(changes.fronts.map(\.id))
    return site.binders.filter { changed.contains(site.id(of: $0)) }
      .map { BinderView(site: site, binder: $0, base: base, isWhole: false) }
  }
}

/// A line of the checklist.
struct ChangeLineView: TemplateScope {
  let site: Site
  let entry: EditionList.Entry
  let before: Edition?

  enum Field: String, CaseIterable, Sendable {
    case id, title, titleHidden = "title-hidden", edition, before, until, binders, ofYear = "of-year", newest
    case figuresOf = "figures-of"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .id: .text { $0.entry.id }
    case .title: .text { $0.entry.title }
    case .titleHidden: .flag { $0.entry.kind == .sheet && $0.entry.title.isEmpty }
    case .edition: .text { $0.entry.edition.text }
    case .before: .text { $0.before?.text ?? "" }
    case .until: .one { DateView($0.entry.until) }
    case .binders: .text { $0.binders }
    case .ofYear: .flag { $0.entry.kind == .binder && Int($0.entry.id) != nil }
    case .newest: .flag { $0.entry.kind == .poster && $0.entry.id == Poster.newest.name }
    case .figuresOf: .text { $0.entry.kind == .poster && Int($0.entry.id) != nil ? $0.entry.id : "" }
    }
  }

  /// The binders that the sheet stands in.
  private var binders: String {
    guard entry.kind == .sheet, let position = IndexNumber(entry.id).flatMap({ site.positions[$0] }) else { return "" }
    let item = site.items[position]
    return "\(site.board.categories[item.category].name)、\(item.released.year)年"
  }
}
