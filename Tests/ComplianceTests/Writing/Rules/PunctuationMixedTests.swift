import Diagnostics
import Notices
import Testing

@Suite("punctuation-mixed")
struct PunctuationMixedTests {
  @Test(
    "punctuation-mixed",
    arguments: [
      WritingCase("once a passage, at the first", "各村,各单位:请注意.\n\n另外;谢谢!\n", ",", ";"),
      WritingCase("brackets and quotes", "召开(临时)会议。\n\n实施\"十二五\"规划。\n", "(", "\""),
      WritingCase("a pair of two widths", "共三件（含一件急件)。\n", ")"),
      WritingCase("before a figure", "电话:0533-000-0001。\n", ":"),
      WritingCase(
        "times, thousands, decimals, addresses", "8:30至12:00，3,000元，1.5万元，office@board.example，GB/T 9704-2012。\n"),
      WritingCase("full width", "各村、各单位：请注意。（一）“十二五”；好！\n"),
      WritingCase("foreign words", "Windows (XP) and Linux, too.\n"),
      WritingCase("code and link targets", "见`甲,乙`和[《预案》](甲,乙.md)。\n"),
      WritingCase("inches", "21\"屏幕。\n"),
    ])
  func punctuation(example: WritingCase) throws {
    #expect(try example.places(of: "punctuation-mixed") == example.expected)
  }

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(try remarks(on: "各村,各单位:请注意。\n").first("punctuation-mixed"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "中文里用了半角标点“,”，这一段共 2 处")
    #expect(finding.hint?.zh == "把“,”改成全角的“，”")
  }

  @Test("behind the number of a heading stands 、", arguments: ["## 二.工作要求", "一,组织领导", "十二.附则"])
  func number(body: String) throws {
    let finding = try #require(try remarks(on: body + "\n").first("punctuation-mixed"))
    #expect(finding.hint?.zh.hasSuffix("改成全角的“、”") == true, "\(finding.hint?.zh ?? "")")
  }
}
