import Testing

@Suite("home-address")
struct HomeAddressTests {
  @Test(
    "asks about homes down to the house",
    arguments: [
      LeakCase("⟦家庭住址⟧：示例一村12号"),
      LeakCase("| 姓名 | ⟦住址⟧ |\n| --- | --- |\n| 张三 | 示例一村三组5号 |"),
      LeakCase("张三，⟦家住⟧示例一村3组"),
      LeakCase("⟦户籍地址⟧：示例小区2号楼1单元101室"),
      LeakCase("⟦现住址⟧示例一村十二号"),
      LeakCase("张三，男，⟦住⟧示例一村三组12号"),
    ])
  func fires(_ example: LeakCase) { example.check("home-address") }

  @Test(
    "leaves villages and offices alone",
    arguments: [
      LeakCase("住址：示例一村"),
      LeakCase("| 姓名 | 住址 |\n| --- | --- |\n| 张三 | 示例一村 |"),
      LeakCase("办公地址：镇政府1号楼101室"),
      LeakCase("地址：便民服务大厅2号窗口"),
      LeakCase("申请人应写明家庭住址。"),
      LeakCase("查阅点地址：文化路12号"),
      LeakCase("经核查，住房12号楼已加固"), LeakCase("张三，住示例一村。"),
    ])
  func passes(_ example: LeakCase) { example.check("home-address") }
}
