import Markup
import Testing

/// What a reader can see of a body, for those who look through it.
struct ReadableTextTests {
  private func readable(_ body: String) -> ReadableText? {
    var renderer = MarkupRenderer()
    var html: [UInt8] = []
    var read: ReadableText? = ReadableText()
    var outline: Outline?
    let bytes = Array(body.utf8)
    _ = renderer.render(bytes.span, resolver: Shelf(), into: &html, read: &read, outline: &outline)
    return read
  }

  @Test(
    "is given where it says more than its pieces in the source",
    arguments: [
      ("3703**99**", "370399"), ("3703\n99", "3703\u{B}99"), ("3703\\-99", "3703-99"), ("&#51;703", "3703"),
      ("机**密**★", "机密★"), ("| 12**3** | | 4 |\n| --- | --- | --- |\n| | 5 | 6 |", "123||4\n|5|6"),
      ("12`3`\n\n第二段", "123\n第二段"), ("[E12](甲.md)345", "E12345"),
      ("3703\\\n99", "3703\u{B}99"), ("第\\37期", "第\\37期"), ("甲\\", "甲\\"),
    ])
  func more(body: String, text: String) throws {
    let read = try #require(readable(body))
    #expect(read.saysMore && String(decoding: read.text, as: UTF8.self) == text)
  }

  @Test(
    "is left out where a search of the source finds everything",
    arguments: [
      "正文2013年。", "**重要：**2013年", "共**12**户", "一行\n二行", "| 1 | 2 |\n| --- | --- |\n| 3 | 4 |", "*甲*和乙",
      "一行\\\n二行",
    ])
  func same(body: String) throws {
    let read = try #require(readable(body))
    #expect(!read.saysMore && read.text.isEmpty)
  }

  @Test("what stands behind links and pictures is given always, percent-decoded")
  func behind() throws {
    let read = try #require(readable("[甲](a%31.md \"题&#49;\") ![图](b%32.png '像')"))
    #expect(String(decoding: read.behind, as: UTF8.self) == "a1.md\n题1\nb2.png\n像\n")
  }

  @Test("one renderer gives each body its own")
  func again() throws {
    var renderer = MarkupRenderer()
    var html: [UInt8] = []
    var (read, outline): (ReadableText?, Outline?) = (ReadableText(), nil)
    for (body, text) in [("1**2**", "12"), ("甲乙", ""), ("3**4**", "34")] {
      let bytes = Array(body.utf8)
      _ = renderer.render(bytes.span, resolver: Shelf(), into: &html, read: &read, outline: &outline)
      #expect(String(decoding: try #require(read).text, as: UTF8.self) == text)
      #expect(try #require(read).behind.isEmpty)
    }
  }
}
