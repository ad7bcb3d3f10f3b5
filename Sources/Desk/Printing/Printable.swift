package import Notices
package import Pages

/// A page of the site that has a place on paper.
package struct Printable: Sendable {
  /// What is on the paper.
  package enum Kind: Sendable, Hashable {
    /// An item by itself; of a withdrawn one the leaf that takes its place.
    case sheet(IndexNumber)
    case binder(Binder)
    /// A page of the list before binders.
    case list(ShelfPage)
    case poster(Poster)
    /// What changed, after its checklist.
    case job
  }

  package let kind: Kind
  /// The name of the PDF without its ending, which is also what people call it.
  package let title: String
  /// The words by which it can be asked for, besides its title.
  package let names: [String]
  /// Of the page, relative to the site.
  package let address: String
  package let items: [IndexNumber]

  /// How many sides it may have: a poster that is no paper on display is one sheet; nil: as many as it takes.
  package var mostPages: Int? {
    switch kind {
    case .poster(.newest), .poster(.figures): 1
    default: nil
    }
  }
}

extension Printable {
  init(sheet item: SiteItem) {
    let number = item.notice.index.value
    kind = .sheet(number)
    title = number.description
    names = []
    address = item.address
    items = []
  }

  init(binder: Binder, in site: Site) {
    let name = site.name(of: binder)
    kind = .binder(binder)
    address = site.address(of: binder)
    items = site.items(of: binder).map { site.items[$0].notice.index.value }
    title = "查阅册-\(name)"
    names =
      [name, site.id(of: binder)] + Self.names(of: .category(binder.category), in: site)
      + Self.names(of: .year(binder.year), in: site)
  }

  init(list page: ShelfPage, in site: Site) {
    kind = .list(page)
    title = "总目录-\(site.name(of: page.list))" + (page.part == 1 ? "" : "-\(page.part)")
    names = Self.names(of: page.list, in: site)
    address = site.address(of: page)
    items = []
  }

  /// The words that ask for all of a category or of a year.
  private static func names(of list: ShelfList, in site: Site) -> [String] {
    switch list {
    case .category(let category): [site.board.categories[category].name, site.board.categories[category].slug]
    case .year(let year): [String(year), "\(year)年"]
    }
  }

  init(poster: Poster, in site: Site) {
    kind = .poster(poster)
    address = site.address(of: poster)
    items = []
    switch poster {
    case .display(let index):
      title = "张贴-公示-\(index)"
      names = []
    case .newest:
      title = "张贴-最新公开"
      names = ["newest", "最新公开"]
    case .figures(let year):
      title = "张贴-\(year)年数字"
      names = ["figures", "数字"]
    }
  }

  init(job changes: EditionChanges) {
    kind = .job
    title = "换页单"
    names = []
    address = EditionChanges.address
    items = changes.printed.compactMap { IndexNumber($0.id) }
  }
}
