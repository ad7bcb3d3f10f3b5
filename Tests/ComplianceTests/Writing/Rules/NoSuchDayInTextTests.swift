import Diagnostics
import Notices
import Testing

@Suite("no-such-day-in-text")
struct NoSuchDayInTextTests {
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
      WritingCase("with blanks", "报名到2013 年 2 月 30 日截止，4月 31日至 5 月 1 日。\n", "2013 年 2 月 30 日", "4月 31日"),
      WritingCase("with blanks, and real", "2013 年 2 月 28 日至 3 月 1 日；第 2 年 3 月起 31 日\n"),
      WritingCase("over a line's end", "报名到2013年2月\n30日截止。\n", "2013年2月\n30日"),
    ])
  func days(example: WritingCase) throws {
    #expect(try example.places(of: "no-such-day-in-text") == example.expected)
  }

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(try remarks(on: "报名到2013年2月30日截止。\n").first("no-such-day-in-text"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "日期“2013年2月30日”不存在，2013年2月只有28天")
    let month = try remarks(on: "2013年13月1日\n").first("no-such-day-in-text")
    #expect(month?.message.zh == "日期“2013年13月1日”不存在，没有13月")
  }
}
