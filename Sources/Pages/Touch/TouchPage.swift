import Notices

/// A page of the touch kiosk at the query point, from which no link leads anywhere else.
///
/// The folder `kiosk/` mirrors the site's: an item, a report and the guide lie as deep as on the site, so that links
/// between them are the same.
package enum TouchPage: Sendable {
  case start, finder, guide, reports
  /// The day of the build alone, which every page of the kiosk shows within itself.
  case asOf
  /// Positions in the site's lists.
  case report(Int)
  case item(Int)
  /// A list and its page from 1.
  case list(TouchList, page: Int)

  /// Every page, in a fixed order; none in a preview of drafts, which has no business on a public screen.
  static func all(of site: Site, _ finder: Finder) -> [TouchPage] {
    guard !site.isDrafts else { return [] }
    let lists = TouchList.all(of: site, finder).flatMap { list in
      (1...list.paging.pageCount(list.items(of: site, finder).listed.count)).map { TouchPage.list(list, page: $0) }
    }
    return [.start, .finder, .guide, .reports, .asOf] + site.reports.indices.map { .report($0) } + lists
      + site.items.indices.map { .item($0) }
  }

  /// Whether a path of the site is of the finder, which is made of the words of all items and names none of them.
  package static func isOfFinder(_ path: String) -> Bool {
    path == finderAddress || path.hasPrefix("kiosk/\(TouchList.finderFolder)/")
  }

  private static let finderAddress = "kiosk/find.html"

  /// Relative to the site.
  func address(in site: Site) -> String {
    switch self {
    case .start: "kiosk/index.html"
    case .finder: Self.finderAddress
    case .guide: "kiosk/guide/index.html"
    case .reports: "kiosk/report/index.html"
    case .asOf: "kiosk/as-of.html"
    case .report(let position): "kiosk/\(site.reports[position].address)"
    case .item(let position): "kiosk/\(site.items[position].address)"
    case .list(let list, let page): "kiosk/\(list.address(page: page, in: site))"
    }
  }
}
