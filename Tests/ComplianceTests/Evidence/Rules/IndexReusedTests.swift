import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("index-reused")
struct IndexReusedTests {
  @Test("says when the number was another paper's, and names its commit alone")
  func fires() throws {
    var sample = try EvidenceSample()
    sample.reused = [
      ReusedIndex(
        path: "content/应急管理/预案.md", index: Located(try index("2013-0031"), at: 26..<29),
        released: .by("zhoujing", on: try .day("2013-03-01")))
    ]
    #expect(sample.findings.summary == ["index-reused error"])
    let found = try #require(sample.findings.first)
    #expect(found.class == .hold && found.range == 26..<29 && found.path == "content/应急管理/预案.md")
    #expect(
      found.message.zh == "索引号 2013-0031 在 2013-03-01 已经公开过另一条信息（提交 zhoujing-2013-03-01）；一个号只用一次")
  }

  @Test("without such a paper nothing is said")
  func passes() throws { #expect(try EvidenceSample().findings.isEmpty) }
}
