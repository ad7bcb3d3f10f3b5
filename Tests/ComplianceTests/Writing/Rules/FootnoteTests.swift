import Testing

@Suite("footnote")
struct FootnoteTests {
  @Test(
    "tells footnotes",
    arguments: [
      "58条[^1]。",
      "| 58[^a] |\n|-|\n| 1 |",
      "见[^注释]",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "footnote").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "58条（不含）",
      "2^3",
      "`[^1]`",
      "[1]",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "footnote") == [])
  }
}
