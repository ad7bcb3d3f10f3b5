import Diagnostics
import Notices
import Testing

@Suite("signature-day")
struct SignatureDayTests {
  @Test(
    "a signature of another day than the head's is told",
    arguments: [
      "各村要排班。\n\n示例镇人民政府\n\n2013年5月13日\n", "各村要排班。\n\n示例镇人民政府\\\n2013年5月27日\n", "各村要排班。\n\n二〇一三年五月十三日\n",
      "各村要排班。\n\n示例镇人民政府  2013年5月13日\n\n（此件公开发布）\n", "转发如下。\n\n2013年5月13日\n\n## 附件\n\n原文。\n\n2013年5月20日\n",
      "各村要排班。\n\n2013-05-13\n", "各村要排班。\n\n2013 年 5 月 13 日\n",
    ])
  func signed(body: String) throws {
    #expect(try headFindings("signature-day", in: body).count == 1)
  }

  @Test(
    "a day that is the head's, stands in a sentence or is of what is forwarded is not",
    arguments: [
      "各村要排班。\n\n示例镇人民政府\n\n2013年5月20日\n", "各村要在2013年5月13日前排班。\n",
      "转发如下。\n\n2013年5月20日\n\n## 附件\n\n原文。\n\n2013年5月13日\n",
      "各村要排班。\n\n示例镇人民政府\n", "2013年5月13日\n\n会议开始。\n", "- 2013年5月13日\n", "各村要排班。\n\n2013年5月\n",
    ])
  func unsigned(body: String) throws {
    #expect(try headFindings("signature-day", in: body).isEmpty)
  }

  @Test("a text that was changed may bear the day of the change")
  func changed() throws {
    let body = "各村要排班。\n\n2013年6月3日\n"
    #expect(try headFindings("signature-day", in: body, changed: .day("2013-06-03")).isEmpty)
    #expect(try headFindings("signature-day", in: body, changed: .day("2013-06-04")).count == 1)
  }

  @Test("says by how many days the period of publication would end too late")
  func late() throws {
    let finding = try #require(try headFindings("signature-day", in: "排班。\n\n2013年5月13日\n").first)
    #expect(finding.message.zh == "落款的日期是 2013-05-13，表头的形成日期是 2013-05-20，晚 7 天，公开期限也算晚了")
    #expect(finding.hint?.zh.contains("形成日期: 2013-05-13") == true)
  }
}
