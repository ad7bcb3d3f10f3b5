import Testing

@Suite("heading-empty")
struct HeadingEmptyTests {
  @Test(
    "tells headings without words, or not meant",
    arguments: [
      "##\n\n正文",
      "## \n\n正文",
      "#",
      "### ###",
      "各村做好准备。\n---\n正文",
      "甲\n乙\n---\n正文",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "heading-empty").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "## 一、甲\n\n乙",
      "正文。\n\n---\n\n正文",
      "小标题\n---\n\n正文",
      "| 甲 |\n|---|\n| 乙 |",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "heading-empty") == [])
  }
}
