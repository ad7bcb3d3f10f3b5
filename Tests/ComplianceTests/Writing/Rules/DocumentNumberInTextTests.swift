import Diagnostics
import Notices
import Testing

@Suite("document-number-in-text")
struct DocumentNumberInTextTests {
  @Test(
    "document-number-in-text",
    arguments: [
      WritingCase("square brackets", "根据示例县政发[2013]5号文件。\n", "[2013]5号"),
      WritingCase("round brackets and 第", "根据示例县政发（2013）第5号文件。\n", "（2013）第5号"),
      WritingCase("a zero in front", "根据示例县政发〔2013〕05号文件。\n", "〔2013〕05号"),
      WritingCase("the wrong kind of tortoise", "根据示例县政发﹝2013﹞5号文件。\n", "﹝2013﹞5号"),
      WritingCase("codes of offices with 字", "根据鲁政字（2013）5号和鲁政办字[2013]8号文件。\n", "（2013）5号", "[2013]8号"),
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
    #expect(found.first?.class == .duty)
    #expect(found.first?.message.zh == "文号“[2013]05号”写法不对，年份用六角括号〔〕，不写“第”，号数前不加0")
    #expect(found.first?.hint?.zh == "改成“〔2013〕5号”")
    #expect(found.first?.range == 10..<25)
  }
}
