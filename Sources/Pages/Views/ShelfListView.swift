import Notices

/// The list that stands before the binders of a category or of a year: one page of it.
struct ShelfListView: TemplateScope {
  let site: Site
  let page: ShelfPage

  static let fields: FieldTable<Self> = [
    "page-address": .text { view in view.site.absolute(view.site.address(of: view.page)) },
    "name": .text { $0.site.name(of: $0.page.list) },
    "id": .text { $0.site.id(of: $0.page) },
    "address": .text { $0.site.id(of: $0.page) + ".html" },
    "count": .text { view in String(view.site.items(of: view.page.list).count) },
    "binder-count": .text { view in String(view.site.binders(of: view.page.list).count) },
    "newest": .one { view in
      view.site.binders(of: view.page.list).compactMap { view.site.shelf[$0]?.lastChange }.max()
    },
    "edition": .text { view in view.site.edition(of: view.page).text },
    "binders": .many { $0.binders },
    "entries": .many { view in view.site.items(of: view.page).map { ShelfEntryView(site: view.site, position: $0) } },
    "several-parts": .flag { view in view.partCount > 1 },
    "part": .text { String($0.page.part) },
    "part-count": .text { String($0.partCount) },
    "later-part": .flag { $0.page.part > 1 },
    "parts": .many { view in (1...view.partCount).map { view.link($0) } },
  ]

  private var partCount: Int { site.partCount(of: page.list) }

  /// The first page names them; the others go on with the items.
  private var binders: [BinderView] {
    guard page.part == 1 else { return [] }
    return site.binders(of: page.list).map { BinderView(site: site, binder: $0, isWhole: false) }
  }

  private func link(_ part: Int) -> PageLinkView {
    let other = ShelfPage(list: page.list, part: part)
    return PageLinkView(number: part, address: site.id(of: other) + ".html", isCurrent: part == page.part)
  }
}

/// An item as a line of such a list, which leads to its sheet.
struct ShelfEntryView: TemplateScope {
  private let site: Site
  private let item: SiteItem

  init(site: Site, position: Int) {
    self.site = site
    item = site.items[position]
  }

  static let fields: FieldTable<Self> = [
    "index": .text { $0.item.index.description },
    "title": .text { $0.item.hidesTitle ? "" : $0.item.title },
    "title-hidden": .flag { $0.item.hidesTitle },
    "document-number": .text { $0.item.documentNumber },
    "published": .one { $0.item.released },
    "edition": .text { $0.item.edition.text },
    "address": .written { view, out in
      out.write(view.site.fileName(of: Binder(of: view.item)))
      out.write("#")
      out.write(view.item.index.sheetAnchor)
    },
  ]
}

/// Where the query point's staff print: posters, and the lists that lead to every binder, with the day of the build.
struct PrintRoomView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "as-of": .one { $0.site.today },
    "posters": .many { view in view.site.posters.map { PosterView(site: view.site, poster: $0) } },
    "categories": .many { $0.lists { if case .category = $0 { true } else { false } } },
    "years": .many { $0.lists { if case .year = $0 { true } else { false } } },
  ]

  private func lists(where isWanted: (ShelfList) -> Bool) -> [ShelfListView] {
    site.shelfLists.filter(isWanted).map { ShelfListView(site: site, page: ShelfPage(list: $0, part: 1)) }
  }
}
