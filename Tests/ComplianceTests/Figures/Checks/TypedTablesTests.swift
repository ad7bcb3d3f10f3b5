import Diagnostics
import Notices
import Testing

@testable import Compliance

/// Tables of the form that were typed into the words of a report.
@Suite("report-typed-table")
struct TypedTablesTests {
  private func found(_ text: String, year: Int = 2021) throws -> [Int] {
    let bytes = Array(text.utf8)
    let form = try #require(ReportForm.form(of: year))
    let findings = TypedTables(bytes, body: 0..<bytes.count, path: "content/年度报告/\(year).md", form: form).findings
    #expect(findings.allSatisfy { $0.severity == .error && $0.rule.id == "report-typed-table" })
    return findings.map { TextPosition(of: $0.range.lowerBound, in: bytes).line }
  }

  @Test(
    "a table of the form is found at its first line, however it is typed",
    arguments: [
      """
      | 申请情况 | 自然人 | 总计 |
      | --- | ---: | ---: |
      | 一、本年新收政府信息公开申请数量 | 3 | 3 |
      | （七）总计 | 1 | 1 |
      """,
      "申请情况\t自然人\t总计\n一、本年新收政府信息公开申请数量\t3\t3\n二、上年结转政府信息公开申请数量\t0\t0\n",
      "｜项目｜自然人｜总计｜\n｜本年新收政府信息公开申请数量｜3｜3｜\n",
      """
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | --- | --- | --- | --- |
      | 规章 | 0 | 0 | 0 |
      | 行政规范性文件 | 1 | 0 | 3 |
      """,
      "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| --- | --- | --- | --- | --- |\n| 行政复议 | 0 | 0 | 0 | 0 |\n| 行政诉讼 | 未经复议直接起诉 | 复议后起诉 | 0 | 0 |\n",
    ])
  func typed(table: String) throws {
    #expect(try found("## 三、收到和处理政府信息公开申请情况\n\n情况如下。\n\n\(table)") == [5])
  }

  @Test("each is told once")
  func several() throws {
    let two = "| 规章 | 行政规范性文件 | 本年制发件数 |\n| --- | --- | --- |\n| 0 | 1 | 2 |\n"
    #expect(try found("\(two)\n文字。\n\n\(two)") == [1, 7])
  }

  @Test(
    "other tables, words and years whose form has none are left alone",
    arguments: [
      "| 类别 | 数量 |\n| --- | ---: |\n| 概况信息 | 4 |\n| 合计 | 4 |\n",
      "| 渠道 | 条数 | 总计 |\n| --- | --- | --- |\n| 网站 | 3 | 3 |\n",
      "本年新收政府信息公开申请数量3件，自然人3件，总计3件。\n", "| 培训 | 次数 | 人次 |\n| --- | --- | --- |\n| 业务培训 | 2 | 60 |\n",
      "| 申请人 | 自然人 | 法人 | 总计 |\n| --- | --- | --- | --- |\n| 数量 | 1 | 0 | 1 |\n",
    ])
  func others(text: String) throws {
    #expect(try found(text) == [])
    #expect(try found("| 申请情况 | 自然人 | 总计 |\n| 本年新收政府信息公开申请数量 | 3 | 3 |\n", year: 2013) == [])
  }
}
