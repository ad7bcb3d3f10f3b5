import Markup
import Testing

@Suite("outlines of bodies")
struct OutlineTests {
  private func outline(_ source: String) -> Outline {
    var reader = OutlineReader()
    return reader.read(Array(source.utf8).span)
  }

  @Test("blocks come in order, with their text and their kind")
  func blocks() {
    let outline = outline(
      "## 一、**总则**\n\n正文\n换行 `码`。\n\n> - 引文\n\n---\n\n```\ncode\n```\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n末\n")
    let found = outline.blocks.map { "\($0.kind) \(outline.string($0.text))\($0.isNested ? " nested" : "")" }
    #expect(
      found == [
        "heading(2) 一、总则", "paragraph 正文换行 码。", "paragraph 引文 nested", "rule ", "code code\n", "table(0) 甲乙12",
        "paragraph 末",
      ])
    #expect(outline.tables.map { $0.cells.map(outline.string) } == [["甲", "乙", "1", "2"]])
  }

  @Test("links and images keep their words and where they lead")
  func references() {
    let outline = outline("见[《预案》](甲/乙 \"题\")和![图 *一*](a%20b.png)。<https://a.example>\n\n| [表](c.md) |\n| --- |\n")
    #expect(
      outline.links.map { "\(outline.string($0.text)) \($0.destination)" } == [
        "表 c.md", "《预案》 甲/乙", "https://a.example https://a.example",
      ])
    #expect(outline.images.map { "\(outline.string($0.text)) \($0.address)" } == ["图 一 a%20b.png"])
  }

  @Test(
    "every piece of text leads back to its bytes",
    arguments: [
      "正文①字②。\n", "**重要：**①通知②\n", "[①甲②](乙 \"字\")字\n", "[甲](①.md)乙①丙②\n", "\\*①a\\*②\n", "&amp;①b②\n", "> 引\n> ①文②\n",
      "| 甲 | 乙 |\n| --- | --- |\n| \\|①c②\\| | **①重：**②字 |\n", "甲  \n  ①乙②\n", "\u{FEFF}①甲②\n", "## ①题② ##\n",
      "①题②\n===\n",
      "1. 甲\n\n   ①乙②\n", "`码①` ②\n", "a①b②\r\nc\r\n", "![甲①](乙)丙②\n",
    ])
  func places(marked: String) throws {
    let source = marked.filter { $0 != "①" && $0 != "②" }
    let outline = outline(source)
    let bytes = Array(source.utf8)
    for block in outline.blocks where !block.text.isEmpty {
      let place = outline.place(of: block.text)
      let words = outline.string(block.text)
      let first = try #require(words.unicodeScalars.first), last = try #require(words.unicodeScalars.last)
      let found = String(decoding: bytes[place], as: UTF8.self)
      #expect(found.unicodeScalars.first == first || found.hasPrefix("&"), "\(found)")
      #expect(found.unicodeScalars.last == last || last == "\n", "\(found)")
    }
    for (cell, place) in outline.tables.flatMap({ zip($0.cells, $0.sources) }) where !cell.isEmpty {
      let own = outline.place(of: cell)
      #expect(place.lowerBound <= own.lowerBound && own.upperBound <= place.upperBound)
    }
  }

  @Test("words that an address repeats are found behind it")
  func repeated() {
    let source = "[甲](乙.md)和乙，[乙](甲.md)和甲。\n"
    let outline = outline(source)
    let bytes = Array(source.utf8)
    let places = outline.links.map { String(decoding: bytes[$0.source.lowerBound...].prefix(8), as: UTF8.self) }
    #expect(places == ["甲](乙", "乙](甲"])
  }

  @Test(
    "any bytes are an outline, in time that grows with their number",
    arguments: [
      [UInt8](repeating: 0xFF, count: 100_000), Array(String(repeating: "[", count: 50_000).utf8),
      Array(String(repeating: "&x", count: 50_000).utf8), Array(String(repeating: "\\", count: 50_000).utf8),
      Array(String(repeating: "> ", count: 20_000).utf8), Array(String(repeating: "| a ", count: 20_000).utf8),
      Array((String(repeating: "*a", count: 20_000) + String(repeating: "*", count: 20_000)).utf8), [0], [],
    ])
  func hostile(bytes: [UInt8]) {
    var reader = OutlineReader()
    let outline = reader.read(bytes.span)
    for block in outline.blocks { #expect(outline.place(of: block).upperBound <= bytes.count) }
  }

  @Test(
    "rendering gives the outline that reading alone gives",
    arguments: [
      "# 一、题目\n\n联系人：张三\n电话：0533\n\n1. 甲\n3. 乙\n",
      "前\n\n| 村 | **户数** |\n| --- | --- |\n| [甲](a.md) | 1<br>2 |\n|  | ![图](t.png) |\n\n后 *强* 见 https://a.cn/b。\n",
      "<div>\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n</div>\n\n| 丙 | 丁 |\n| --- | --- |\n| 3 | 4 |\n",
      "**“甲”**乙[x][y]\n\n[y]: z.md \"名\"\n\n> ```\n> 码\n> ```\n", "",
    ])
  func rendered(body: String) throws {
    let bytes = Array(body.utf8)
    var reader = OutlineReader()
    var renderer = MarkupRenderer()
    var html: [UInt8] = []
    var (read, outline): (ReadableText?, Outline?) = (nil, Outline())
    _ = renderer.render(bytes.span, resolver: Shelf(), into: &html, read: &read, outline: &outline)
    let (alone, beside) = (reader.read(bytes.span), try #require(outline))
    #expect(alone.text == beside.text && alone.blocks == beside.blocks && alone.tables == beside.tables)
    #expect(alone.links == beside.links && alone.images == beside.images && alone.items == beside.items)
    #expect(alone.emphases == beside.emphases && alone.code == beside.code && alone.source == beside.source)
    #expect(alone.shownLines == beside.shownLines)
  }
}
