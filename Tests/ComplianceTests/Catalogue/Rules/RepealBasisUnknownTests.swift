import Diagnostics
import Notices
import Testing

@Suite("repeal-basis-unknown")
struct RepealBasisUnknownTests {
  @Test("a number of our own that nobody can read", arguments: ["2013-9999", "示例镇政发〔2013〕9号"])
  func fires(basis: String) throws {
    let found = try ValidityCase(state: .repealed, repealedBy: basis).findings(of: "repeal-basis-unknown")
    #expect(found.map(\.message.zh) == ["废止依据“\(basis)”没有在公开栏公开"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.class == .duty && $0.range == 640..<650 })
  }

  @Test(
    "a paper that is shown, by either number, another organ's, and none at all",
    arguments: [
      ValidityCase(state: .repealed, repealedBy: "2013-0002"),
      ValidityCase(state: .repealed, repealedBy: "示例镇政发〔2013〕2号"),
      ValidityCase(state: .repealed, repealedBy: "示例县政发〔2013〕9号"), ValidityCase(state: .repealed),
      ValidityCase(state: .valid, repealedBy: "2013-9999"),
    ])
  func passes(example: ValidityCase) throws { #expect(try example.findings(of: "repeal-basis-unknown").isEmpty) }
}
