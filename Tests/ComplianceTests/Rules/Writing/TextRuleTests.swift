import Compliance
import Markup
import Notices
import Testing

@Suite("days, punctuation and document numbers in running text")
struct TextRuleTests {
  @Test(
    "no-such-day-in-text",
    arguments: [
      WritingCase("30 February", "报名到2013年2月30日截止。\n", "2013年2月30日"),
      WritingCase("29 February of a common year", "2013年2月29日；2012年2月29日。\n", "2013年2月29日"),
      WritingCase("without a year", "4月31日至5月2日，2月29日。\n", "4月31日"),
      WritingCase("the end of a stretch", "6月28日至31日检查。\n", "31日"),
      WritingCase("in figures", "2013-02-30、2013/4/31、2013.6.31\n", "2013-02-30", "2013/4/31", "2013.6.31"),
      WritingCase("a month that does not exist", "2013年13月1日\n", "2013年13月1日"),
      WritingCase("full width and Chinese", "２０１３年２月３０日；二〇一三年二月三十日。\n", "２０１３年２月３０日", "二〇一三年二月三十日"),
      WritingCase(
        "in a table, a heading, bold", "## 2月30日\n\n**2月31日**文\n\n| 日期 | 事项 |\n| --- | --- |\n| 2014-09-31 | 检查 |\n",
        "2014-09-31", "2月30日", "2月31日"),
      WritingCase("days that exist", "2013年2月28日、4月30日至5月31日、2013-12-31、二〇一三年十二月三十一日。\n"),
      WritingCase("the farmers' calendar", "农历二月三十日，农历2月30日，腊月三十。\n"),
      WritingCase(
        "telephones, versions, sections, amounts", "0533-000-0070，1.2.31，GB/T 9704-2012，2013-0031，3.30元，2013年第30号\n"),
      WritingCase("over a line's end", "报名到2013年2月\n30日截止。\n", "2013年2月\n30日"),
    ])
  func days(example: WritingCase) throws {
    #expect(try example.places(of: "no-such-day-in-text") == example.expected)
  }

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

  @Test(
    "document-number-in-text",
    arguments: [
      WritingCase("square brackets", "根据示例县政发[2013]5号文件。\n", "[2013]5号"),
      WritingCase("round brackets and 第", "根据示例县政发（2013）第5号文件。\n", "（2013）第5号"),
      WritingCase("a zero in front", "根据示例县政发〔2013〕05号文件。\n", "〔2013〕05号"),
      WritingCase("the wrong kind of tortoise", "根据示例县政发﹝2013﹞5号文件。\n", "﹝2013﹞5号"),
      WritingCase("right", "根据示例县政发〔2013〕5号、国令第711号文件。\n"),
      WritingCase("certificates and cases", "集用（2013）第0005号；林证字（2013）第12号；（2013）沂民初字第5号。\n"),
      WritingCase("years in brackets", "公告（2013）如下。价格（2013年）5号楼。\n"),
    ])
  func numbers(example: WritingCase) throws {
    #expect(try example.places(of: "document-number-in-text") == example.expected)
  }

  @Test("a title's and a summary's document number is looked at, and the right one is told")
  func title() throws {
    let found = try remarks(on: "文。\n", title: "转发示例县政发[2013]05号文件的通知")
    #expect(found.summary == ["document-number-in-text warning"])
    #expect(found.first?.hint?.zh == "改成“〔2013〕5号”")
    #expect(found.first?.range == 10..<25)
  }

  @Test("of a paper that was taken back or refused nothing is said")
  func silent() throws {
    var sample = try Sample()
    sample.body = "2月30日\n"
    var reader = OutlineReader()
    let bytes = Array(sample.body.utf8)
    let outline = reader.read(bytes.span)
    #expect(WritingCheck.findings(in: outline, of: sample.placed).count == 1)
    sample.notice.secrecy.value = .refused
    #expect(WritingCheck.findings(in: outline, of: sample.placed).isEmpty)
    sample.notice.secrecy.value = .cleared
    sample.notice.withdrawal = Located(
      Withdrawal(date: try .day("2013-06-20"), reason: "有误", person: "周静", hidesTitle: false), at: 0..<1)
    #expect(WritingCheck.findings(in: outline, of: sample.placed).isEmpty)
  }
}
