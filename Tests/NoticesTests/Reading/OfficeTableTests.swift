import Diagnostics
import Testing

@testable import Notices

/// Ledgers as Excel and WPS leave them.
struct OfficeTableTests {
  private static let header = Ledger.fees.header
  private static let row = "2013-费1,2013-03-01,收费,复制,,12"

  private func read(_ text: String) -> (fees: [FeeEntry], findings: [Finding]) {
    var ledgers = Ledgers()
    var findings: [Finding] = []
    ledgers.read(.fees, Array(text.utf8), path: "content/\(Ledger.fees.file)", findings: &findings)
    return (ledgers.fees, findings)
  }

  @Test(
    "what is sure is read",
    arguments: [
      "\(header)\n\(row)\n,,,,,\n", "\(header)\n,,,,,\n\(row)\n\"\",\"\",,,,\n", "\(header),,\n\(row),,\n,,,,,,,\n",
      "\(header),,\n\(row)\n", "\(header)\r\(row)\r",
      "\(header)\r\n\(row.replacing("2013-03-01", with: "2013/3/1"))\r\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013-3-1"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013年3月1日"))\n",
      "\(header)\n\(row.replacing("2013-费1", with: "=\"2013-费1\""))\n",
      "\(header)\n\(row)\n".replacing(",", with: ";"), "\(header);\n\(row);\n;;;;;\n".replacing(",", with: ";"),
      "\(header)\n\(row)\n".replacing(",", with: "\t"),
      "\(header)\r\n\(row)\r\n\t\t\t\t\t\r\n".replacing(",", with: "\t"),
      "sep=;\n\("\(header)\n\(row)\n".replacing(",", with: ";"))", "sep=,\r\n\(header)\r\n\(row)\r\n",
      "SEP=\t\n\("\(header)\n\(row)\n".replacing(",", with: "\t"))", "2013年收费台账,,,,,\n\(header)\n\(row)\n",
      "2013年收费台账\n\(header)\n\(row)\n", "\"2013年收费台账\",,,,,\n\(header)\n\(row)\n", ",,,,,\n\(header)\n\(row)\n",
      "2013年收费台账;;;;;\n\("\(header)\n\(row)\n".replacing(",", with: ";"))",
      "\u{FEFF}sep=,\n\(header)\n\(row)\n", "\(header.replacing(",", with: " , "))\n\(row)\n",
      "\(header)\n\(row.replacing("2013-费1", with: "\"=\"\"2013-费1\"\"\""))\n",
      "示例镇人民政府\n2013年收费台账,,,,,\n单位：元\n\(header)\n\(row)\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013.3.1"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013-03-01 00:00:00"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013/3/1 0:00"))\n",
      "\(header)\n\(row)\n　,　,,,,\n\u{A0},,,,,\n", "\(header)\n\(row.replacing("收费", with: "　收费\u{A0}"))\n",
      "2013年收费台账,,,,,\n填表单位：党政办公室,,,填表日期：2013-12-31,,\n\(header)\n\(row)\n",
      "2013年收费台账,,,,,\n填表单位：党政办公室,,,,2013年12月31日,\n\(header)\n\(row)\n",
      "\(header.replacing("金额", with: "金额（元）"))\n\(row)\n", "\(header.replacing("日期", with: "日 期"))\n\(row)\n",
      "\(header.replacing("日期", with: "\"日\n期\""))\n\(row)\n", "\(header.replacing("日期", with: "*日期："))\n\(row)\n",
      "\(header)\n\(row.replacing("复制", with: "\"复\n制\""))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "２０１３－０３－０１"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013年3月1号"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013 - 03 - 01"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013-03-01T00:00:00"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013年3月1日星期五"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013/3/1（周五）"))\n",
      "\(header)\n\(row.replacing("2013-03-01", with: "2013-03-01\u{A0}"))\n",
    ])
  func sure(text: String) {
    let (fees, findings) = read(text)
    #expect(findings.isEmpty, "\(findings.map(\.message.zh))")
    #expect(fees.map(\.amount.value) == [1200])
    #expect(fees.first?.date.value.description == "2013-03-01")
  }

  @Test(
    "of what is not, one message names the cause",
    arguments: [
      ("\(header)\n\(row)\n".replacing(",", with: "，"), "“，”"),
      ("\(header)\n\(row)\n".replacing(",", with: "|"), "“|”"),
      ("\(header)\n\(row)\n".replacing(",", with: ";").replacing("金额", with: "钱数"), "“;”"),
      ("2013年收费台账,,,,,\n\(header.replacing("金额", with: "钱数"))\n\(row)\n", "第一行是标题"),
      ("PK\u{3}\u{4}\u{14}\u{0}", "工作簿"), ("\(header)\n\(row.replacing("2013-03-01", with: "########"))\n", "把列拉宽"),
      ("\(header)\n\(row.replacing("2013-03-01", with: "41334"))\n", "日期格式"),
      ("<html><table><tr><td>1</td></tr></table></html>", "网页"), ("\(header)\n合计,,,,,12\n", "第 2 行是合计"),
      ("\(header)\n,合计,,,,12\n", "第 2 行是合计"),
      ("\(header)\n合计：1笔,,,,,\n", "第 2 行是合计"), ("\(header)\n注：以上为全年,,,,,\n", "第 2 行是说明"),
      ("\(header)\n填表人：甲,,,审核人：乙,,\n", "第 2 行是说明"), ("\(header)\n\(header)\n", "第 2 行又是一行列名"),
      ("| \(header.replacing(",", with: " | ")) |\n", "“|”"), ("\(row)\n\(row)\n", "第一行不是列名"),
      ("\(header)\n\(row.replacing("2013-03-01", with: "20130301"))\n", "日期"),
      ("\(header)\n\(row.replacing("2013-03-01", with: "3/1/2013"))\n", "日期"),
    ])
  func unsure(text: String, cause: String) {
    let (fees, findings) = read(text)
    #expect(fees.isEmpty)
    #expect(findings.count == 1 && findings[0].message.zh.contains(cause), "\(findings.map(\.message.zh))")
  }

  @Test(
    "amounts are read as cells are formatted",
    arguments: [
      ("12.00", 1200), ("12元", 1200), ("￥12", 1200), ("\" ￥1,200.00 \"", 120_000), ("１２", 1200),
      ("\"12,345\"", 1_234_500),
    ])
  func formatted(cell: String, amount: Int) {
    let (fees, findings) = read("\(Self.header)\n2013-费1,2013-03-01,收费,复制,,\(cell)\n")
    #expect(findings.isEmpty && fees.map(\.amount.value) == [amount], "\(findings.map(\.message.zh))")
  }

  @Test("what is no amount is none", arguments: ["\"1,2\"", "1.2万元", "1.234", "-", "（12）", "1E3", "12件"])
  func unformatted(cell: String) {
    #expect(read("\(Self.header)\n2013-费1,2013-03-01,收费,复制,,\(cell)\n").findings.map(\.rule.id) == ["ledger-amount"])
  }

  @Test("two quotes without partners in two rows are told in both")
  func strayQuotes() {
    let text = "\(Self.header)\n2013-费1,2013-03-01,\"收费,复制,,12\n2013-费2,2013-03-02,\"收费,复制,,12\n"
    #expect(read(text).findings.map(\.rule.id) == ["table-quote", "table-quote"])
    #expect(read(text).fees.isEmpty)
  }

  @Test("a cell beyond the header that says something is still told")
  func surplus() {
    #expect(read("\(Self.header),\n\(Self.row),多\n").findings.map(\.rule.id) == ["table-width"])
    #expect(read("\(Self.header)\n\(Self.row),多\n").findings.map(\.rule.id) == ["table-width"])
    #expect(read("\(Self.header)\n2013-费1,2013-03-01\n").findings.map(\.rule.id) == ["table-width"])
  }
}
