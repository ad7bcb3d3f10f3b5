import Testing

@testable import Markup

@Suite struct HeadingTests {
  @Test("names headings by their text, in Chinese too, and counts equal ones")
  func names() {
    let rendering = Rendering("## 一、组织与职责\n\n## Flood *Plan* 2013\n\n## 一、组织与职责\n\n### ！？\n")
    #expect(rendering.headings.map(\.anchor) == ["一组织与职责", "flood-plan-2013", "一组织与职责-2", "section"])
    #expect(rendering.headings.map(\.text) == ["一、组织与职责", "Flood Plan 2013", "一、组织与职责", "！？"])
    #expect(
      rendering.html == """
        <h2 id="一组织与职责">一、组织与职责</h2>
        <h2 id="flood-plan-2013">Flood <em>Plan</em> 2013</h2>
        <h2 id="一组织与职责-2">一、组织与职责</h2>
        <h3 id="section">！？</h3>\n
        """)
  }

  @Test("never gives one name twice, whatever authors call their headings")
  func staysUnique() {
    #expect(Rendering("## a-2\n## a\n## a\n## a-2\n").headings.map(\.anchor) == ["a-2", "a", "a-3", "a-2-2"])
  }

  @Test(
    "keeps the body's headings below the page's own",
    arguments: [
      ("# 甲\n## 乙\n###### 丙\n", 0, [2, 3, 6]), ("## 甲\n### 乙\n", 0, [2, 3]), ("## 甲\n", 1, [3]), ("甲\n===\n", 0, [2]),
    ])
  func keepsBelow(_ source: String, _ shift: Int, _ levels: [Int]) {
    #expect(Rendering(source, headingShift: shift).headings.map(\.level) == levels)
  }

  @Test("prefixes names and the links to them, so that bodies can share a page")
  func prefixes() {
    let rendering = Rendering("## 甲 乙\n\n[上](#甲-乙) [下](#%E7%94%B2-%E4%B9%99)\n", idPrefix: "i3-")
    #expect(rendering.problems.isEmpty)
    #expect(
      rendering.html == """
        <h2 id="i3-甲-乙">甲 乙</h2>
        <p><a href="#i3-%E7%94%B2-%E4%B9%99">上</a> <a href="#i3-%E7%94%B2-%E4%B9%99">下</a></p>\n
        """)
  }
}

@Suite struct PlainTextTests {
  @Test("writes the text without markup, a line for each block or row")
  func writesText() {
    let rendering = Rendering(
      "# 题\n\n甲 *乙*\n丙  &amp; `码`\n\n| 村 | 户 |\n|-|-|\n| 东 | 3 |\n\n- 一\n- 二<b>\n\n    code  x\n\n![堤](<图 1.png>)\n")
    #expect(rendering.text == "题\n甲 乙丙 & 码\n村 户\n东 3\n一\n二\ncode x\n堤")
  }

  @Test(
    "sums up by whole first sentences",
    arguments: [
      ("## 题\n\n甲。乙", "甲。乙"), ("", ""), ("|a|\n|-|\n", ""), ("甲。\n\n乙。", "甲。乙。"), ("One.\n\nTwo.", "One. Two."),
      (String(repeating: "一二三四五六七八九。", count: 20), String(repeating: "一二三四五六七八九。", count: 12)),
      (String(repeating: "字", count: 200), String(repeating: "字", count: 119) + "…"),
    ])
  func sumsUp(_ source: String, _ summary: String) {
    #expect(Rendering(source).summary == summary)
  }

  @Test(
    "accepts any bytes",
    arguments: [[0], [0xFF, 0xFE], [0xC3], [0x2A, 0xE4, 0xB8], [0xEF, 0xBB, 0xBF, 0x41], [0x7C, 0x0A, 0xF0]]
      as [[UInt8]])
  func acceptsAnyBytes(_ bytes: [UInt8]) {
    let html = Rendering(bytes: bytes).html
    #expect(html.hasPrefix("<p>") && html.hasSuffix("</p>\n"))
  }
}
