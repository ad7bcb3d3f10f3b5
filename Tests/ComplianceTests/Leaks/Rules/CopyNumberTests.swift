import Diagnostics
import Testing

@testable import Compliance

@Suite("copy-number")
struct CopyNumberTests {
  @Test(
    "asks about six digits alone on the first line",
    arguments: ["000123", "\n\n000123\n关于", "**000123**\n", "０００１２３", "000123\r\n"])
  func fires(_ body: String) { #expect(CopyNumber().leak(in: body.utf8Span.span)?.rule.id == "copy-number") }

  @Test(
    "leaves other beginnings alone",
    arguments: ["", "2013", "0001234", "000123户", "共000123", "正文\n000123", "123456 789"])
  func passes(_ body: String) { #expect(CopyNumber().leak(in: body.utf8Span.span) == nil) }
}
