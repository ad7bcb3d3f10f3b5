/// Takes from a body what belongs to our pages alone, for pages of others.
///
/// What stays is listed: tags that say what a text is, and of their attributes those without which it would be another
/// text. Everything else goes, and what stood in it stays. The bytes are those of our own renderer, in which `<` and `"` stand
/// for nothing but tags and values.
///
/// Complexity: linear in the body.
struct CleanTags {
  /// Every tag that stays, with its attributes that stay.
  static let kept: [String: Set<String>] = [
    "p": [], "h1": [], "h2": [], "h3": [], "h4": [], "h5": [], "h6": [], "ul": [], "ol": ["start"], "li": [],
    "table": [], "caption": [], "thead": [], "tbody": [], "tr": [], "th": ["scope"], "td": [], "strong": [], "em": [],
    "a": ["href"], "img": ["src", "alt", "width", "height"], "br": [], "hr": [], "blockquote": [], "pre": [],
    "code": [],
    "del": [], "sub": [], "sup": [],
  ]

  /// Where a link leads from the fragment; nil for one that leads nowhere there, of which the words stay.
  let address: (Substring) -> String?

  func html(_ body: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(body.count)
    var isLinkOpen = false
    var rest = body[...]
    while let opening = rest.firstIndex(of: UInt8(ascii: "<")),
      let closing = rest[opening...].firstIndex(of: UInt8(ascii: ">"))
    {
      out += rest[..<opening]
      let tag = String(decoding: rest[(opening + 1)..<closing], as: UTF8.self)
      rest = rest[(closing + 1)...]
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if name == "a", !isLinkOpen { continue }
        if name == "a" { isLinkOpen = false }
        if Self.kept[name] != nil { out += "</\(name)>".utf8 }
      } else if let clean = opened(tag) {
        if clean.isLink { isLinkOpen = true }
        out += clean.text.utf8
      }
    }
    return out + rest
  }

  private func opened(_ tag: String) -> (text: String, isLink: Bool)? {
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    guard let kept = Self.kept[name] else { return nil }
    var text = "<\(name)"
    for (attribute, value) in Self.attributes(of: tag) where kept.contains(String(attribute)) {
      guard attribute == "href" || attribute == "src" else {
        text += " \(attribute)=\"\(value)\""
        continue
      }
      guard let address = address(value) else { return nil }
      text += " \(attribute)=\"\(address)\""
    }
    if name == "a", text.utf8.count == 2 { return nil }
    return (text + ">", name == "a")
  }

  private static func attributes(of tag: String) -> [(Substring, Substring)] {
    var found: [(Substring, Substring)] = []
    var rest = tag.drop { $0 != " " }
    while let start = rest.firstIndex(where: { $0 != " " }), let equals = rest[start...].firstIndex(of: "=") {
      let opening = rest.index(after: equals)
      guard opening < rest.endIndex, rest[opening] == "\"",
        let closing = rest[rest.index(after: opening)...].firstIndex(of: "\"")
      else { break }
      found.append((rest[start..<equals], rest[rest.index(after: opening)..<closing]))
      rest = rest[rest.index(after: closing)...]
    }
    return found
  }
}
