import Testing

@Suite("heading-first-level")
struct HeadingFirstLevelTests {
  @Test(
    "tells headings of the first level",
    arguments: [
      "# 防汛通知\n\n正文",
      "防汛通知\n====\n\n正文",
      "## 一、甲\n\n乙\n\n# 二、丙\n\n丁",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "heading-first-level").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "## 一、防汛\n\n正文",
      "#",
      "正文",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "heading-first-level") == [])
  }
}
