import Notices
import Testing

@testable import Compliance

/// When step 公开 reached the branch, and whether its fingerprint stayed.
struct ReleaseEvidenceTests {
  /// 公开日期 is 2013-06-03; the day on which the release reached the branch.
  static let arrivals: [(String, [String])] = [
    ("2013-06-03", []), ("2013-06-04", ["release-backdated error"]),
  ]

  @Test("finds a release that came after the day it claims", arguments: arrivals)
  func backdated(day: String, expected: [String]) throws {
    var sample = try EvidenceSample()
    sample.lines[4] = .by("zhoujing", on: try .day("2013-06-03"), arrived: try .day(day))
    #expect(sample.findings.summary == expected)
    #expect(sample.findings.allSatisfy { $0.range == Sample.publishedPlace })
  }

  @Test("leaves a release in advance alone")
  func inAdvance() throws {
    var sample = try EvidenceSample()
    sample.published = try .day("2013-06-30")
    sample.lines[4] = .by("zhoujing", on: try .day("2013-06-04"), arrived: try .day("2013-06-05"))
    #expect(sample.findings.summary == [])
  }

  /// Whether the text changed, when the new stamp came, and what follows.
  static let stamps: [(Bool, String, [String])] = [
    (true, "2013-06-20", ["release-restamped error"]), (false, "2013-06-20", ["release-restamped warning"]),
    (true, "2013-06-03", []),
  ]

  @Test("finds a fingerprint written anew after the release", arguments: stamps)
  func restamped(changesText: Bool, day: String, expected: [String]) throws {
    var sample = try EvidenceSample()
    sample.lines[4] = .by("zhoujing", on: try .day(day))
    sample.restamp = Restamp(
      first: FormerStanding(.by("zhoujing", on: try .day("2013-06-03")), isOld: false), changesText: changesText)
    #expect(sample.findings.summary == expected)
  }

  @Test("does not excuse a release that was never in order by its new stamp")
  func neverInOrder() throws {
    var sample = try EvidenceSample()
    sample.lines[4] = .by("wangfang", on: try .day("2013-06-04"))
    let first = Introduction.by("wangfang", on: try .day("2013-06-03"))
    sample.restamp = Restamp(first: FormerStanding(first, isOld: false), changesText: true)
    #expect(sample.findings.summary == ["sign-off-by-other error", "release-backdated error"])
    // A release from before evidence is expected is taken as it was; the new stamp is not.
    sample.restamp = Restamp(first: FormerStanding(first, isOld: true), changesText: true)
    #expect(sample.findings.summary == ["release-restamped error"])
  }
}
