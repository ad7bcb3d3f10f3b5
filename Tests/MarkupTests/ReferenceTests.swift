import Testing

@testable import Markup

@Suite struct ReferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var source: String
    var html: String
    var problems: [String]
    var testDescription: String { source }

    init(_ source: String, _ html: String, _ problems: String...) {
      self.source = source
      self.html = "<p>\(html)</p>\n"
      self.problems = problems
    }
  }

  @Test(
    "leads links where they should lead",
    arguments: [
      Case("[甲](http://a.b/?c&d)", "<a href=\"http://a.b/?c&amp;d\">甲</a>"),
      Case(
        "<mailto:a@b.c> [电话](tel:0533-0000000)",
        """
        <a href="mailto:a@b.c">mailto:a@b.c</a> <a href="tel:0533-0000000">电话</a>
        """),
      Case("[甲](防汛预案.md#一)", "<a href=\"../2013/0031.html#%E4%B8%80\">甲</a>"),
      Case("[甲](%E9%98%B2%E6%B1%9B%E9%A2%84%E6%A1%88.md)", "<a href=\"../2013/0031.html\">甲</a>"),
      Case(
        "[甲](<../a b.md>) [乙](100%25%23%3F.md)",
        """
        <a href="../2013/0031.html">甲</a> <a href="../2013/0031.html">乙</a>
        """),
      Case("[甲*乙*](held.md)", "甲<em>乙</em>"),
      Case(
        "[表](表.pdf)",
        """
        <a class="attachment" href="0031/1.pdf" download="登记&quot;表&quot;.pdf">表</a> <span class="file">（PDF，412 KB）</span>
        """),
    ])
  func leads(_ example: Case) {
    let rendering = Rendering(example.source)
    #expect(rendering.html == example.html)
    #expect(rendering.problems(in: example.source) == example.problems)
  }

  @Test(
    "reports links that lead nowhere or elsewhere and keeps their text",
    arguments: [
      Case("见[甲](无.md)。", "见甲。", "missingTarget(\"无.md\") «[甲](无.md)»"),
      Case("[a](javascript:x)", "a", "linkScheme(\"javascript\") «[a](javascript:x)»"),
      Case("[a](JaVaScRiPt&colon;x)", "a", "linkScheme(\"javascript\") «[a](JaVaScRiPt&colon;x)»"),
      Case("[a](java&#10;script:x)", "a", "linkControlCharacter «[a](java&#10;script:x)»"),
      Case("[a](&#32;javascript:x)", "a", "linkForm(\" javascript:x\") «[a](&#32;javascript:x)»"),
      Case("[a](data:text/html,x)", "a", "linkScheme(\"data\") «[a](data:text/html,x)»"),
      Case("[a](file:///etc)", "a", "linkScheme(\"file\") «[a](file:///etc)»"),
      Case("[a](//b.c)", "a", "linkForm(\"//b.c\") «[a](//b.c)»"),
      Case("[a](/b)", "a", "linkForm(\"/b\") «[a](/b)»"),
      Case("[a](b\\c)", "a", "linkForm(\"b\\\\c\") «[a](b\\c)»"),
      Case("[a](%2F%2Fb.c)", "a", "linkForm(\"%2F%2Fb.c\") «[a](%2F%2Fb.c)»"),
      Case("[a](http:b)", "a", "linkForm(\"http:b\") «[a](http:b)»"),
      Case("[a]()", "a", "linkForm(\"\") «[a]()»"),
      Case("[a](#b)", "a", "missingAnchor(\"b\") «[a](#b)»"),
    ])
  func reports(_ example: Case) {
    let rendering = Rendering(example.source)
    #expect(rendering.html == example.html)
    #expect(rendering.problems(in: example.source) == example.problems)
  }

  @Test(
    "shows pictures with their size and reports the others",
    arguments: [
      Case(
        "![堤](<图 1.png> \"夏\")",
        """
        <img src="0031/1.png" alt="堤" width="640" height="480" loading="lazy" decoding="async" title="夏">
        """),
      Case(
        "[![堤*坝*](图%201.png)](http://a.b)",
        """
        <a href="http://a.b"><img src="0031/1.png" alt="堤坝" width="640" height="480" loading="lazy" decoding="async"></a>
        """),
      Case(
        "![](图%201.png)",
        """
        <img src="0031/1.png" alt="" width="640" height="480" loading="lazy" decoding="async">
        """, "imageWithoutAlternative «![](图%201.png)»"),
      Case("![堤](无.png)", "堤", "missingImage(\"无.png\") «![堤](无.png)»"),
      Case("![堤](broken.png)", "堤", "unreadableImage(\"broken.png\") «![堤](broken.png)»"),
      Case("![堤](https://a.b/c.png)", "堤", "imageScheme(\"https\") «![堤](https://a.b/c.png)»"),
      Case("![堤](data:image/png;base64,x)", "堤", "imageScheme(\"data\") «![堤](data:image/png;base64,x)»"),
      Case("![堤](//a/b.png)", "堤", "imageNotRelative(\"//a/b.png\") «![堤](//a/b.png)»"),
    ])
  func showsPictures(_ example: Case) {
    let rendering = Rendering(example.source)
    #expect(rendering.html == example.html)
    #expect(rendering.problems(in: example.source) == example.problems)
  }

  @Test(
    "says the size of a file in words readers know",
    arguments: [
      (0, "0 B"), (1023, "1023 B"), (1024, "1 KB"), (421_000, "412 KB"), (1_022_977, "1.0 MB"), (5_500_000, "5.3 MB"),
    ])
  func saysSize(_ bytes: Int, _ text: String) {
    #expect(FileSize(bytes).text == text)
  }
}

/// Raw HTML never reaches a page, and its author learns exactly where it stands.
@Suite struct RawHTMLTests {
  @Test(
    "reports HTML at its exact bytes and renders nothing of it",
    arguments: [
      ("甲<b>乙</b>", ["<b>", "</b>"], "<p>甲乙</p>\n"),
      ("<div>\nx\n</div>\n", ["<div>"], ""),
      ("<!-- x -->\n\n甲\n", ["<!-- x -->"], "<p>甲</p>\n"),
      (
        "> 甲\n> 乙 `<b>` \\<b> <b>丙\n", ["<b>"],
        "<blockquote>\n<p>甲乙 <code>&lt;b&gt;</code> &lt;b&gt; 丙</p>\n</blockquote>\n"
      ),
      ("- 甲\n  - 乙\\\n    丙<br>丁\n", ["<br>"], "<ul>\n<li>甲\n<ul>\n<li>乙<br />\n丙丁</li>\n</ul>\n</li>\n</ul>\n"),
      ("[a]: http://b\n甲**：**<i>乙\n", ["<i>"], "<p>甲<strong>：</strong>乙</p>\n"),
      ("## **甲：**乙<u>\n", ["<u>"], "<h2 id=\"甲乙\"><strong>甲：</strong>乙</h2>\n"),
      ("甲<!-- 多\n行 -->乙\n", ["<!-- 多"], "<p>甲乙</p>\n"),
    ])
  func reportsHTML(_ source: String, _ places: [String], _ html: String) {
    let rendering = Rendering(source)
    #expect(rendering.html == html)
    #expect(rendering.problems(in: source) == places.map { "rawHTML «\($0)»" })
  }

  @Test("tells the right one of several equal tags")
  func tellsApart() {
    let source = "`<b>` \\<b> x\n\n> > 乙\n> > \\<b> <b>\n\n|甲|\n|-|\n| `<b>` <b> |\n"
    let bytes = Array(source.utf8)
    let places = Rendering(source).problems.map {
      String(decoding: bytes[..<$0.range.lowerBound].suffix(5), as: UTF8.self)
    }
    #expect(places == ["\\<b> ", "<b>` "])
  }
}
