import Testing

@Suite("heading-not-taken")
struct HeadingNotTakenTests {
  @Test(
    "tells headings that are none",
    arguments: [
      "##一、供水",
      "＃＃ 一、供水",
      "#一、供水",
      "##　三、供水",
      "#供水时间",
      "＃供水时间",
      "###（一）供水",
      "正文\n##一、供水",
      "- ##一、供水",
      "> ##一、供水",
      "＃　一、",
      "####1.供水",
      "####### 一、总则",
      "########一、总则",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "heading-not-taken").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "## 一、供水",
      "#南鲁山镇#今日",
      "#1机组",
      "#1号楼",
      "C#语言",
      "`##一`",
      "编号#5",
      "#A1",
      "##",
      "一、供水#",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "heading-not-taken") == [])
  }
}
