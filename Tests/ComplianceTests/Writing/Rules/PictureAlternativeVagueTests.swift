import Diagnostics
import Notices
import Testing

@Suite("picture-alternative-vague")
struct PictureAlternativeVagueTests {
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

  @Test("a warning that says what is wrong")
  func words() throws {
    let finding = try #require(try remarks(on: "文。![照片_12](a.png)\n").first("picture-alternative-vague"))
    #expect(finding.severity == .warning && finding.class == .duty)
    #expect(finding.message.zh == "图片说明“照片_12”没有说明图上有什么")
  }
}
