import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("commit-redated")
struct CommitRedatedTests {
  /// 初审 of Wednesday 2013-05-22, whose commit was made on a day.
  private func findings(made day: String) throws -> [Finding] {
    var sample = try EvidenceSample()
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-22"), made: try .day(day))
    return sample.findings
  }

  @Test("a commit made long after its author's day")
  func fires() throws {
    let found = try findings(made: "2013-05-28")
    #expect(found.summary == ["commit-redated warning"])
    #expect(found.first?.class == .duty && found.first?.range == Sample.line(1))
    #expect(
      found.first?.message.zh
        == "初审 2013-05-22：作者日期 2013-05-22，提交却在 2013-05-28 才做成（提交 liqiang-2013-05-22），是变基、拣选或者改过日期；哪天签的无法证明")
  }

  @Test("one within 存证宽限 passes", arguments: ["2013-05-22", "2013-05-27"])
  func passes(day: String) throws { #expect(try findings(made: day).isEmpty) }
}
