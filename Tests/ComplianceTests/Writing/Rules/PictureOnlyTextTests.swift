import Diagnostics
import Notices
import Testing

@Suite("picture-only-text")
struct PictureOnlyTextTests {
  @Test(
    "picture-only-text",
    arguments: [
      WritingCase("one scan", "![汛期值班通知的扫描件](a.png)\n", "汛期值班通知的扫描件"),
      WritingCase("under a heading, with three words", "## 一、通知\n\n如下：\n\n![汛期值班通知的扫描件](a.png)\n", "汛期值班通知的扫描件"),
      WritingCase("a picture beside a text", "自6月1日起，镇域客运线路调整如下。\n\n![线路示意图，共两条](a.png)\n"),
      WritingCase("a table says it, too", "| 线路 | 班次 |\n| --- | --- |\n| 东线 | 8 |\n\n![线路示意图，共两条](a.png)\n"),
      WritingCase("no picture", "见附件。\n"),
    ])
  func onlyPictures(example: WritingCase) throws {
    #expect(try example.places(of: "picture-only-text") == example.expected)
  }

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(try remarks(on: "![汛期值班通知的扫描件](a.png)\n").first("picture-only-text"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "正文只有图片，没有文字")
  }
}
