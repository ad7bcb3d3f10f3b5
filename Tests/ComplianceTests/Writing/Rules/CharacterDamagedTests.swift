import Testing

@Suite("character-damaged")
struct CharacterDamagedTests {
  @Test(
    "tells characters that nobody can see",
    arguments: [
      "请王\u{FFFD}同志",
      "王\u{E000}",
      "## 正\u{FFFD}文",
      "| 王\u{E001} |\n|-|\n| 甲 |",
      "`\u{F8FF}`",
      "\u{F0001}",
      "[甲\u{FFFD}](a.md)",
      "请锟斤拷同志",
      "ä½\u{A0}å¥½",
      "请å\u{90}\u{8D}各村",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "character-damaged").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "请王某同志",
      "𠮷村",
      "㐂",
      "①②③",
      "café Äpfel, naïve",
      "ﬁ",
      "￥，（）",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "character-damaged") == [])
  }
}
