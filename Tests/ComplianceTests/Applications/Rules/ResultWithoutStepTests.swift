import Compliance
import Diagnostics
import Notices
import Testing

@Suite("application-result")
struct ResultWithoutStepTests {
  private func found(_ asked: String, _ corrected: String, _ result: String) throws -> [Finding] {
    var board = try SampleBoard("2021-06-30")
    board.ledgers.applications = [
      try application("7号,2021-03-01,当面,自然人,低保,\(asked),\(corrected),,,,2021-03-26,\(result),0")
    ]
    return try board.findings(of: "application").filter { $0.rule.id == "application-result" }
  }

  @Test("a result that tells of a correction which the row lacks")
  func fires() throws {
    let never = try #require(try found("", "", "逾期不补正").first)
    #expect(never.message.zh == "申请 7号：答复结果是“逾期不补正”，“补正通知”却空着")
    #expect(never.severity == .error && never.class == .duty)
    #expect(try found("2021-03-03", "", "补正后仍不明确").map(\.message.zh) == ["申请 7号：答复结果是“补正后仍不明确”，“补正收到”却空着"])
  }

  @Test(
    "with its step, and of other results, it is left alone",
    arguments: [
      ("2021-03-03", "", "逾期不补正"), ("2021-03-03", "2021-03-25", "逾期不补正"), ("2021-03-03", "2021-03-10", "补正后仍不明确"),
      ("", "", "予以公开"), ("", "", "不掌握相关信息"),
    ])
  func passes(asked: String, corrected: String, result: String) throws {
    #expect(try found(asked, corrected, result).isEmpty)
  }
}
