import Testing

@testable import Pages

@Suite("HTML writer") struct HTMLWriterTests {
  @Test(
    "escapes the five characters of text wherever they stand",
    arguments: [
      ("", ""), ("a", "a"), ("&", "&amp;"), ("<b>", "&lt;b&gt;"), ("\"'\"", "&quot;&#39;&quot;"),
      ("甲<乙>丙&", "甲&lt;乙&gt;丙&amp;"), ("&amp;", "&amp;amp;"),
      ("a long text of more than fifteen bytes & more", "a long text of more than fifteen bytes &amp; more"),
    ])
  func escapes(_ text: String, _ expected: String) {
    var out = HTMLWriter()
    out.text.write(text)
    out.text.write(text[...])
    out.text.write(utf8: text.utf8)
    out.text.write(utf8: Array(text.utf8))
    out.text.write(utf8: Array(text.utf8).span)
    out.text.write(utf8: AnySequence(text.utf8))
    #expect(String(decoding: out.finish(), as: UTF8.self) == String(repeating: expected, count: 6))
  }

  @Test("writes numbers in decimal", arguments: [0, 7, 10, 48, 2013, -1, Int.max, Int.min])
  func numbers(_ number: Int) {
    var out = HTMLWriter()
    out.text.write(number)
    #expect(String(decoding: out.finish(), as: UTF8.self) == String(number))
  }

  @Test("writes markup and trusted bytes as they are")
  func keepsMarkup() {
    var out = HTMLWriter()
    out.reserve(100)
    out.markup("<p>")
    out.trusted("<b>&amp;</b>".utf8)
    out.trusted(Array("<i>".utf8).span)
    #expect(out.withSpan { $0.count } == out.count)
    #expect(String(decoding: out.bytes, as: UTF8.self) == "<p><b>&amp;</b><i>")
    out.reset()
    #expect(out.count == 0)
  }
}
