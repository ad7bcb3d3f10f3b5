import Diagnostics
import Notices

/// The newest items as a feed in JSON (version 1.1); needs the base URL, because its addresses are absolute.
package struct JSONFeed {
  package static let address = "feed.json"
  private static let length = 30

  private let site: Site
  private let baseURL: String

  package init(site: Site, baseURL: String) {
    self.site = site
    self.baseURL = baseURL
  }

  /// The feed, newest first; of what was withdrawn a tombstone stays in an extension of ours, for the form has none.
  package var document: [UInt8] {
    let shown = site.items.lazy.filter { !$0.isWithdrawn }.prefix(Self.length).map(entry)
    return JSONText.file([
      ("version", .text("https://jsonfeed.org/version/1.1")), ("title", .text(site.board.name)),
      ("home_page_url", .text(baseURL)), ("feed_url", .text(baseURL + Self.address)),
      ("description", (site.board.sample ?? site.board.description).map(JSONText.text)),
      ("language", .text(site.board.language)),
      ("authors", .list([.object([("name", .text(site.board.authority.name))])])),
      ("items", .list(Array(shown), indent: 4)), ("_withdrawn", withdrawn.isEmpty ? nil : .list(withdrawn, indent: 4)),
    ]).bytes
  }

  /// Number and day of what was taken back, the latest first.
  private var withdrawn: [JSONText] {
    let items = site.items.filter(\.isWithdrawn).sorted { $0.lastChange > $1.lastChange }.prefix(Self.length)
    return items.map { item in
      .object([
        ("id", .text(baseURL + item.address)), ("index", .text(item.index.description)),
        ("date_withdrawn", .text(AtomFeed.instant(item.lastChange))),
      ])
    }
  }

  private func entry(_ item: SiteItem) -> JSONText {
    .object([
      ("id", .text(baseURL + item.address)), ("url", .text(baseURL + item.address)), ("title", .text(item.title)),
      ("content_text", .text(site.foundSummary(of: item) ?? item.title)),
      ("date_published", .text(AtomFeed.instant(item.released))),
      ("date_modified", .text(AtomFeed.instant(item.lastChange))),
      (
        "tags", .list([.text(site.board.categories[item.category].name)] + item.notice.keywords.map { .text($0.value) })
      ),
    ])
  }
}
