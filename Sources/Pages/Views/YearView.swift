import Notices

/// What was disclosed in one year, by category; of a large year a part.
struct YearView: TemplateScope {
  let site: Site
  let part: YearPart

  private var year: Int { site.byYear[part.year].year }
  private var items: [Int] { site.byYear[part.year].items }
  private var partCount: Int { site.partCount(ofYear: part.year) }

  static let fields: FieldTable<Self> = [
    "page-address": .text { view in view.site.absolute(view.site.address(of: view.part, in: .year)) },
    "year": .text { String($0.year) },
    "count": .text { String($0.site.publicByYear[$0.part.year]) },
    "withdrawn-count": .text { $0.site.withdrawnCount(ofYear: $0.part.year) },
    "groups": .many { $0.groups },
    "other-years": .many { view in
      view.site.yearLinks(root: "../").filter { $0.year != view.year }
    },
    "several-years": .flag { $0.site.byYear.count > 1 },
    "report": .one { view in
      view.site.report(of: view.year).map {
        LinkView(title: $0.report.title.value, address: "../report/\(view.year).html")
      }
    },
    "later-part": .flag { $0.part.part > 1 },
    "part": .text { String($0.part.part) },
    "part-count": .text { String($0.partCount) },
    "several-parts": .flag { $0.partCount > 1 },
    "parts": .many { view in (1...view.partCount).map { view.link($0) } },
    "categories": .many { $0.categories },
  ]

  private var groups: [YearGroupView] {
    let shown = site.items(of: part)
    return site.board.categories.indices.compactMap { category in
      let positions = shown.filter { site.items[$0].category == category }
      return positions.isEmpty
        ? nil : YearGroupView(site: site, category: category, positions: positions, count: count(of: category))
    }
  }

  /// How many items of a category the whole year has.
  private func count(of category: Int) -> Int {
    site.publicCount(of: items.filter { site.items[$0].category == category })
  }

  private var categories: [YearCategoryView] {
    Set(items.map { site.items[$0].category }).sorted().map { category in
      YearCategoryView(
        name: site.board.categories[category].name, count: count(of: category),
        address: "../" + site.place(ofCategory: category, year: year, in: .year))
    }
  }

  private func link(_ number: Int) -> PageLinkView {
    PageLinkView(number: number, address: CategoryView.file(page: number), isCurrent: number == part.part)
  }
}

/// A category of a year that is cut, and where its items begin.
struct YearCategoryView: TemplateScope {
  let name: String
  let count: Int
  let address: String

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "count": .text { String($0.count) },
    "address": .text { $0.address },
  ]
}

struct YearGroupView: TemplateScope {
  let site: Site
  let category: Int
  let positions: [Int]
  /// How many the category has on all parts.
  let count: Int

  static let fields: FieldTable<Self> = [
    "name": .text { $0.site.board.categories[$0.category].name },
    "slug": .text { $0.site.board.categories[$0.category].slug },
    "address": .text { "../" + $0.site.address(ofCategory: $0.category) },
    "count": .text { String($0.count) },
    "items": .many { view in
      view.positions.map { RowView(site: view.site, position: $0, root: .above) }
    },
  ]
}
