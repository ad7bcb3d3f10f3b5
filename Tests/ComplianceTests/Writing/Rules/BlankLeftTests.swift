import Compliance
import Diagnostics
import Notices
import Testing

@Suite("blanks of a skeleton")
struct BlankLeftTests {
  private func findings(_ body: String, lines: [String] = Sample.lines) throws -> (Assessment, Sample) {
    var sample = try Sample(lines: lines)
    sample.body = body
    try sample.release()
    return (try sample.assess(), sample)
  }

  @Test("a blank that is left keeps a signed item out, wherever it stands")
  func left() throws {
    for (before, after) in [("", ""), ("甲【乙】\n\n| ", " |\n"), ("【【", "】】"), ("甲\n\n", "\n\n【填：丁】")] {
      let (assessment, sample) = try findings("\(before)【填：供水时间】\(after)")
      #expect(assessment.standing == .held)
      #expect(assessment.findings.summary == ["blank-left error", "overdue error"])
      let found = try #require(assessment.findings.first { $0.rule.id == "blank-left" }?.range)
      #expect(String(decoding: sample.bytes[found], as: UTF8.self) == "【填：供水时间】")
    }
  }

  @Test(
    "however it was touched, it is a blank",
    arguments: ["【 填：甲】", "【填:甲】", "【填】", "【填 ：甲】", "【填\u{3000}：】", "【填……】", "【\u{3000}填 ： 甲 】"])
  func touched(body: String) throws {
    #expect(try findings(body).0.findings.summary.contains("blank-left error"))
  }

  @Test("a blank without an end is found to the end of its line")
  func open() throws {
    let (assessment, sample) = try findings("供水时间：【填：上午\n下午】\n")
    let found = try #require(assessment.findings.first { $0.rule.id == "blank-left" }?.range)
    #expect(String(decoding: sample.bytes[found], as: UTF8.self) == "【填：上午")
  }

  @Test("while nobody has signed a blank is a note")
  func unsigned() throws {
    let (assessment, _) = try findings("【填：正文】\n", lines: [])
    #expect(assessment.findings.summary.contains("blank-left note"))
    #expect(assessment.standing == .inReview(next: .filing))
  }

  @Test("other brackets are text", arguments: ["【填报】", "【填", "填：甲】", "（填：甲）", "【填报：王芳】", "【填表须知】", "甲【"])
  func others(body: String) throws {
    #expect(try findings(body).0.isPublished)
  }
}
