import Notices
import Testing

@Suite("display-contradiction")
struct DisplayContradictionTests {
  @Test("a display that the text names otherwise than the head is told, and only that")
  func displayed() throws {
    let display = DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-10"))
    for body in ["公示期为2013年6月3日至2013年6月17日。", "公示时间：6月5日—6月10日", "公示期：2013年6月3日至9日", "公示期：2013.6.3-2013.6.17。"] {
      #expect(try headFindings("display-contradiction", in: body + "\n", display: display).count == 1, "\(body)")
    }
    for body in [
      "公示期为2013年6月3日至2013年6月10日。", "公示时间：6月4日—6月10日", "施工期为2013年7月3日至2013年8月10日。", "公示期为7个工作日。",
    ] {
      #expect(try headFindings("display-contradiction", in: body + "\n", display: display).isEmpty, "\(body)")
    }
    #expect(try headFindings("display-contradiction", in: "公示期为2013年6月3日至2013年6月17日。\n").isEmpty)
  }
}
