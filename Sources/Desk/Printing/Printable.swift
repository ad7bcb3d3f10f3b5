package import Notices
package import Pages

/// A page of the site that has a place on paper.
package struct Printable: Sendable {
  /// What is on the paper.
  package enum Kind: Sendable, Hashable {
    /// An item by itself; of a withdrawn one the leaf that takes its place.
    case sheet(IndexNumber)
    case binder(Binder)
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
  /// The items of a binder, in its order.
  package let items: [IndexNumber]
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
    switch binder {
    case .category(let category):
      title = "查阅册-\(name)"
      names = [name, site.board.categories[category].slug]
    case .year:
      title = "查阅册-\(name)年"
      names = [name, "\(name)年"]
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

extension IndexNumber {
  /// The id of an item's sheet in a binder's page.
  package var sheetAnchor: String { "s\(self)" }
}
