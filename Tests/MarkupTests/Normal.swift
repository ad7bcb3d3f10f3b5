/// Brings our HTML and cmark-gfm's to one form: differences that are meant are taken out of both.
///
/// - Ours has a region around each table, `scope` on header cells, and classes for alignment (style attributes and
///   `align` are forbidden by the site's policy and by HTML); left alignment is the default and says nothing.
/// - Our headings have names and start below the page's own.
enum Normal {
  static func form(_ html: String) -> String {
    var lines: [String] = []
    for line in html.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("<div class=\"table\"") || line == "</div>" { continue }
      lines.append(attributes(heading(String(line))))
    }
    return lines.joined(separator: "\n")
  }

  private static func attributes(_ line: String) -> String {
    var line = line
    for (ours, theirs) in [
      (" scope=\"col\"", ""), (" class=\"num\"", " align=\"right\""), (" class=\"mid\"", " align=\"center\""),
      (" align=\"left\"", ""),
    ] {
      line = line.split(separator: ours, omittingEmptySubsequences: false).joined(separator: theirs)
    }
    return line
  }

  /// Headings without level and name, wherever they stand on the line.
  private static func heading(_ line: String) -> String {
    var pieces = line.split(separator: "<h", omittingEmptySubsequences: false)
    for index in pieces.indices.dropFirst() {
      guard let level = pieces[index].first, level.isNumber, let end = pieces[index].firstIndex(of: ">") else { continue }
      pieces[index] = "*" + pieces[index][end...]
    }
    var line = pieces.joined(separator: "<h")
    for level in 1...6 {
      line = line.split(separator: "</h\(level)>", omittingEmptySubsequences: false).joined(separator: "</h*>")
    }
    return line
  }
}
