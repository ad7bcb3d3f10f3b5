import Notices

/// One page of a category's list, 30 items a page, newest first.
struct CategoryView: TemplateScope {
  static let paging = Paging(length: 30)

  let site: Site
  let category: Int
  /// From 1.
  let page: Int

  private var positions: [Int] { site.byCategory[category] }
  private var shown: ArraySlice<Int> { Self.paging.page(page, of: positions) }
  private var pageCount: Int { Self.paging.pageCount(positions.count) }

  /// The file of a page within the category's folder.
  static func file(page: Int) -> String {
    page == 1 ? "index.html" : "page-\(page).html"
  }

  static let fields: FieldTable<Self> = [
    "page-address": .text { view in
      view.site.absolute("\(view.site.board.categories[view.category].slug)/\(Self.file(page: view.page))")
    },
    "name": .text { $0.site.board.categories[$0.category].name },
    "description": .text { $0.site.board.categories[$0.category].description ?? "" },
    "keywords-text": .text { $0.site.categoryKeywords[$0.category] },
    "column-type": .text { $0.site.board.categories[$0.category].columnType ?? "" },
    "count": .text { String($0.site.publicByCategory[$0.category]) },
    "withdrawn-count": .text { $0.site.withdrawnCount(ofCategory: $0.category) },
    "items": .many { view in
      view.shown.map { RowView(site: view.site, position: $0, root: .above) }
    },
    "from-number": .text { String($0.shown.startIndex + 1) },
    "to-number": .text { String($0.shown.endIndex) },
    "category-years": .many { $0.years },
    "binder-address": .text { view in
      view.positions.isEmpty ? "" : "../kiosk/\(view.site.board.categories[view.category].slug).html"
    },
    "several-pages": .flag { $0.pageCount > 1 },
    "page-number": .text { String($0.page) },
    "page-count": .text { String($0.pageCount) },
    "later-page": .flag { $0.page > 1 },
    "previous": .one { $0.page > 1 ? $0.link($0.page - 1) : nil },
    "next": .one { $0.page < $0.pageCount ? $0.link($0.page + 1) : nil },
    "has-items": .flag { !$0.positions.isEmpty },
    "pages": .many { view in (1...view.pageCount).map { view.link($0) } },
  ]

  private func link(_ number: Int) -> PageLinkView {
    let isGuide = number == 1 && category == site.guideCategory
    let address = isGuide ? "../" + site.address(ofCategory: category) : Self.file(page: number)
    return PageLinkView(number: number, address: address, isCurrent: number == page)
  }

  private var years: [YearLinkView] {
    site.yearsByCategory[category].map {
      let place = site.place(ofCategory: category, year: $0.year, in: .year)
      return YearLinkView(year: $0.year, count: $0.count, address: "../\(place)")
    }
  }
}

struct PageLinkView: TemplateScope {
  let number: Int
  let address: String
  let isCurrent: Bool

  static let fields: FieldTable<Self> = [
    "number": .text { String($0.number) },
    "address": .text { $0.address },
    "current": .flag { $0.isCurrent },
  ]
}
