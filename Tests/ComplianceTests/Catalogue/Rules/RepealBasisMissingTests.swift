import Diagnostics
import Notices
import Testing

@Suite("repeal-basis-missing")
struct RepealBasisMissingTests {
  @Test("废止 without 废止依据")
  func fires() throws {
    let found = try ValidityCase(state: .repealed).findings(of: "repeal-basis-missing")
    #expect(found.map(\.message.zh) == ["写了“废止”，没有写废止依据"])
    #expect(found.allSatisfy { $0.severity == .error && $0.class == .duty && $0.range == 610..<616 })
  }

  @Test(
    "whatever basis is named, and what is not 废止, pass",
    arguments: [
      ValidityCase(state: .repealed, repealedBy: "2013-0002"), ValidityCase(state: .repealed, repealedBy: "2013-9999"),
      ValidityCase(state: .expired, expires: "2013-06-09"), ValidityCase(state: .amended),
    ])
  func passes(example: ValidityCase) throws { #expect(try example.findings(of: "repeal-basis-missing").isEmpty) }
}
