import Notices

/// Refuses former addresses (别名) where the site has pages of its own.
enum ReservedAddress {
  /// First names of addresses that belong to the site, besides years and the slugs of categories.
  private static let names: Set<String> = [
    "report", "kiosk", "catalogue", "search", "assets", "index.html", "guide.html", "apply.html", "search.html",
    "catalogue.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt", "manifest.json",
  ]

  static func findings(in notice: Notice, board: Board) -> [Finding] {
    notice.aliases.filter { isReserved($0.value, board) }.map { .aliasReserved($0, in: notice.path) }
  }

  private static func isReserved(_ address: String, _ board: Board) -> Bool {
    let first = address.split(separator: "/").first.map(String.init) ?? ""
    let isYear = first.utf8.allSatisfy { (0x30...0x39).contains($0) } && address.hasSuffix("index.html")
    return names.contains(first.lowercased()) || isYear || board.categories.contains { $0.slug == first }
  }
}

extension Finding {
  fileprivate static func aliasReserved(_ alias: Located<String>, in path: String) -> Self {
    .fault(
      "alias-reserved", in: path, at: alias.range,
      Phrase(
        zh: "别名“\(alias.value)”是网站自己的页面，不能再作别名",
        en: "the former address \"\(alias.value)\" belongs to the site itself"),
      hint: Phrase(
        zh: "写旧网站上的地址，例如 别名: [old/2012-15.html]", en: "name an old address, for example 别名: [old/2012-15.html]"))
  }
}
