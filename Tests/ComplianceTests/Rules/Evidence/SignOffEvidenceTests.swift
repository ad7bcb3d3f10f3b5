import Notices
import Testing

@testable import Compliance

/// What the commits of sign-offs must say: cases that fire and near misses.
struct SignOffEvidenceTests {
  @Test("finds nothing where all is in order")
  func inOrder() throws {
    #expect(try EvidenceSample().findings.summary == [])
  }

  /// Who commits 初审 (2013-05-22, a Wednesday) and when.
  static let commits: [(String, String, [String])] = [
    ("liqiang", "2013-05-22", []), ("LiQiang", "2013-05-27", []),
    ("liqiang", "2013-05-28", ["sign-off-committed-late error"]),
    ("liqiang", "2013-05-21", ["sign-off-before-its-day error"]),
    ("stranger", "2013-05-22", ["sign-off-by-other error"]),
    ("zhaomin", "2013-05-29", ["sign-off-by-other error", "sign-off-committed-late error"]),
  ]

  @Test("compares author and day of a commit with its line", arguments: commits)
  func compares(person: String, day: String, expected: [String]) throws {
    var sample = try EvidenceSample()
    sample.lines[1] = .by(person.lowercased(), on: try .day(day))
    #expect(sample.findings.summary == expected)
    #expect(sample.findings.allSatisfy { $0.range == Sample.line(1) && $0.class == .duty && $0.hint != nil })
  }

  @Test("names a stranger by address, and somebody known by name")
  func names() throws {
    var sample = try EvidenceSample()
    sample.lines[1] = .by("stranger", on: try .day("2013-05-22"))
    #expect(sample.findings.first?.message.zh.contains("stranger@board.example") == true)
    sample.lines[1] = .by("zhaomin", on: try .day("2013-05-22"))
    #expect(sample.findings.first?.message.zh.contains("“赵敏”") == true)
    // Two people bear the name: the id tells them apart.
    sample.lines[1] = .by("zhangwei-2", on: try .day("2013-05-22"))
    #expect(sample.findings.first?.message.zh.contains("“zhangwei-2”") == true)
  }

  @Test("reports one commit for several people once, and the author's own lines not at all")
  func oneCommit() throws {
    var sample = try EvidenceSample()
    for place in 0...2 { sample.lines[place] = .by("wangfang", on: try .day("2013-05-24"), id: "abc") }
    #expect(sample.findings.summary == ["sign-offs-in-one-commit error"])
    // Two commits of the same person are two matters.
    sample.lines[2] = .by("wangfang", on: try .day("2013-05-24"), id: "def")
    #expect(sample.findings.summary == ["sign-off-by-other error", "sign-offs-in-one-commit error"])
  }

  @Test("weighs a line that was put back by what it was before")
  func putBack() throws {
    var sample = try EvidenceSample()
    let before = Introduction.by("liqiang", on: try .day("2013-05-22"))
    sample.lines[1] = .by("wangfang", on: try .day("2013-06-20"), before: before)
    #expect(sample.findings.summary == ["sign-off-put-back warning"])
    // Put back by the person at once: all in order.
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-23"), before: before)
    #expect(sample.findings.summary == [])
    // Never in order: what it was before is no excuse.
    let forged = Introduction.by("wangfang", on: try .day("2013-05-22"))
    sample.lines[1] = .by("wangfang", on: try .day("2013-05-23"), before: forged)
    #expect(sample.findings.summary == ["sign-off-by-other error"])
  }

  @Test("expects nothing of old lines, nor of people nobody can name")
  func notExpected() throws {
    var sample = try EvidenceSample()
    sample.lines[1] = .by("stranger", on: try .day("2014-01-01"), isOld: true)
    #expect(sample.findings.summary == [])
    sample.people[1].emails = []
    sample.lines[1] = .by("stranger", on: try .day("2013-05-22"))
    #expect(sample.findings.summary == ["signer-without-address warning"])
    sample.people.remove(at: 1)
    #expect(sample.findings.summary == [])
  }

  @Test("tells what is not committed from what cannot be traced")
  func absent() throws {
    var sample = try EvidenceSample()
    sample.lines[3] = .uncommitted
    sample.lines[4] = .uncommitted
    #expect(sample.findings.summary == ["sign-off-uncommitted note"])
    #expect(sample.findings.first?.message.zh == "还没有提交：复核 孙涛、公开 周静")
    sample.lines[3] = .untraceable
    sample.lines[4] = .cut
    #expect(sample.findings.summary == ["sign-off-untraceable error"])
  }

  @Test("names a commit made long after its author's day, and not one within 存证宽限")
  func redated() throws {
    var sample = try EvidenceSample()
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-22"), made: try .day("2013-05-27"))
    #expect(sample.findings.summary == [])
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-22"), made: try .day("2013-05-28"))
    #expect(sample.findings.summary == ["commit-redated warning"])
  }

  @Test("names a commit that is older than its parent, once a commit")
  func beforeParent() throws {
    var sample = try EvidenceSample()
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-22"), parent: try .day("2013-05-22"))
    #expect(sample.findings.summary == [])
    sample.lines[1] = .by("liqiang", on: try .day("2013-05-22"), parent: try .day("2013-05-23"))
    #expect(sample.findings.summary == ["commit-before-parent warning"])
  }
}
