import Notices

/// One page of a list on the touch kiosk: of a category, of a year, or of what stands under a character or a keyword.
struct TouchListView: TemplateScope {
  let site: Site
  let list: TouchList
  /// What is listed: positions in the site's items, newest first.
  let items: [Int]
  let count: Int
  /// From 1.
  let page: Int

  private var shown: ArraySlice<Int> { list.paging.page(page, of: items) }
  private var pageCount: Int { list.paging.pageCount(items.count) }

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "of-year": .flag { if case .year = $0.list { true } else { false } },
    "of-character": .flag { if case .character = $0.list { true } else { false } },
    "of-keyword": .flag { if case .keyword = $0.list { true } else { false } },
    "from-finder": .flag { $0.isOfFinder },
    "listed": .text { $0.count > $0.items.count ? String($0.items.count) : "" },
    "description": .text { $0.description },
    // Of the finder's lists, which are cut, nothing that was withdrawn is among them.
    "count": .text { String($0.publicCount) },
    "withdrawn-count": .text { $0.withdrawnCount },
    "items": .many { view in
      view.shown.map { RowView(site: view.site, position: $0, root: .above, namesCategory: !view.isOfCategory) }
    },
    "has-items": .flag { !$0.items.isEmpty },
    "several-pages": .flag { $0.pageCount > 1 },
    "page-number": .text { String($0.page) },
    "page-count": .text { String($0.pageCount) },
    "previous": .text { $0.address(ofPage: $0.page - 1) },
    "next": .text { $0.address(ofPage: $0.page + 1) },
    "later-page": .flag { $0.page > 1 },
  ]

  private var isOfCategory: Bool { if case .category = list { true } else { false } }

  private var isOfFinder: Bool {
    switch list {
    case .character, .keyword: true
    case .category, .year: false
    }
  }

  private var publicCount: Int {
    switch list {
    case .category(let category): site.publicByCategory[category]
    case .year(let year): site.publicByYear[year]
    case .character, .keyword: count - items.count + site.publicCount(of: items)
    }
  }

  private var withdrawnCount: String {
    switch list {
    case .category(let category): site.withdrawnCount(ofCategory: category)
    case .year(let year): site.withdrawnCount(ofYear: year)
    case .character, .keyword: site.withdrawnCount(of: items)
    }
  }

  private var name: String {
    switch list {
    case .category(let category): site.board.categories[category].name
    case .year(let year): String(site.byYear[year].year)
    case .character(let character): String(character)
    case .keyword(let keyword): keyword
    }
  }

  private var description: String {
    guard case .category(let category) = list else { return "" }
    return site.board.categories[category].description ?? ""
  }

  /// Empty where there is no such page.
  private func address(ofPage number: Int) -> String {
    (1...pageCount).contains(number) ? "../" + list.address(page: number, in: site) : ""
  }
}
