import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("release-backdated")
struct ReleaseBackdatedTests {
  @Test("a release that came after the day it claims")
  func fires() throws {
    var sample = try EvidenceSample()
    sample.lines[4] = .by("zhoujing", on: try .day("2013-06-03"), arrived: try .day("2013-06-04"))
    #expect(sample.findings.summary == ["release-backdated error"])
    let found = try #require(sample.findings.first)
    #expect(found.class == .hold && found.range == Sample.publishedPlace)
    #expect(found.message.zh.hasPrefix("写的是 2013-06-03 公开，“公开”一行到 2013-06-04 才到主分支（提交，提交 zhoujing-2013-06-03）"))
    #expect(found.hint?.zh.hasPrefix("写实际公开的日子，例如：公开日期: 2013-06-04") == true)
  }

  @Test("one that came on its day, and one in advance, pass")
  func passes() throws {
    var sample = try EvidenceSample()
    sample.lines[4] = .by("zhoujing", on: try .day("2013-06-03"), arrived: try .day("2013-06-03"))
    #expect(sample.findings.isEmpty)
    sample.published = try .day("2013-06-30")
    sample.lines[4] = .by("zhoujing", on: try .day("2013-06-04"), arrived: try .day("2013-06-05"))
    #expect(sample.findings.isEmpty)
  }

  @Test("a new stamp does not excuse a release that was never in order")
  func neverInOrder() throws {
    var sample = try EvidenceSample()
    sample.lines[4] = .by("wangfang", on: try .day("2013-06-04"))
    let first = Introduction.by("wangfang", on: try .day("2013-06-03"))
    sample.restamp = Restamp(first: FormerStanding(first, isOld: false), changesText: true)
    #expect(sample.findings.summary == ["sign-off-by-other error", "release-backdated error"])
  }
}
