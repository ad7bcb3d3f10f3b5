import Compliance
import Notices

/// A list of items on the touch kiosk.
package enum TouchList: Sendable {
  /// Positions in the board's categories and in the site's years.
  case category(Int)
  case year(Int)
  /// The titles that have a character, and the items that have a keyword; the newest of them.
  case character(Unicode.Scalar)
  case keyword(String)

  /// Few enough rows to be read standing; what the finder lists is the newest alone, and stands on one page.
  var paging: Paging {
    switch self {
    case .category, .year: Paging(length: 12)
    case .character, .keyword: Paging(length: Finder.most)
    }
  }

  static func all(of site: Site, _ finder: Finder) -> [TouchList] {
    site.board.categories.indices.map { .category($0) } + site.byYear.indices.map { .year($0) }
      + finder.groups.flatMap { $0.keywords + $0.characters }.map(\.list)
  }

  /// Positions in the site's items that are listed, newest first, and how many there are.
  func items(of site: Site, _ finder: Finder) -> (listed: [Int], count: Int) {
    switch self {
    case .category(let category): Self.whole(site.byCategory[category])
    case .year(let year): Self.whole(site.byYear[year].items)
    case .character(let character): finder.entry(character: character).map { ($0.items, $0.count) } ?? ([], 0)
    case .keyword(let keyword): finder.entry(keyword: keyword).map { ($0.items, $0.count) } ?? ([], 0)
    }
  }

  private static func whole(_ items: [Int]) -> (listed: [Int], count: Int) { (items, items.count) }

  /// Relative to the kiosk's folder: `browse/yingji.html`, `browse/2013-2.html`, `find/u9632.html`,
  /// `find/w4f4e-4fdd.html`.
  func address(page: Int, in site: Site) -> String {
    let stem =
      switch self {
      case .category(let category): "browse/\(site.board.categories[category].slug)"
      case .year(let year): "browse/\(site.byYear[year].year)"
      case .character(let character): "\(Self.finderFolder)/u\(String(character.value, radix: 16))"
      case .keyword(let word): "\(Self.finderFolder)/w\(Self.name(of: word))"
      }
    return page == 1 ? "\(stem).html" : "\(stem)-\(page).html"
  }

  /// The folder of the finder's lists within the kiosk's.
  static let finderFolder = "find"

  /// A keyword in the name of a file: its characters as numbers, of long ones the digest, since names of files end at
  /// 255 bytes.
  private static func name(of keyword: String) -> String {
    let scalars = keyword.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
    return scalars.utf8.count <= 120 ? scalars : ContentDigest.sha256(Array(keyword.utf8)).hexadecimal
  }

  /// Where an item stands in the list of its category, relative to the kiosk's folder.
  static func place(of position: Int, in site: Site) -> String {
    let item = site.items[position]
    let list = TouchList.category(item.category)
    let page = site.placeInCategory[position] / list.paging.length + 1
    return "\(list.address(page: page, in: site))#n\(item.index)"
  }
}
