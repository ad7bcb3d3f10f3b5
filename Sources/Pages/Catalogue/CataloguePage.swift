import Notices

/// One page of a year of the catalogue, which is cut where it grows.
package struct CataloguePage: Sendable, Hashable {
  static let paging = Paging(length: 500)

  /// The place of the year in the site's list.
  package let year: Int
  /// From 1.
  package let part: Int
}

extension Site {
  /// Every page of every year, the latest first.
  var cataloguePages: [CataloguePage] {
    byYear.indices.flatMap { year in (1...cataloguePartCount(year)).map { CataloguePage(year: year, part: $0) } }
  }

  /// The items of a year by category, newest first in each; sorts by numbers alone.
  func catalogueOrder(year: Int) -> [Int] {
    byYear[year].items.map { (category: items[$0].category, position: $0) }.sorted { $0 < $1 }.map(\.position)
  }

  /// Where the items of a category begin in a year of the catalogue, relative to the site.
  func cataloguePlace(ofCategory category: Int, year: Int) -> String {
    let before = byYear[year].items.count { items[$0].category < category }
    let page = CataloguePage(year: year, part: before / CataloguePage.paging.length + 1)
    return "\(address(of: page))#\(board.categories[category].slug)"
  }

  func cataloguePartCount(_ year: Int) -> Int {
    CataloguePage.paging.pageCount(byYear[year].items.count)
  }

  /// The address of a page, relative to the site: `catalogue-2013.html`, `catalogue-2013-2.html`.
  func address(of page: CataloguePage) -> String {
    let part = page.part == 1 ? "" : "-\(page.part)"
    return "\(Catalogue.name(of: byYear[page.year].year))\(part).html"
  }
}
