import Diagnostics
import Notices
import Testing

@Suite("validity-passed")
struct ValidityPassedTests {
  @Test(
    "an item says 有效 or 尚未施行 after its last day",
    arguments: [
      ValidityCase(state: .valid, expires: "2013-06-09", message: "有效期到 2013-06-09 已满，有效性还写着“有效”"),
      ValidityCase(
        state: .notYetInForce, effective: "2013-06-01", expires: "2013-06-09",
        message: "有效期到 2013-06-09 已满，有效性还写着“尚未施行”"),
    ])
  func fires(example: ValidityCase) throws {
    let found = try example.findings(of: "validity-passed")
    #expect(found.map(\.message.zh) == [example.message])
    #expect(found.allSatisfy { $0.severity == .warning && $0.class == .duty && $0.range == 610..<616 })
  }

  @Test(
    "the last day itself, and words that agree, pass",
    arguments: [
      ValidityCase(state: .valid, expires: "2013-06-10"), ValidityCase(state: .valid),
      ValidityCase(state: .expired, expires: "2013-06-09"), ValidityCase(state: .amended, expires: "2013-06-09"),
      ValidityCase(state: .repealed, expires: "2013-06-09", repealedBy: "2013-0002"),
    ])
  func passes(example: ValidityCase) throws { #expect(try example.findings(of: "validity-passed").isEmpty) }
}
