import Compliance
import Diagnostics
import Extraction
import Notices
import Pages

/// Looks for what a theme would fetch from another host, and for scripts that are not files of the theme.
///
/// The browser refuses both by the page's policy, so that a page that needs them is broken; and a board asks no other host.
struct ThemeRequests {
  private(set) var findings: [Finding] = []

  init(_ theme: ThemeLoader.Loaded) {
    for template in theme.theme.templates {
      for tag in ThemeTags(template.bytes) { look(at: tag, in: template.path) }
    }
    for (_, file) in theme.assets {
      switch FileType(path: file.path).suffix.lowercased() {
      case "css": look(in: file, for: ["@import", "url("])
      case "js": look(in: file, for: ["http:", "https:"])
      default: break
      }
    }
  }

  private mutating func look(at tag: ThemeTags.Tag, in path: String) {
    if tag.name == "script", tag.value(of: "src")?.hasPrefix("{{asset.") != true {
      findings.append(.scriptElsewhere(in: path, at: tag.range))
    }
    for attribute in tag.attributes {
      if attribute.name.hasPrefix("on") {
        findings.append(.scriptElsewhere(in: path, at: attribute.range))
      } else if Self.fetches(attribute.name, of: tag.name), attribute.value.leadsToOtherHost {
        findings.append(.foreignRequest(attribute.value, in: path, at: attribute.range))
      }
    }
  }

  /// Everything but names that only say something or lead where a reader clicks.
  private static func fetches(_ attribute: String, of tag: String) -> Bool {
    switch attribute {
    case "href": tag != "a" && tag != "area"
    case "cite", "alt", "title", "property", "typeof", "vocab", "prefix": false
    default: !attribute.hasPrefix("xmlns") && !attribute.hasPrefix("data-") && !attribute.hasPrefix("aria-")
    }
  }

  private mutating func look(in file: ThemeFiles.File, for starts: [String]) {
    for start in starts.map(ByteSearch.init) {
      var place = 0
      while let found = start.first(in: file.bytes[place...]) {
        place = found + start.count
        let end = file.bytes[place...].firstIndex { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ";") || $0 < 32 }
        let range = found..<(end ?? file.bytes.count)
        let written = String(decoding: file.bytes[range], as: UTF8.self).without("@import").without("url(")
        if written.leadsToOtherHost { findings.append(.foreignRequest(written, in: file.path, at: range)) }
      }
    }
  }
}

extension String {
  /// Begins, quotes and blanks aside, with another host or a scheme that has one; names of XML's namespaces ask nobody.
  fileprivate var leadsToOtherHost: Bool {
    let bare = drop { $0 == "\"" || $0 == "'" || $0.isWhitespace }.lowercased()
    return ["http:", "https:", "//", "ws:", "wss:", "ftp:"].contains { bare.hasPrefix($0) }
      && !bare.hasPrefix("http://www.w3.org/")
  }

  /// The rest behind such a start, blanks aside; the whole where it begins otherwise.
  fileprivate func without(_ start: String) -> String {
    let bare = drop { $0.isWhitespace }
    return bare.lowercased().hasPrefix(start) ? String(bare.dropFirst(start.count)) : self
  }
}

extension Finding {
  fileprivate static func scriptElsewhere(in path: String, at range: Range<Int>) -> Self {
    Finding(
      ThemeRules.shared.themeRequest, in: path, at: range,
      Phrase(
        zh: "网页里只能运行主题自己的脚本文件，写在网页里的、别处来的都会被浏览器拒绝",
        en: "pages run only files of the theme; a browser refuses a script in the page or from elsewhere"),
      hint: Phrase(
        zh: "把脚本放进 assets，列在 theme.yaml，再写：<script src=\"{{asset.kiosk.js}}\" defer></script>",
        en: "put it into assets, list it in theme.yaml, and write: <script src=\"{{asset.kiosk.js}}\" defer></script>"))
  }

  fileprivate static func foreignRequest(_ address: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      ThemeRules.shared.themeRequest, in: path, at: range,
      Phrase(
        zh: "网页会向别的网站要“\(address.prefix(80))”：公开栏不向别的网站请求任何东西",
        en: "the page would ask another host for \"\(address.prefix(80))\"; a board asks no other host for anything"))
  }
}
