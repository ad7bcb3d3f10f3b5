import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("release-restamped")
struct ReleaseRestampedTests {
  private func findings(changesText: Bool, on day: String) throws -> [Finding] {
    var sample = try EvidenceSample()
    sample.lines[4] = .by("zhoujing", on: try .day(day))
    sample.restamp = Restamp(
      first: FormerStanding(.by("zhoujing", on: try .day("2013-06-03")), isOld: false), changesText: changesText)
    return sample.findings
  }

  @Test(
    "a fingerprint written anew after the release, whether the text changed or the files did",
    arguments: [(true, "error", "其间内容改过，没有写变更"), (false, "error", "正文没有变，请核对附件")])
  func fires(changesText: Bool, severity: String, words: String) throws {
    let found = try findings(changesText: changesText, on: "2013-06-20")
    #expect(found.summary == ["release-restamped \(severity)"])
    #expect(found.first?.class == .hold && found.first?.range == Sample.line(4))
    #expect(
      found.first?.message.zh
        == "2013-06-03 公开以后，“周静”在 2013-06-20 重填了指纹（提交 zhoujing-2013-06-20）：\(words)")
  }

  @Test("on the day of release itself it passes")
  func passes() throws { #expect(try findings(changesText: true, on: "2013-06-03").isEmpty) }

  @Test("a release from before evidence is expected is taken as it was; its new stamp is not")
  func old() throws {
    var sample = try EvidenceSample()
    sample.lines[4] = .by("wangfang", on: try .day("2013-06-04"))
    let first = Introduction.by("wangfang", on: try .day("2013-06-03"))
    sample.restamp = Restamp(first: FormerStanding(first, isOld: true), changesText: true)
    #expect(sample.findings.summary == ["release-restamped error"])
  }
}
