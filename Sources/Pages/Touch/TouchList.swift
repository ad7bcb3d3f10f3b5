import Notices

/// A list of items on the touch kiosk.
package enum TouchList: Sendable {
  /// Positions in the board's categories and in the site's years.
  case category(Int)
  case year(Int)
  /// The titles that are looked up by a character.
  case character(Unicode.Scalar)

  /// How many rows a page holds: few enough to be read standing.
  static let pageLength = 12

  static func all(of site: Site, _ finder: Finder) -> [TouchList] {
    site.board.categories.indices.map { .category($0) } + site.byYear.indices.map { .year($0) }
      + finder.groups.flatMap(\.entries).map { .character($0.character) }
  }

  /// Positions in the site's items, newest first.
  func items(of site: Site, _ finder: Finder) -> [Int] {
    switch self {
    case .category(let category): site.byCategory[category]
    case .year(let year): site.byYear[year].items
    case .character(let character): finder.items(of: character)
    }
  }

  /// How many pages a list has; an empty one has one.
  static func pageCount(of items: Int) -> Int {
    max(1, (items + pageLength - 1) / pageLength)
  }

  /// Relative to the kiosk's folder: `browse/yingji.html`, `browse/2013-2.html`, `find/u9632.html`.
  func address(page: Int, in site: Site) -> String {
    let stem =
      switch self {
      case .category(let category): "browse/\(site.board.categories[category].slug)"
      case .year(let year): "browse/\(site.byYear[year].year)"
      case .character(let character): "find/u\(String(character.value, radix: 16))"
      }
    return page == 1 ? "\(stem).html" : "\(stem)-\(page).html"
  }

  /// Where an item stands in the list of its category, relative to the kiosk's folder.
  static func place(of position: Int, in site: Site) -> String {
    let item = site.items[position]
    let page = site.placeInCategory[position] / pageLength + 1
    return "\(TouchList.category(item.category).address(page: page, in: site))#n\(item.index)"
  }
}
