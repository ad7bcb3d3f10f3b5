import Testing

@Suite("bracket-unpaired")
struct BracketUnpairedTests {
  @Test(
    "tells brackets and quotation marks that are no pair",
    arguments: [
      "按照《预案执行。", "（见附件", "实行“一窗受理", "甲》执行", "【填写", "甲（乙（丙）", "| 甲（乙 |\n|-|\n| 丙 |", "甲）执行", "〔2013 5号",
      "各村开展“双联双包“活动。", "开展”双联双包“活动。", "开展“双联“活动，按“四个一“落实。\n\n“甲”",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "bracket-unpaired").count == 1)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "按照《预案》执行。", "（见附件）", "(见附件）", "1）甲", "a)甲", "一）甲", "“甲\n\n“乙”", "《甲〈乙〉》", "“甲‘乙’”", "don’t", "`（`", "（甲《乙》丙）",
      "（2013年通过\n\n2014年修正）", "《示例\n\n办法》",
      "改为：“甲\n\n“乙\n\n丙”\n\n又改为：“丁",
    ])
  func passes(body: String) throws {
    #expect(try written(body + "\n", only: "bracket-unpaired").isEmpty)
  }
}
