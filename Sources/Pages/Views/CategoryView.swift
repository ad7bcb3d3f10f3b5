import Notices

/// One page of a category's list, 30 items a page, newest first.
struct CategoryView: TemplateScope {
  static let pageLength = 30

  let site: Site
  let category: Int
  /// From 1.
  let page: Int

  private var positions: [Int] { site.byCategory[category] }
  private var start: Int { (page - 1) * Self.pageLength }
  private var shown: ArraySlice<Int> { positions[start..<min(positions.count, start + Self.pageLength)] }
  private var pageCount: Int { Self.pageCount(of: positions.count) }

  /// How many pages a list has; an empty one has one.
  static func pageCount(of items: Int) -> Int {
    max(1, (items + pageLength - 1) / pageLength)
  }

  /// The file of a page within the category's folder.
  static func file(page: Int) -> String {
    page == 1 ? "index.html" : "page-\(page).html"
  }

  enum Field: String, CaseIterable, Sendable {
    case name, description, keywordsText = "keywords-text", columnType = "column-type", count, items
    case fromNumber = "from-number", toNumber = "to-number", categoryYears = "category-years"
    case binderAddress = "binder-address", severalPages = "several-pages", pageNumber = "page-number"
    case pageCount = "page-count", laterPage = "later-page", previous, next, pages
    case hasItems = "has-items"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.site.board.categories[$0.category].name }
    case .description: .text { $0.site.board.categories[$0.category].description ?? "" }
    case .keywordsText: .text { $0.site.categoryKeywords[$0.category] }
    case .columnType: .text { $0.site.board.categories[$0.category].columnType ?? "" }
    case .count: .text { String($0.positions.count) }
    case .items:
      .many { view in
        view.shown.map { RowView(site: view.site, position: $0, root: .above) }
      }
    case .fromNumber: .text { String($0.start + 1) }
    case .toNumber: .text { String($0.start + $0.shown.count) }
    case .categoryYears: .many { $0.years }
    case .binderAddress:
      .text { view in
        view.positions.isEmpty ? "" : "../kiosk/\(view.site.board.categories[view.category].slug).html"
      }
    case .severalPages: .flag { $0.pageCount > 1 }
    case .pageNumber: .text { String($0.page) }
    case .pageCount: .text { String($0.pageCount) }
    case .laterPage: .flag { $0.page > 1 }
    case .previous: .one { $0.page > 1 ? $0.link($0.page - 1) : nil }
    case .next: .one { $0.page < $0.pageCount ? $0.link($0.page + 1) : nil }
    case .hasItems: .flag { !$0.positions.isEmpty }
    case .pages: .many { view in (1...view.pageCount).map { view.link($0) } }
    }
  }

  private func link(_ number: Int) -> PageLinkView {
    PageLinkView(number: number, isCurrent: number == page)
  }

  private var years: [YearLinkView] {
    let slug = site.board.categories[category].slug
    return site.yearsByCategory[category].map {
      YearLinkView(year: $0.year, count: $0.count, root: "../", anchor: slug)
    }
  }
}

struct PageLinkView: TemplateScope {
  let number: Int
  let isCurrent: Bool

  enum Field: String, CaseIterable, Sendable {
    case number, address, current
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .number: .text { String($0.number) }
    case .address: .text { CategoryView.file(page: $0.number) }
    case .current: .flag { $0.isCurrent }
    }
  }
}
