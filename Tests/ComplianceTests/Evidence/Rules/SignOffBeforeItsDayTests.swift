import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("sign-off-before-its-day")
struct SignOffBeforeItsDayTests {
  /// 初审 of 李强, dated 2013-05-22.
  private func findings(committed day: String) throws -> [Finding] {
    var sample = try EvidenceSample()
    sample.lines[1] = .by("liqiang", on: try .day(day))
    return sample.findings
  }

  @Test("a commit of the day before")
  func fires() throws {
    let found = try findings(committed: "2013-05-21")
    #expect(found.summary == ["sign-off-before-its-day error"])
    #expect(found.first?.class == .hold && found.first?.range == Sample.line(1))
    #expect(
      found.first?.message.zh == "初审 写的是 2013-05-22，却在 2013-05-21 就提交了（提交 liqiang-2013-05-21）；不得预签")
    #expect(found.first?.hint?.zh.contains("- 初审 李强 2013-05-21") == true)
  }

  @Test("a commit of the day itself passes")
  func passes() throws { #expect(try findings(committed: "2013-05-22").isEmpty) }
}
