package import Diagnostics
package import Notices

/// Refuses former addresses (别名) where the site has pages of its own.
package enum ReservedAddress: RuleKeeper {
  package static let rule = Rule(
    "alias-reserved", .fault, .error, title: Phrase(zh: "别名是网站自己的页面", en: "former address of the site itself"),
    requirement: Phrase(
      zh: "别名写旧网站上的地址，不能是本站已有的页面。",
      en: "A former address is an old one, none of the site's own pages."),
    wrong: "别名: [report/index.html]", right: "别名: [old/2012-15.html]")

  /// Files at the top that machines and hosts look for.
  private static let files: Set<String> = ["404.html", "robots.txt", "manifest.json"]
  /// Endings that pages and files of the site have; another one is an older site's.
  private static let endings: Set<Substring> = ["html", "xml", "csv", "json", "jsonl", "jsonld"]

  package static func findings(in notice: Notice, board: Board) -> [Finding] {
    notice.aliases.filter { isReserved($0.value, board) }.map { .aliasReserved($0, in: notice.path) }
  }

  private static func isReserved(_ address: String, _ board: Board) -> Bool {
    let parts = address.lowercased().split(separator: "/")
    guard let first = parts.first else { return false }
    return files.contains(String(first)) || isNamed(first) || board.categories.contains { $0.slug == first }
      || isSitemap(first) || isOfYear(parts)
  }

  /// A page or a folder of the site: `guide.html`, `kiosk`.
  private static func isNamed(_ first: Substring) -> Bool {
    let parts = first.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return SiteNames.reserved.contains(String(parts[0])) && (parts.count == 1 || endings.contains(parts[1]))
  }

  /// A part of a sitemap that is over the limit: `sitemap-1.xml`.
  private static func isSitemap(_ first: Substring) -> Bool {
    first.utf8.starts(with: "sitemap".utf8) && first.hasSuffix(".xml")
  }

  /// A year's folder, its page, the folder of an item's files, and the draft of a revision: `2013`, `2013/index.html`,
  /// `2013/0031/1.pdf`, `2013/0031-gaigao.html`.
  private static func isOfYear(_ parts: [Substring]) -> Bool {
    guard parts[0].isNumber else { return false }
    guard parts.count > 1 else { return true }
    return parts[1] == "index.html" || parts[1].isNumber || parts[1].contains("-gaigao")
  }
}

extension Substring {
  fileprivate var isNumber: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension Finding {
  fileprivate static func aliasReserved(_ alias: Located<String>, in path: String) -> Self {
    Finding(
      ReservedAddress.rule, in: path, at: alias.range,
      Phrase(
        zh: "别名“\(alias.value)”是网站自己的页面，不能再作别名",
        en: "the former address \"\(alias.value)\" belongs to the site itself"))
  }
}
