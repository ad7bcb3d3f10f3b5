import Notices

/// One page of a list on the touch kiosk: of a category, of a year, or of the titles under one character.
struct TouchListView: TemplateScope {
  let site: Site
  let list: TouchList
  /// All of the list: positions in the site's items, newest first.
  let items: [Int]
  /// From 1.
  let page: Int

  private var start: Int { (page - 1) * TouchList.pageLength }
  private var shown: ArraySlice<Int> { items[start..<min(items.count, start + TouchList.pageLength)] }
  private var pageCount: Int { TouchList.pageCount(of: items.count) }

  enum Field: String, CaseIterable, Sendable {
    case name, ofYear = "of-year", ofCharacter = "of-character", description, count, items, hasItems = "has-items"
    case severalPages = "several-pages", pageNumber = "page-number", pageCount = "page-count", previous, next
    case laterPage = "later-page"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.name }
    case .ofYear: .flag { if case .year = $0.list { true } else { false } }
    case .ofCharacter: .flag { if case .character = $0.list { true } else { false } }
    case .description: .text { $0.description }
    case .count: .text { String($0.items.count) }
    case .items:
      .many { view in
        view.shown.map { RowView(site: view.site, position: $0, root: .above, namesCategory: !view.isOfCategory) }
      }
    case .hasItems: .flag { !$0.items.isEmpty }
    case .severalPages: .flag { $0.pageCount > 1 }
    case .pageNumber: .text { String($0.page) }
    case .pageCount: .text { String($0.pageCount) }
    case .previous: .text { $0.address(ofPage: $0.page - 1) }
    case .next: .text { $0.address(ofPage: $0.page + 1) }
    case .laterPage: .flag { $0.page > 1 }
    }
  }

  private var isOfCategory: Bool { if case .category = list { true } else { false } }

  private var name: String {
    switch list {
    case .category(let category): site.board.categories[category].name
    case .year(let year): String(site.byYear[year].year)
    case .character(let character): String(character)
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
