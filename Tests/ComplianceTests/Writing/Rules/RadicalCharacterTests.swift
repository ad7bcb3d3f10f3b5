import Testing

@Suite("radical-character")
struct RadicalCharacterTests {
  @Test(
    "tells radicals",
    arguments: [
      "⽂件⼀览",
      "⾝份",
      "## ⼀、⽬录",
      "⻅⻓⻔",
      "| ⼭ |\n|-|\n| ⽔ |",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "radical-character").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "文件一览",
      "身份",
      "★•①",
      "“”……",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "radical-character") == [])
  }
}
