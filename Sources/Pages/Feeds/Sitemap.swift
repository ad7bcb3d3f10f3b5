package import Notices

/// The addresses of all pages for search engines (sitemaps.org 0.9); needs the base URL.
package struct Sitemap {
  /// The protocol's limit of addresses in one file.
  package static let limit = 50_000

  private let baseURL: String

  package init(baseURL: String) {
    self.baseURL = baseURL
  }

  /// One file of addresses relative to the site, each with the day of its last change where it is known.
  package func document(_ pages: some Sequence<(address: String, changed: CivilDate?)>) -> [UInt8] {
    var out = HTMLWriter()
    out.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in pages {
      out.write("<url><loc>\(baseURL)\(page.address.bearableInXML)</loc>")
      if let changed = page.changed { out.write("<lastmod>\(changed.description)</lastmod>") }
      out.markup("</url>\n")
    }
    out.markup("</urlset>\n")
    return out.finish()
  }

  /// The file that names the parts of a sitemap that is over the limit.
  package func index(_ files: [String]) -> [UInt8] {
    var out = HTMLWriter()
    out.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.markup("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for file in files { out.write("<sitemap><loc>\(baseURL)\(file)</loc></sitemap>\n") }
    out.markup("</sitemapindex>\n")
    return out.finish()
  }
}
