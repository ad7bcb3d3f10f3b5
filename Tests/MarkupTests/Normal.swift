@testable import Markup

/// Brings our HTML and cmark-gfm's to one form: differences that are meant are taken out of both.
///
/// - Ours has a region around each table, `scope` on header cells, and classes for alignment (style attributes and
///   `align` are forbidden by the site's policy and by HTML); left alignment is the default and says nothing.
/// - Our rows are headed by their first cell.
/// - Our headings have names and start below the page's own.
enum Normal {
  static func form(_ html: [UInt8]) -> String {
    var html = withoutHeadings(cut(html, from: "<div class=\"table\"", through: "\n"))
    for (ours, theirs) in [
      ("</div>\n", ""), (" scope=\"col\"", ""), (" class=\"num\"", " align=\"right\""),
      (" class=\"mid\"", " align=\"center\""), (" align=\"left\"", ""), ("<th scope=\"row\"", "<td"),
      ("</th>", "</td>"),
    ] {
      html = replace(html, ours, theirs)
    }
    return String(decoding: html, as: UTF8.self)
  }

  private static func withoutHeadings(_ html: [UInt8]) -> [UInt8] {
    var html = html
    for level in 1...6 {
      html = replace(html, "</h\(level)>", "</h>")
      html = cut(html, from: "<h\(level)", through: ">")
    }
    return html
  }

  static func replace(_ bytes: [UInt8], _ part: String, _ other: String) -> [UInt8] {
    let needle = Array(part.utf8)
    guard var hit = find(needle, in: bytes, from: 0) else { return bytes }
    var (result, place): ([UInt8], Int) = ([], 0)
    while true {
      result += bytes[place..<hit]
      result += other.utf8
      place = hit + needle.count
      guard let next = find(needle, in: bytes, from: place) else { return result + bytes[place...] }
      hit = next
    }
  }

  private static func cut(_ bytes: [UInt8], from start: String, through end: String) -> [UInt8] {
    var (result, place): ([UInt8], Int) = ([], 0)
    while let hit = find(Array(start.utf8), in: bytes, from: place),
      let close = find(Array(end.utf8), in: bytes, from: hit)
    {
      result += bytes[place..<hit]
      place = close + end.utf8.count
    }
    return result + bytes[place...]
  }

  static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    start < bytes.count ? bytes.span.first(needle, in: start..<bytes.count) : nil
  }
}
