import Notices

/// One page of a year's items, whose lists are cut where they grow.
package struct YearPart: Sendable, Hashable {
  static let paging = Paging(length: 500)

  /// The place of the year in the site's list.
  package let year: Int
  /// From 1.
  package let part: Int

  /// Where the items of a year are listed: category by category, newest first in each.
  enum List {
    /// On the year's own page: `2013/index.html`, `2013/page-2.html`.
    case year
    /// With every fact: `catalogue-2013.html`, `catalogue-2013-2.html`.
    case catalogue
  }
}

extension Site {
  /// Every part of every year, the latest first.
  var yearParts: [YearPart] {
    byYear.indices.flatMap { year in (1...partCount(ofYear: year)).map { YearPart(year: year, part: $0) } }
  }

  /// How many pages the lists of a year have.
  func partCount(ofYear year: Int) -> Int { YearPart.paging.pageCount(byYear[year].items.count) }

  /// The items of a part; sorts by numbers alone.
  func items(of part: YearPart) -> ArraySlice<Int> {
    let order = byYear[part.year].items.map { (category: items[$0].category, position: $0) }.sorted { $0 < $1 }
    return YearPart.paging.page(part.part, of: order.map(\.position))
  }

  /// The address of a part, relative to the site.
  func address(of part: YearPart, in list: YearPart.List) -> String {
    let year = byYear[part.year].year
    return switch list {
    case .year: "\(year)/\(CategoryView.file(page: part.part))"
    case .catalogue: "\(Catalogue.name(of: year))\(part.part == 1 ? "" : "-\(part.part)").html"
    }
  }

  /// Where the items of a category begin in the list of a year, relative to the site; empty for a year without items;
  /// constant time.
  func place(ofCategory category: Int, year: Int, in list: YearPart.List) -> String {
    guard let place = yearPlaces[year] else { return "" }
    let part = YearPart(year: place, part: partsOfCategories[place][category])
    return "\(address(of: part, in: list))#\(board.categories[category].slug)"
  }

  /// For each year the part in which each category begins.
  static func partsOfCategories(
    _ byYear: [(year: Int, items: [Int])], _ items: [SiteItem], categories: Int
  ) -> [[Int]] {
    byYear.map { year in
      var counts = [Int](repeating: 0, count: categories)
      for position in year.items { counts[items[position].category] += 1 }
      var before = 0
      return counts.map { count in
        defer { before += count }
        return before / YearPart.paging.length + 1
      }
    }
  }
}
