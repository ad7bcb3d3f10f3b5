import Testing

@Suite("heading-underlined")
struct HeadingUnderlinedTests {
  @Test(
    "tells a paragraph above a line of hyphens",
    arguments: [
      "各村按时报送名单。\n---\n联系电话见下。", "请各村于月底前报送；\n---", "> 各村按时报送。\n> ---", "停水时间：8:00至12:00\n---\n请储水。",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "heading-underlined").count == 1)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "各村按时报送名单。\n\n---\n\n联系电话见下。", "报送时间\n---\n\n月底前", "第一部分：总则\n---\n\n为了", "## 各村按时报送名单。", "***",
      "| 甲 |\n|---|\n| 乙。 |",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "heading-underlined").isEmpty)
  }
}
