import Diagnostics
import Notices
import Testing

@Suite("table-product")
struct TableProductTests {
  @Test(
    "table-product",
    arguments: [
      WritingCase(
        "wrong", table("村 | 面积（亩） | 标准（元/亩） | 金额（元）", "甲 | 10 | 125 | 1250", "乙 | 20.5 | 125 | 2500"), "2500"),
      WritingCase(
        "two quantities", table("村 | 小麦（亩） | 玉米（亩） | 标准（元/亩） | 金额（元）", "甲 | 10 | 5 | 100 | 1500")),
      WritingCase("rounded to whole yuan", table("村 | 面积（亩） | 标准（元/亩） | 金额（元）", "甲 | 10.33 | 125 | 1291")),
      WritingCase(
        "exact", table("村 | 面积（亩） | 标准（元/亩） | 补贴金额（元）", "甲 | 412.5 | 125 | 51562.5", "合计 | 412.5 | — | 51562.5")),
      WritingCase("no unit of the amount", table("户 | 面积（亩） | 标准（元/亩） | 补贴金额", "甲 | 3 | 120 | 350"), "350"),
      WritingCase("a standard by its name", table("户 | 人数 | 补助标准 | 补助金额", "甲 | 3 | 120 | 350"), "350"),
      WritingCase("units in cells", table("户 | 面积 | 补贴标准 | 补贴金额", "甲 | 3亩 | 120元/亩 | 350元"), "350元"),
      WritingCase("months as well", table("户 | 人数 | 月标准 | 月数 | 补助金额", "甲 | 3 | 120 | 2 | 700")),
      WritingCase("freight in its own column", table("品名 | 数量 | 单价 | 运费 | 金额", "甲 | 3 | 120 | 10 | 370")),
      WritingCase("units that do not fit", table("村 | 面积（亩） | 标准（元/人） | 金额（元）", "甲 | 10 | 125 | 1")),
    ])
  func products(example: WritingCase) throws {
    #expect(try example.places(of: "table-product") == example.expected)
  }

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(
      try remarks(on: table("村 | 面积（亩） | 标准（元/亩） | 金额（元）", "甲 | 20.5 | 125 | 2500")).first("table-product"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "“金额（元）”写 2500，面积×标准是 2562.5")
  }
}
