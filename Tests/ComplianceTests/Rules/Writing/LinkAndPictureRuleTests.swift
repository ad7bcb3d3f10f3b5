import Compliance
import Notices
import Testing

@Suite("links that say nothing, pictures that say everything")
struct LinkAndPictureRuleTests {
  @Test(
    "link-text-vague",
    arguments: [
      WritingCase("here", "见[点击这里](a.md)。\n", "点击这里"),
      WritingCase("in brackets and bold", "见[【**点击查看**】](a.md)。\n", "【**点击查看**】"),
      WritingCase("in a table", "| 名称 | 文件 |\n| --- | --- |\n| 预案 | [下载](a.pdf) |\n", "下载"),
      WritingCase("in English", "[Click here](https://a.example)\n", "Click here"),
      WritingCase("the name of a paper", "见[《防汛预案》](a.md)，[下载防汛预案](a.pdf)。\n"),
      WritingCase("a picture", "[![图上是路线](a.png)](b.md)\n"),
      WritingCase("an address", "<https://a.example/here>\n"),
      WritingCase("after an address that repeats the words", "[预案](点击这里.md)[点击这里](a.md)\n", "点击这里"),
    ])
  func links(example: WritingCase) throws {
    #expect(try example.places(of: "link-text-vague") == example.expected)
  }

  @Test(
    "picture-alternative-vague",
    arguments: [
      WritingCase("a word", "文。![图片](a.png)\n", "图片"), WritingCase("with a number", "文。![照片_12](a.png)\n", "照片_12"),
      WritingCase("a file's name", "文。![DSC0001.JPG](a.jpg)\n", "DSC0001.JPG"),
      WritingCase("what it shows", "文。![东线从镇驻地到示例十村](a.png)\n"),
      WritingCase("none: the renderer says so", "文。![](a.png)\n"),
    ])
  func alternatives(example: WritingCase) throws {
    #expect(try example.places(of: "picture-alternative-vague") == example.expected)
  }

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
}
