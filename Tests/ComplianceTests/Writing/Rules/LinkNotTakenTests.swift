import Testing

@Suite("link-not-taken")
struct LinkNotTakenTests {
  @Test(
    "tells links and pictures that are none",
    arguments: [
      "![图](图 1.png)",
      "[附件](附件1 汇总表.xlsx)",
      "[x]（汇总表.xlsx）",
      "【x】(汇总表.xlsx)",
      "【x】（汇总表.xlsx）",
      "[x](汇总表.xlsx）",
      "[x] (汇总表.xlsx)",
      "［x］(汇总表.xlsx)",
      "[[汇总表.xlsx]]",
      "![[图.png]]",
      "[官网]（http://a.cn/）",
      "见[《预案》]（../应急管理/预案.md）。",
      "- ![图](图 1.png)",
      "| 附件 |\n|-|\n| [表](表 1.xlsx) |",
      "[表](表 1.xlsx#a)",
      "！[图](图 1.png)",
      "［x］（汇总表.xlsx）",
      "[[附件]]",
      "[x][附件]",
      "[x]{汇总表.xlsx}",
      "{x}(汇总表.xlsx)",
      "(x)[汇总表.xlsx]",
      "（x）[汇总表.xlsx]",
      "[x](汇总表.xlsx",
      "[x](<汇总表 1.xlsx)",
      "见[清单][1]",
    ])
  func fires(body: String) throws {
    #expect(try written(body + "\n", only: "link-not-taken").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "![图](<图 1.png>)",
      "![图](图%201.png)",
      "[表](表.xlsx)",
      "[x] [ ]",
      "共[3]份[2026]年",
      "（三）[甲]",
      "数组a[1][2]",
      "[2013]（以下简称）",
      "鲁政发〔2013〕5号（见附件）",
      "【注】（略）",
      "`[x](a b.xlsx)`",
      "[1]（2013年）",
      "数组a[1](2)",
      "［2013］5号",
      "[x]（甲乙）",
      "【重要】（3.5万元）",
      "【公告】(2013.5)",
      "见文献[1][2]",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "link-not-taken") == [])
  }
}
