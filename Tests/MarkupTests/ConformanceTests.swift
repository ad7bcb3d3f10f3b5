import Glibc
import Testing

@testable import Markup

/// CommonMark itself: what we put around cmark must not change what it says.
@Suite struct ConformanceTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var markdown: String
    var html: String
    var testDescription: String { markdown }
  }

  private static let own: [Example] = [
    Example(markdown: "a\tb\n\n\tcode\n", html: "<p>a\tb</p>\n<pre><code>code\n</code></pre>\n"),
    Example(markdown: "***a** b*\n", html: "<p><em><strong>a</strong> b</em></p>\n"),
    Example(
      markdown: "1. a\n\n   b\n2. c\n", html: "<ol>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ol>\n"),
    Example(markdown: "> a\nb\n", html: "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
    Example(markdown: "``a`b``  \nc\\\nd\n", html: "<p><code>a`b</code><br />\nc<br />\nd</p>\n"),
    Example(
      markdown: "[a]: http://b 'c'\n\n[a] [x][a]\n",
      html: """
        <p><a href="http://b" title="c">a</a> <a href="http://b" title="c">x</a></p>\n
        """),
    Example(markdown: "a * b * c *d*e\n", html: "<p>a * b * c <em>d</em>e</p>\n"),
    Example(
      markdown: "***\n~~~ x y\n<&>\n~~~\n",
      html: """
        <hr />\n<pre><code class="language-x">&lt;&amp;&gt;\n</code></pre>\n
        """),
  ]

  @Test("renders plain CommonMark as cmark does", arguments: own)
  func rendersOwnExamples(_ example: Example) {
    #expect(Rendering(example.markdown).html == example.html)
  }

  /// All 652 examples of CommonMark 0.30 in JSON, from a file that the test command fetches.
  @Test(
    "keeps all 652 examples of CommonMark 0.30",
    .enabled(if: Spec.path != nil, "NOTICEBOARD_COMMONMARK_SPEC names no file"))
  func keepsSpecification() throws {
    let examples = try Spec.examples()
    #expect(examples.count == 652)
    var (compared, failed): (Int, [String]) = (0, [])
    for example in examples {
      var feed = Feed()
      let bytes = Array(example.markdown.utf8)
      feed.prepare(bytes.span)
      #expect(feed.tables.all.isEmpty && !feed.bridge.isUsed, "changed: \(example.markdown)")
      var html: [UInt8] = []
      feed.parse(bytes.span).render(into: &html)
      // cmark itself leaves raw HTML and dangerous links out in safe mode; those examples cannot be compared.
      let rendered = String(decoding: html, as: UTF8.self)
      if rendered.contains("<!-- raw HTML omitted -->") || rendered.contains("href=\"\"") { continue }
      compared += 1
      if rendered != example.html { failed.append(example.markdown) }
    }
    #expect(failed.isEmpty)
    #expect(compared >= 570)
  }
}

/// The examples of the specification.
private enum Spec {
  static var path: String? {
    guard let value = unsafe getenv("NOTICEBOARD_COMMONMARK_SPEC") else { return nil }
    return unsafe String(cString: value)
  }

  /// The values of the keys "markdown" and "html" of a JSON list of flat objects.
  static func examples() throws -> [ConformanceTests.Example] {
    guard let path else { return [] }
    var json = JSONStrings(bytes: try File.read(path))
    var (examples, markdown, key): ([ConformanceTests.Example], String, String) = ([], "", "")
    while let string = json.next() {
      switch key {
      case "markdown": (markdown, key) = (string, "")
      case "html":
        examples.append(ConformanceTests.Example(markdown: markdown, html: string))
        key = ""
      case "section": key = ""
      default: key = string
      }
      if !["markdown", "html", "section"].contains(key) { key = "" }
    }
    return examples
  }
}

/// The strings of a JSON file one after another, keys and values alike.
private struct JSONStrings {
  let bytes: [UInt8]
  var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> String? {
    guard let start = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    place = start + 1
    var text: [UInt16] = []
    var plain: [UInt8] = []
    var result = ""
    while bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] != UInt8(ascii: "\\") {
        result += String(decoding: text, as: UTF16.self)
        text = []
        plain.append(bytes[place])
        place += 1
        continue
      }
      result += String(decoding: plain, as: UTF8.self)
      plain = []
      text.append(escape())
    }
    place += 1
    return result + String(decoding: text, as: UTF16.self) + String(decoding: plain, as: UTF8.self)
  }

  private mutating func escape() -> UInt16 {
    let mark = bytes[place + 1]
    place += 2
    switch mark {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
      place += 4
      return UInt16(digits, radix: 16) ?? 0xFFFD
    default: return UInt16(mark)
    }
  }
}
