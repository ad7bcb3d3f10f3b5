import Diagnostics
import Notices
import Testing

@Suite("link-text-vague")
struct LinkTextVagueTests {
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

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(try remarks(on: "见[点击这里](a.md)。\n").first("link-text-vague"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "链接文字“点击这里”没有说明去哪里")
  }
}
