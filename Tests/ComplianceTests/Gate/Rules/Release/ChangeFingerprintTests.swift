import Compliance
import Diagnostics
import Notices
import Testing

@Suite("change-fingerprint")
struct ChangeFingerprintTests {
  private func changed() throws -> Sample {
    var sample = try Sample()
    sample.body += "\n更新后的电话。\n"
    try sample.change("2013-06-09", out: "2013-06-14", lines: Sample.changeLines)
    #expect(try sample.assess().isPublished)
    return sample
  }

  private func expectHeld(_ sample: Sample, at line: Int) throws {
    let assessment = try sample.assess()
    let found = assessment.findings.first("change-fingerprint")
    #expect(found?.range == Sample.line(line) && found?.class == .hold && found?.severity == .error)
    #expect(assessment.standing == .held)
  }

  @Test("fires where a line of an older trail bears none, or another than the rest", arguments: 0..<5)
  func unequal(_ line: Int) throws {
    for stamp in [nil, Fingerprint(1, 2, 3)] {
      var sample = try changed()
      sample.notice.review.signOffs[line].value.fingerprint = stamp
      // Of a first line that differs, the second is the first to differ from it.
      try expectHeld(sample, at: line == 0 && stamp != nil ? 1 : line)
    }
  }

  @Test(
    "fires for what was made up",
    arguments: [
      "0000000000000-0000000000000", "1111111111111-1111111111111", "0000000000000-0000000000001",
      "0101010101010-1010101010101", "1234512345123-1234512345123",
    ])
  func madeUp(_ text: String) throws {
    var sample = try changed()
    sample.notice.review = sample.notice.review.released(try #require(Fingerprint(text)))
    try expectHeld(sample, at: 0)
  }

  @Test("fires where an older trail bears the fingerprint of another release")
  func copied() throws {
    var sample = try changed()
    sample.notice.review = sample.notice.review.released(try sample.assess().expectedFingerprint)
    try expectHeld(sample, at: 0)
    var three = try changed()
    three.body += "\n又更新。\n"
    try three.change("2013-06-19", out: "2013-06-24", lines: Self.third)
    #expect(try three.assess().isPublished)
    let own = try #require(three.notice.review.seal)
    three.notice.changes[0].value.review = three.notice.changes[0].value.review.released(own)
    try expectHeld(three, at: 0)
  }

  private static let third = [
    "填报 王芳 2013-06-20", "初审 李强 2013-06-20", "复审 赵敏 2013-06-21", "复核 孙涛 2013-06-21", "公开 周静 2013-06-24",
  ]

  @Test("does not fire for a paper without changes, nor for the latest trail, whose text is known")
  func passes() throws {
    var plain = try Sample()
    plain.notice.review = plain.notice.review.released(Fingerprint(0, 0, 0))
    #expect(try plain.assess().findings.first("change-fingerprint") == nil)
    var latest = try changed()
    latest.notice.changes[0].value.review = latest.notice.changes[0].value.review.released(Fingerprint(0, 0, 0))
    #expect(try latest.assess().findings.first("change-fingerprint") == nil)
    #expect(try latest.assess().findings.first("fingerprint-mismatch") != nil)
  }
}
