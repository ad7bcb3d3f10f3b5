import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("sign-offs-in-one-commit")
struct SignOffsInOneCommitTests {
  /// 填报, 初审 and 复审, all committed by 王芳.
  private func sample(_ commits: [String]) throws -> EvidenceSample {
    var sample = try EvidenceSample()
    for (place, id) in commits.enumerated() {
      sample.lines[place] = .by("wangfang", on: try .day("2013-05-24"), id: id)
    }
    return sample
  }

  @Test("one commit for several people is reported once")
  func fires() throws {
    let found = try sample(["abc", "abc", "abc"]).findings
    #expect(found.summary == ["sign-offs-in-one-commit error"])
    #expect(found.first?.class == .hold && found.first?.range == Sample.line(0))
    #expect(
      found.first?.message.zh
        == "填报 王芳、初审 李强、复审 赵敏 是“王芳”一次提交的（2013-05-24，提交 abc）；每个人的签字要由本人提交")
  }

  @Test("two commits of the same person are two matters")
  func two() throws {
    let found = try sample(["abc", "abc", "def"]).findings
    #expect(found.summary == ["sign-off-by-other error", "sign-offs-in-one-commit error"])
  }

  @Test("several lines of one person in one commit are no bundle")
  func passes() throws {
    var sample = try EvidenceSample()
    for place in [3, 4] { sample.lines[place] = .by("stranger", on: try .day("2013-06-03"), id: "abc") }
    sample.lines[3] = .by("suntao", on: try .day("2013-05-28"), id: "def")
    #expect(sample.findings.first("sign-offs-in-one-commit") == nil)
  }
}
