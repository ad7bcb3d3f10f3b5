import Diagnostics
import Notices
import Testing

@Suite("table-total-row")
struct TableTotalRowTests {
  @Test(
    "table-total-row",
    arguments: [
      WritingCase("whole numbers", table("村 | 户数（户）", "甲 | 5", "乙 | 4", "合计 | 10"), "10"),
      WritingCase("only the column that is wrong", table("村 | 户 | 人", "甲 | 5 | 11", "乙 | 4 | 9", "合 计 | 9 | 21"), "21"),
      WritingCase(
        "thousands, full width, units, dashes", table("村 | 元", "甲 | 1,200元", "乙 | ２００元", "丙 | —", "丁 | ", "合计 | 1500元"),
        "1500元"),
      WritingCase("a total above", table("项目 | 金额", "合计 | 11", "甲 | 5", "乙 | 4"), "11"),
      WritingCase(
        "subtotals and a total", table("项 | 元", "甲 | 5", "乙 | 4", "小计 | 8", "丙 | 1", "丁 | 2", "小计 | 3", "合计 | 13"), "8",
        "13"),
      WritingCase("negative numbers", table("地类 | 增减", "住宅 | -1.40", "道路 | 0.60", "合计 | 0.80"), "0.80"),
      WritingCase("far from rounding", table("项 | 万元", "甲 | 1.24", "乙 | 2.31", "合计 | 3.75"), "3.75"),
      WritingCase("a number before the label", table("序号 | 村 | 户", "1 | 甲 | 5", "2 | 乙 | 4", "— | 合计 | 10"), "10"),
    ])
  func wrongRows(example: WritingCase) throws {
    #expect(try example.places(of: "table-total-row") == example.expected)
  }

  @Test(
    "totals that hold, and rows that none is asked of",
    arguments: [
      WritingCase("whole numbers", table("村 | 户", "甲 | 5", "乙 | 4", "合计 | 9")),
      WritingCase(
        "thousands, full width, blanks", table("村 | 元", "甲 | 1,200", "乙 | ２００", "丙 | —", "丁 | ", "合计 | 1400")),
      WritingCase("a total above", table("项目 | 金额", "合计 | 9", "甲 | 5", "乙 | 4")),
      WritingCase(
        "totals above their parts, one behind another",
        table("项目 | 元", "收入合计 | 100", "税收 | 60", "非税 | 40", "支出合计 | 80", "教育 | 50", "农业 | 30")),
      WritingCase("subtotals above", table("村 | 户", "东片小计 | 7", "甲 | 3", "乙 | 4", "西片小计 | 5", "丙 | 5")),
      WritingCase("a mean among them", table("村 | 户", "甲 | 5", "乙 | 7", "平均 | 6", "合计 | 12")),
      WritingCase(
        "subtotals and a total", table("项 | 元", "甲 | 5", "乙 | 4", "小计 | 9", "丙 | 1", "丁 | 2", "小计 | 3", "总计 | 12")),
      WritingCase("subtotals and loose rows", table("项 | 元", "甲 | 5", "乙 | 4", "小计 | 9", "丙 | 1", "合计 | 10")),
      WritingCase("其中 and its fellows", table("项 | 元", "人员 | 10", "其中：工资 | 7", "补贴 | 3", "公用 | 5", "合计 | 15")),
      WritingCase("其中 that says only a part", table("项 | 元", "人员 | 10", "其中：工资 | 7", "公用 | 5", "合计 | 15")),
      WritingCase(
        "codes that go on",
        table(
          "科目 | 名称 | 元", "合计 | — | 30", "201 | 一般公共服务 | 20", "20103 | 政府办公 | 20", "2010301 | 行政运行 | 20",
          "213 | 农林水 | 10")),
      WritingCase(
        "items and what they consist of",
        table("项 | 元", "一、基本支出 | 8", "（一）人员 | 5", "（二）公用 | 3", "二、项目支出 | 4", "合计 | 12")),
      WritingCase("rounded amounts", table("项 | 万元", "甲 | 1.24", "乙 | 2.31", "丙 | 0.33", "合计 | 3.89")),
      WritingCase("a total of fewer decimals", table("项 | 万元", "甲 | 1.4", "乙 | 2.3", "合计 | 4")),
      WritingCase(
        "rates and prices",
        table("岗位 | 名额 | 补贴标准 | 完成率", "甲 | 5 | 620 | 90%", "乙 | 4 | 650 | 80%", "合计 | 9 | 640 | 85.6%")),
      WritingCase("percent", table("项 | 构成", "甲 | 33.3%", "乙 | 66.6%", "合计 | 100%")),
      WritingCase("words among them", table("项 | 元", "甲 | 约5", "乙 | 4", "合计 | 10")),
      WritingCase("lists of numbers", table("岗位 | 序号", "甲 | 02、05", "乙 | 01", "合计 | 9")),
      WritingCase("rows of other units", table("指标 | 单位 | 数", "果园 | 亩 | 5", "合作社 | 家 | 4", "合计 | — | 10")),
      WritingCase("cells of other units", table("项 | 数", "甲 | 5元", "乙 | 4万元", "合计 | 10元")),
      WritingCase("no total", table("村 | 户", "甲 | 5", "乙 | 4")),
    ])
  func rightRows(example: WritingCase) throws {
    #expect(try example.places(of: "table-total-row").isEmpty)
  }

  @Test("a finding names the column, what is written and what the rows add up to")
  func words() throws {
    let finding = try #require(try remarks(on: table("村 | 补助（万元）", "甲 | 6.8", "乙 | 5.8", "合计 | 13.6")).first)
    #expect(finding.message.zh == "“补助（万元）”一栏的“合计”写 13.6，各行相加是 12.6")
    #expect(finding.severity == .warning && finding.class == .duty)
  }
}
