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
    ])
  func unsure(text: String, cause: String) {
    let (fees, findings) = read(text)
    #expect(fees.isEmpty)
    #expect(findings.count == 1 && findings[0].message.zh.contains(cause), "\(findings.map(\.message.zh))")
  }

  @Test("a cell beyond the header that says something is still told")
  func surplus() {
    #expect(read("\(Self.header),\n\(Self.row),多\n").findings.map(\.rule.id) == ["table-width"])
    #expect(read("\(Self.header)\n\(Self.row),多\n").findings.map(\.rule.id) == ["table-width"])
    #expect(read("\(Self.header)\n2013-费1,2013-03-01\n").findings.map(\.rule.id) == ["table-width"])
  }
}
