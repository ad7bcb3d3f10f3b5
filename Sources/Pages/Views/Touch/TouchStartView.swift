import Notices

/// The start page of the touch kiosk: the ways in, what is on display, what is new.
struct TouchStartView: TemplateScope {
  private static let newest = 5

  let site: Site

  static let fields: FieldTable<Self> = [
    "categories": .many { view in
      view.site.board.categories.indices.map {
        TouchLinkView(
          site: view.site, list: .category($0), name: view.site.board.categories[$0].name,
          count: view.site.publicCount(of: view.site.byCategory[$0]))
      }
    },
    "years": .many { view in
      view.site.byYear.enumerated().map {
        TouchLinkView(
          site: view.site, list: .year($0.offset), name: String($0.element.year),
          count: view.site.publicCount(of: $0.element.items))
      }
    },
    "has-years": .flag { !$0.site.byYear.isEmpty },
    "displays": .many { $0.site.rows($0.site.onDisplay, root: .here) },
    "has-displays": .flag { !$0.site.onDisplay.isEmpty },
    // Without those on display, which stand above, and without what was withdrawn.
    "latest": .many { view in
      let others = view.site.items.indices.lazy.filter {
        !view.site.items[$0].isOnDisplay && !view.site.items[$0].isWithdrawn
      }
      return view.site.rows(others.prefix(newest), root: .here)
    },
    "has-reports": .flag { !$0.site.reports.isEmpty },
  ]
}

/// A list as a button, seen from the kiosk's folder.
struct TouchLinkView: TemplateScope {
  let site: Site
  let list: TouchList
  let name: String
  let count: Int

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "address": .text { $0.address },
    "count": .text { String($0.count) },
  ]

  private var address: String {
    if case .category(let category) = list, category == site.guideCategory { return "guide/index.html" }
    return list.address(page: 1, in: site)
  }
}
