import Notices

struct YearView: TemplateScope {
  let site: Site
  /// Position in the site's years.
  let position: Int

  private var year: Int { site.byYear[position].year }
  private var items: [Int] { site.byYear[position].items }

  static let fields: FieldTable<Self> = [
    "page-address": .text { view in view.site.absolute("\(view.year)/index.html") },
    "year": .text { String($0.year) },
    "count": .text { String($0.site.publicCount(of: $0.items)) },
    "withdrawn-count": .text { $0.site.withdrawnCount(of: $0.items) },
    "groups": .many { $0.groups },
    "other-years": .many { view in
      view.site.byYear.filter { $0.year != view.year }
        .map { YearLinkView(year: $0.year, count: view.site.publicCount(of: $0.items), root: "../", anchor: nil) }
    },
    "several-years": .flag { $0.site.byYear.count > 1 },
    "report": .one { view in
      view.site.report(of: view.year).map {
        LinkView(title: $0.report.title.value, address: "../report/\(view.year).html")
      }
    },
  ]

  private var groups: [YearGroupView] {
    site.board.categories.indices.compactMap { category in
      let positions = items.filter { site.items[$0].notice.category == category }
      return positions.isEmpty ? nil : YearGroupView(site: site, category: category, positions: positions)
    }
  }
}

struct YearGroupView: TemplateScope {
  let site: Site
  let category: Int
  let positions: [Int]

  static let fields: FieldTable<Self> = [
    "name": .text { $0.site.board.categories[$0.category].name },
    "slug": .text { $0.site.board.categories[$0.category].slug },
    "address": .text { "../" + $0.site.address(ofCategory: $0.category) },
    "count": .text { String($0.site.publicCount(of: $0.positions)) },
    "items": .many { view in
      view.positions.map { RowView(site: view.site, position: $0, root: .above) }
    },
  ]
}
