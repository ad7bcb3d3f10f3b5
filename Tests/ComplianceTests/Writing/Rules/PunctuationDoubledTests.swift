import Testing

@Suite("punctuation-doubled")
struct PunctuationDoubledTests {
  @Test(
    "tells marks side by side",
    arguments: [
      "按时报送。。", "甲，，乙", "甲，。", "甲、、乙", "## 要求：：", "| 甲；； |\n|-|\n| 乙 |", "等等。。。。。。",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "punctuation-doubled").count == 1)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "按时报送。", "甲……。", "“甲。”，乙", "甲。\n\n，乙", "（甲）。", "`。。`", "《甲》、《乙》",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "punctuation-doubled").isEmpty)
  }
}
