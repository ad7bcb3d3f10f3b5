import Diagnostics
import Testing

@testable import Notices

/// The keys of kinds.yaml beyond a plain period, and those of board.yaml that belong to last days.
struct KindTermTests {
  private func kinds(_ lines: String) -> ([Kind]?, [Finding], Marked) {
    let marked = Marked("种类:\n  - 编号: jia\n    名称: 甲\n    依据: 法\n" + lines)
    var findings: [Finding] = []
    let kinds = KindsReader().read(marked.bytes, path: "content/kinds.yaml", findings: &findings)
    return (kinds, findings, marked)
  }

  @Test(
    "reads every form of term",
    arguments: [
      ("    公开期限: 7个工作日\n", PublicationTerm.within(Period(7, .workingDays))),
      ("    公开期限: 立即\n", .within(Period(0, .days))),
      ("    提前公开: 20天\n    起算: 选举日\n", .before(Period(20, .days))),
      ("    每年至迟: 03-31\n", PublicationTerm.endOfMarch),
    ])
  func terms(lines: String, term: PublicationTerm) throws {
    let kind = try #require(kinds(lines).0?.first)
    #expect(kind.term == term)
    #expect(kind.path == "content/kinds.yaml")
  }

  @Test("reads display without length, withdrawal and repetition")
  func others() throws {
    let kind = try #require(kinds("    须公示: 是\n    撤回期限: 3个工作日\n    重复: 每季度\n    重复自: 2014-01-01\n").0?.first)
    #expect(kind.mustDisplay && kind.displayAtLeast == nil)
    #expect(kind.withdrawWithin == Period(3, .workingDays))
    #expect(kind.repetition?.value == Repetition(.quarter, since: try .day("2014-01-01")))
  }

  @Test(
    "reports what contradicts or lacks something",
    arguments: [
      ("    公开期限: 20天\n    ①每年至迟: 03-31\n", ["several-terms"]),
      ("    每年至迟: ①02-29\n", ["bad-month-day"]), ("    公开期限: ①马上\n", ["bad-period"]),
      ("    重复: ①每旬\n    重复自: 2014-01-01\n", ["unknown-word", "missing-key"]),
    ])
  func slips(lines: String, rules: [String]) {
    let (kinds, findings, marked) = kinds(lines)
    #expect(kinds == nil)
    #expect(findings.map(\.rule.id).sorted() == rules.sorted())
    #expect(findings.contains { $0.range.lowerBound == marked.places[0] && $0.hint != nil })
  }

  @Test(
    "a term before an event needs the event, a repetition its first day",
    arguments: ["提前公开: 20天", "重复: 每月", "重复自: 2014-01-01"])
  func missing(line: String) {
    #expect(kinds("    \(line)\n").1.map(\.rule.id) == ["missing-key"])
  }
}
