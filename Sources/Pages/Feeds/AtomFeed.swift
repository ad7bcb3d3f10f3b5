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

  /// The feed of a list of items, newest first; of a withdrawn item a tombstone stays (RFC 6721), so that who follows the
  /// board takes it down as well.
  package func document(title: String, address: String, positions: some Sequence<Int>) -> [UInt8] {
    let all = positions.lazy.map { site.items[$0] }
    let shown = all.filter { !$0.isWithdrawn }.prefix(Self.length)
    let withdrawn = all.filter(\.isWithdrawn).sorted { $0.lastChange > $1.lastChange }.prefix(Self.length)
    let updated = (shown.map(\.lastChange) + withdrawn.map(\.lastChange)).max() ?? site.today
    var out = HTMLWriter()
    out.write(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="\(site.board.language)">
      <title>\(title.bearableInXML)</title>
      <id>\(baseURL)\(address)</id>
      <link rel="self" href="\(baseURL)\(address)"/>
      <link href="\(baseURL)"/>
      <updated>\(Self.instant(updated))</updated>
      <author><name>\(site.board.authority.name.bearableInXML)</name></author>

      """)
    // Entries travel alone, so each says for itself that it is a sample.
    if let sample = site.board.sample { out.write("<subtitle>\(sample.bearableInXML)</subtitle>\n") }
    for item in withdrawn {
      let when = Self.instant(item.lastChange)
      out.write("<at:deleted-entry ref=\"\(baseURL)\(item.address)\" when=\"\(when)\"/>\n")
    }
    for item in shown { append(item, to: &out) }
    out.markup("</feed>\n")
    return out.finish()
  }

  private func append(_ item: SiteItem, to out: inout HTMLWriter) {
    out.write(
      """
      <entry>
      <title>\(item.title.bearableInXML)</title>
      <id>\(baseURL)\(item.address)</id>
      <link href="\(baseURL)\(item.address)"/>
      <published>\(Self.instant(item.released))</published>
      <updated>\(Self.instant(item.lastChange))</updated>
      <category term="\(site.board.categories[item.category].name.bearableInXML)"/>

      """)
    if let summary = site.foundSummary(of: item) { out.write("<summary>\(summary.bearableInXML)</summary>\n") }
    if let sample = site.board.sample { out.write("<rights>\(sample.bearableInXML)</rights>\n") }
    out.markup("</entry>\n")
  }

  /// Midnight of a day in China; the hour of a release is not known and never invented.
  static func instant(_ day: CivilDate) -> String { "\(day)T00:00:00+08:00" }
}
