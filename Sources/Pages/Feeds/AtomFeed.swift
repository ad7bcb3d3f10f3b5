import Notices

/// The newest items as an Atom feed (RFC 4287); needs the base URL, because its addresses are absolute.
package struct AtomFeed {
  /// How many entries a feed holds.
  private static let length = 30

  private let site: Site
  private let baseURL: String

  package init(site: Site, baseURL: String) {
    self.site = site
    self.baseURL = baseURL
  }

  /// The feed of a list of items, newest first; withdrawn items are left out.
  package func document(title: String, address: String, positions: some Sequence<Int>) -> [UInt8] {
    let shown = positions.lazy.map { site.items[$0] }.filter { !$0.isWithdrawn }.prefix(Self.length)
    let updated = shown.map(\.lastChange).max() ?? site.today
    var out = HTMLWriter()
    out.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    out.text.write(site.board.language)
    out.markup("\">\n<title>")
    out.text.write(title)
    out.markup("</title>\n<id>")
    out.text.write(baseURL + address)
    out.markup("</id>\n<link rel=\"self\" href=\"")
    out.text.write(baseURL + address)
    out.markup("\"/>\n<link href=\"")
    out.text.write(baseURL)
    out.markup("\"/>\n<updated>")
    out.text.write(Self.instant(updated))
    out.markup("</updated>\n<author><name>")
    out.text.write(site.board.authority.name)
    out.markup("</name></author>\n")
    for item in shown {
      append(item, to: &out)
    }
    out.markup("</feed>\n")
    return out.finish()
  }

  private func append(_ item: SiteItem, to out: inout HTMLWriter) {
    out.markup("<entry>\n<title>")
    out.text.write(item.notice.title.value)
    out.markup("</title>\n<id>")
    out.text.write(baseURL + item.address)
    out.markup("</id>\n<link href=\"")
    out.text.write(baseURL + item.address)
    out.markup("\"/>\n<published>")
    out.text.write(Self.instant(item.released))
    out.markup("</published>\n<updated>")
    out.text.write(Self.instant(item.lastChange))
    out.markup("</updated>\n<category term=\"")
    out.text.write(site.board.categories[item.notice.category].name)
    out.markup("\"/>\n<summary>")
    out.text.write(item.summary)
    out.markup("</summary>\n</entry>\n")
  }

  /// Midnight of a day in China; the hour of a release is not known and never invented.
  private static func instant(_ day: CivilDate) -> String { "\(day)T00:00:00+08:00" }
}
