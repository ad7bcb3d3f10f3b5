import Compliance
import Diagnostics
import Notices
import Testing

@Suite("repetition-due-soon")
struct RepetitionDueSoonTests {
  private func found(_ today: String, out days: [String]) throws -> [Finding] {
    try SampleBoard(today, repeating: .quarter, out: days).findings(of: "repetition")
  }

  @Test("a round that is about to end without its item")
  func fires() throws {
    let found = try found("2013-09-24", out: ["2013-06-28"])
    #expect(found.summary == ["repetition-due-soon note"])
    #expect(found.first?.path == "content/kinds.yaml" && found.first?.range == 40..<50 && found.first?.class == .duty)
    #expect(
      found.first?.message.zh == "“预算决算”2013 年第 3 季度还没有公开，须在 2013-09-30 前（含当日），尚余 6 天（预算法第十四条）")
  }

  @Test("not earlier, nor once the round has its item")
  func passes() throws {
    #expect(try found("2013-09-20", out: ["2013-06-28"]).isEmpty)
    #expect(try found("2013-09-24", out: ["2013-06-28", "2013-09-23"]).isEmpty)
  }
}
