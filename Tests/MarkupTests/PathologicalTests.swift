import Glibc
import Testing

@testable import Markup

/// Bodies made to take long.
///
/// Growth is compared, not time: eight times the bytes may take no more than some
/// thirty times as long, where quadratic work would take sixty-four times.
@Suite(.serialized) struct PathologicalTests {
  struct Pattern: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var prefix = ""
    var unit: String
    var suffix = ""
  }

  @Test(
    "takes time in proportion to the body",
    arguments: [
      Pattern(testDescription: "opening brackets", unit: "["),
      Pattern(testDescription: "opening image brackets", unit: "!["),
      Pattern(testDescription: "deep quotes", unit: ">", suffix: "a"),
      Pattern(testDescription: "deep lists", unit: "- ", suffix: "a"),
      Pattern(testDescription: "openers of emphasis", unit: "*a "),
      Pattern(testDescription: "emphasis beside punctuation", unit: "**重："),
      Pattern(testDescription: "one long line", unit: "甲乙丙丁戊己庚辛"),
      Pattern(testDescription: "raw tags", unit: "\\<b> <b>"),
      Pattern(testDescription: "dead links", unit: "[a](x) "),
      Pattern(testDescription: "dead links behind backslashes", unit: "[a](x)\\\n"),
      Pattern(testDescription: "dead links in a table", prefix: "|a|\n|-|\n", unit: "| [a](x) |\n"),
      Pattern(testDescription: "equal headings", unit: "# a\n"),
      Pattern(testDescription: "rows of a table", prefix: "|a|\n|-|\n", unit: "|**甲：**乙|\n"),
      Pattern(testDescription: "delimiter rows that do not fit", unit: "a|b\n-|-|-\n"),
      Pattern(testDescription: "pipes", prefix: "|-|\n", unit: "|"),
      Pattern(testDescription: "NUL", unit: "\u{0}"),
      Pattern(testDescription: "reference definitions", unit: "[a]: http://b\n"),
      Pattern(testDescription: "broken lines", unit: "甲\n"),
    ])
  func growsInProportion(_ pattern: Pattern) {
    let small = seconds(pattern, 5_000)
    let large = seconds(pattern, 40_000)
    #expect(large < small * 30 + 0.05, "\(small) s for 5,000, \(large) s for 40,000")
  }

  @Test("takes runs of backticks of every length in proportion to the body")
  func takesBackticks() {
    let body = (1...1500).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    #expect(Rendering(body).problems.isEmpty)
  }

  @Test("fills short rows up only so far")
  func limitsFilledCells() {
    let columns = 4_000
    let body =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
      + String(repeating: "|x\n", count: columns)
    #expect(Rendering(body).html.utf8.count < 20_000_000)
  }

  @Test("takes a line of 50 MB")
  func takesLongLine() {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 50_000_000)
    #expect(Rendering(bytes: bytes).html.utf8.count == bytes.count + 8)
  }

  @Test("reports nesting that no page can show, once")
  func reportsDepth() {
    #expect(Rendering(String(repeating: "> ", count: 5_000) + "a").problems.map(\.kind) == [.tooDeep(32)])
    #expect(Rendering(String(repeating: "> ", count: 32) + "a").problems.isEmpty)
  }

  private func seconds(_ pattern: Pattern, _ count: Int) -> Double {
    let body = pattern.prefix + String(repeating: pattern.unit, count: count) + pattern.suffix
    return (0..<2).map { _ in
      let start = clock()
      _ = Rendering(body)
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.min() ?? 0
  }
}
