import Compliance
import Diagnostics
import Notices
import Testing

@Suite("explained-missing")
struct ExplainedPaperTests {
  private func findings(explaining number: String?) throws -> [Finding] {
    var notice = try Sample().notice
    notice.explains = try number.map { Located(try index($0), at: 40..<49) }
    return ExplainedPaper.findings(in: Notice(notice), among: [try index("2013-0031"), try index("2013-0032")])
  }

  @Test("解读 of a number that nothing bears")
  func fires() throws {
    let found = try findings(explaining: "2013-0033")
    #expect(found.summary == ["explained-missing error"])
    #expect(found.allSatisfy { $0.class == .duty && $0.range == 40..<49 })
  }

  @Test("解读 of an item of the board, or none", arguments: ["2013-0032", nil])
  func passes(number: String?) throws { #expect(try findings(explaining: number).isEmpty) }
}
