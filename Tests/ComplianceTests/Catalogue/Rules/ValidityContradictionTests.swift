import Compliance
import Diagnostics
import Notices
import Testing

@Suite("validity-contradiction")
struct ValidityContradictionTests {
  @Test(
    "the word and the days disagree",
    arguments: [
      ValidityCase(state: .valid, effective: "2013-07-01", message: "写着“有效”，施行日期 2013-07-01 还没有到"),
      ValidityCase(state: .expired, expires: "2013-06-10", message: "写着“失效”，有效期到 2013-06-10 才满"),
      ValidityCase(state: .notYetInForce, message: "写了“尚未施行”，没有写施行日期"),
      ValidityCase(state: .notYetInForce, effective: "2013-06-10", message: "写着“尚未施行”，施行日期 2013-06-10 已到"),
      ValidityCase(state: .amended, expires: "2013-06-09", message: "写着“已修改”，有效期到 2013-06-09 已满"),
    ])
  func fires(example: ValidityCase) throws {
    let found = try example.findings(of: "validity-contradiction")
    #expect(found.map(\.message.zh) == [example.message])
    #expect(found.allSatisfy { $0.severity == .warning && $0.class == .duty && $0.range == 610..<616 })
  }

  @Test(
    "what agrees passes",
    arguments: [
      ValidityCase(state: .valid, effective: "2013-06-10"), ValidityCase(state: .valid, expires: "2013-06-09"),
      ValidityCase(state: .expired, expires: "2013-06-09"), ValidityCase(state: .expired),
      ValidityCase(state: .notYetInForce, effective: "2013-07-01"), ValidityCase(state: .amended),
      ValidityCase(state: .amended, expires: "2013-06-10"),
      ValidityCase(state: .notYetInForce, effective: "2013-06-01", expires: "2013-06-09"),
      ValidityCase(state: .repealed, effective: "2013-07-01", repealedBy: "2013-0002"),
    ])
  func passes(example: ValidityCase) throws { #expect(try example.findings(of: "validity-contradiction").isEmpty) }

  @Test("a paper that comes into force on the day it comes out says 有效 beforehand")
  func awaiting() throws {
    var board = try WholeBoard()
    try board.add("2013-0001") { sample in
      sample.notice.published = Located(try .day("2013-06-20"), at: Sample.publishedPlace)
      sample.notice.validity.state = Located(.valid, at: 610..<616)
      sample.notice.validity.effective = Located(try .day("2013-06-20"), at: 620..<630)
    }
    #expect(try board.findings().first("validity-contradiction") == nil)
    board.items[0].notice.validity.effective = Located(try .day("2013-06-21"), at: 620..<630)
    #expect(try board.findings().first("validity-contradiction") != nil)
  }
}
