import Diagnostics
import Extraction
import Notices
import Pages

/// Looks where the links lead that a theme writes out: `{{root}}guide.html#apply`, `#categories`, an address elsewhere.
///
/// Links that a field gives are made by the program and not looked at.
struct ThemeLinks {
  private(set) var findings: [Finding] = []
  /// Links to other hosts.
  private(set) var external: [ExternalLink] = []

  private let addresses: Set<String>
  /// The last names of addresses, which a link from beside them may write alone.
  private let names: Set<Substring>
  private let ids: Set<String>

  init(_ theme: ThemeLoader.Loaded, pages: PageWriter) {
    let site = pages.site
    addresses = Set(pages.pages.map { $0.address(in: site) } + theme.assets.map(\.address) + Self.machines)
    names = Set(addresses.compactMap { $0.split(separator: "/").last })
    let templates = theme.theme.templates
    ids = Set(templates.flatMap { Self.values(of: ["id=\""], in: $0.bytes).map(\.value) })
    for template in templates {
      for link in Self.values(of: ["href=\"", "src=\""], in: template.bytes) { look(at: link, in: template.path) }
    }
  }

  /// What the program writes besides pages and assets.
  private static let machines = ["feed.xml", "sitemap.xml", "robots.txt", "manifest.json"]

  private mutating func look(at link: Located<String>, in path: String) {
    let written = link.value
    if written.hasPrefix("http:") || written.hasPrefix("https:") {
      if !written.contains("{{") { external.append(ExternalLink(address: written, path: path, range: link.range)) }
      return
    }
    let isFromRoot = written.hasPrefix("{{root}}")
    let bare = isFromRoot ? String(written.dropFirst("{{root}}".count)) : written
    guard !bare.contains("{{"), !bare.contains(":"), !bare.isEmpty else { return }
    let parts = bare.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let leads = parts[0].isEmpty || (isFromRoot ? addresses.contains(String(parts[0])) : isBeside(parts[0]))
    if !leads { findings.append(.themeLink(String(parts[0]), in: path, at: link.range)) }
    if parts.count > 1, !parts[1].isEmpty, !ids.contains(String(parts[1])) {
      findings.append(.themeAnchor(String(parts[1]), in: path, at: link.range))
    }
  }

  /// Whether a relative address can be one of the site's, from wherever the template is used.
  private func isBeside(_ address: Substring) -> Bool {
    address.split(separator: "/").last.map(names.contains) ?? true
  }

  /// The values of some attributes, at their places.
  private static func values(of names: [String], in bytes: [UInt8]) -> [Located<String>] {
    var found: [Located<String>] = []
    for name in names.map(ByteSearch.init) {
      var place = 0
      while let start = name.first(in: bytes[place...]) {
        let value = start + name.count
        let end = bytes[value...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        let range = value..<end
        found.append(Located(String(decoding: bytes[range], as: UTF8.self), at: range))
        place = end
      }
    }
    return found
  }
}

extension Finding {
  fileprivate static func themeLink(_ address: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      ThemeRules.shared.themeLink, in: path, at: range,
      Phrase(zh: "链接指向的“\(address)”网站上没有", en: "the link leads to \"\(address)\", which the site does not have"))
  }

  fileprivate static func themeAnchor(_ name: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      ThemeRules.shared.themeLink, in: path, at: range,
      Phrase(zh: "链接指向的“#\(name)”，没有一个模板有这个 id", en: "the link leads to \"#\(name)\", an id that no template has"),
      hint: Phrase(
        zh: "例如：<a href=\"#main\">，并有 <main id=\"main\">", en: "for example <a href=\"#main\"> with <main id=\"main\">")
    )
  }
}
