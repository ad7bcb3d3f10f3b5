import Diagnostics
import Testing

@Suite("quote-eaten")
struct QuoteEatenTests {
  @Test(
    "tells a sign for more at the start of a line, with the line corrected",
    arguments: [
      (">60岁的老人免费\n", "\\>60岁的老人免费"), ("条件：\n\n>=60岁\n", "≥60岁"), ("1. >60岁\n", "1. \\>60岁"), ("- >=5℃\n", "- ≥5℃"),
    ])
  func fires(body: String, right: String) throws {
    let finding = try #require(try remarks(on: body).first("quote-eaten"))
    #expect(
      finding.severity == .error && finding.hint?.zh.hasSuffix("正确的写法：\(right)") == true, "\(finding.hint?.zh ?? "")")
    #expect(try remarks(on: right + "\n").first("quote-eaten") == nil)
  }

  @Test(
    "says nothing of quotations, of signs within a line and of code",
    arguments: ["> 60岁以上的老人\n", ">各村要排班\n", "年龄>60岁\n", "```\n>60\n```\n", "\\>60岁\n", "> > 5月1日\n", ">\n"])
  func silent(body: String) throws {
    #expect(try written(body, only: "quote-eaten") == [])
  }
}
