import Compliance
import Notices
import Testing

@Suite("titles, document numbers, validity and explanations")
struct CatalogueRuleTests {
  @Test("duplicate-title: the second of a kind, with the place of the first; not what was taken back")
  func titles() throws {
    var board = try WholeBoard()
    try board.add("2013-0001", title: "低保公示")
    try board.add("2013-0002", title: "低保公示（更正）")
    #expect(try board.findings().isEmpty)
    try board.add("2013-0003", title: "低保公示")
    let found = try board.findings()
    #expect(found.summary == ["duplicate-title warning"])
    #expect(found.first?.path == "content/应急管理/2013-0003.md" && found.first?.range == 10..<25)
    #expect(found.first?.notes.first?.path == "content/应急管理/2013-0001.md")
    board.items[0].notice.withdrawal = Located(
      Withdrawal(date: try .day("2013-06-04"), reason: "有误", person: "周静", hidesTitle: false), at: 0..<1)
    #expect(try board.findings().isEmpty)
  }

  @Test("duplicate-document-number: one number, two papers")
  func numbers() throws {
    var board = try WholeBoard()
    for (index, number) in [
      ("2013-0001", "示例镇政发〔2013〕1号"), ("2013-0002", "示例镇政发〔2013〕2号"), ("2013-0003", "示例镇政发〔2013〕1号"),
    ] {
      try board.add(index) { $0.notice.documentNumber = Located(number, at: 600..<610) }
    }
    let found = try board.findings()
    #expect(found.summary == ["duplicate-document-number error"])
    #expect(found.first?.message.zh.contains("2013-0001") == true && found.first?.range == 600..<610)
  }

  /// A validity, and what must be said of it on 2013-06-10.
  struct ValidityCase: Sendable, CustomTestStringConvertible {
    let state: Validity.State
    var effective: String?
    var expires: String?
    var repealedBy: String?
    let rules: [String]

    var testDescription: String { "\(state.rawValue) \(effective ?? "") \(expires ?? "") \(repealedBy ?? "")" }
  }

  @Test(
    "validity and its days",
    arguments: [
      ValidityCase(state: .valid, expires: "2013-06-09", rules: ["validity-passed warning"]),
      ValidityCase(state: .valid, expires: "2013-06-10", rules: []),
      ValidityCase(state: .valid, effective: "2013-07-01", rules: ["validity-contradiction warning"]),
      ValidityCase(state: .valid, effective: "2013-06-10", rules: []),
      ValidityCase(state: .expired, expires: "2013-06-09", rules: []),
      ValidityCase(state: .expired, expires: "2013-06-10", rules: ["validity-contradiction warning"]),
      ValidityCase(state: .notYetInForce, effective: "2013-07-01", rules: []),
      ValidityCase(state: .notYetInForce, rules: ["validity-contradiction warning"]),
      ValidityCase(state: .notYetInForce, effective: "2013-06-10", rules: ["validity-contradiction warning"]),
      ValidityCase(
        state: .notYetInForce, effective: "2013-06-01", expires: "2013-06-09", rules: ["validity-passed warning"]),
      ValidityCase(state: .amended, expires: "2013-06-09", rules: ["validity-contradiction warning"]),
      ValidityCase(state: .amended, rules: []),
      ValidityCase(state: .repealed, rules: ["repeal-basis-missing error"]),
      ValidityCase(state: .repealed, repealedBy: "2013-0002", rules: []),
      ValidityCase(state: .repealed, repealedBy: "示例镇政发〔2013〕2号", rules: []),
      ValidityCase(state: .repealed, repealedBy: "2013-9999", rules: ["repeal-basis-unknown warning"]),
      ValidityCase(state: .repealed, repealedBy: "示例镇政发〔2013〕9号", rules: ["repeal-basis-unknown warning"]),
      ValidityCase(state: .repealed, repealedBy: "示例县政发〔2013〕9号", rules: []),
    ])
  func validity(example: ValidityCase) throws {
    var board = try WholeBoard()
    try board.add("2013-0001") { sample in
      sample.notice.validity.state = Located(example.state, at: 610..<616)
      sample.notice.validity.effective = try example.effective.map { Located(try .day($0), at: 620..<630) }
      sample.notice.validity.expires = try example.expires.map { Located(try .day($0), at: 630..<640) }
      sample.notice.validity.repealedBy = example.repealedBy.map { Located($0, at: 640..<650) }
    }
    try board.add("2013-0002") { $0.notice.documentNumber = Located("示例镇政发〔2013〕2号", at: 600..<610) }
    #expect(try board.findings().summary == example.rules)
  }

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

  @Test("explanations: of oneself, of what is not shown, and none of a normative paper after three working days")
  func explanations() throws {
    var board = try WholeBoard()
    try board.add("2013-0001") { sample in
      sample.notice.documentNumber = Located("示例镇政发〔2013〕1号", at: 600..<610)
      sample.notice.validity.expires = Located(try .day("2018-06-30"), at: 630..<640)
    }
    board.today = try .day("2013-06-06")
    #expect(try board.findings().isEmpty)
    board.today = try .day("2013-06-07")
    #expect(try board.findings().summary == ["explanation-missing note"])
    try board.add("2013-0002") { $0.notice.explains = Located(try index("2013-0001"), at: 660..<670) }
    #expect(try board.findings().isEmpty)
    board.items[0].notice.secrecy.value = .refused
    #expect(try board.findings().summary == ["explained-not-shown warning"])
    board.items[1].notice.explains?.value = try index("2013-0002")
    try board.items[1].release()
    #expect(try board.findings().summary == ["explains-itself error"])
  }

  @Test("institution-not-shown: a rule that the guide lists and nobody can read")
  func institutions() throws {
    var board = try WholeBoard()
    try board.add("2013-0001")
    board.settings.rules = [Located(try index("2013-0001"), at: 1..<2), Located(try index("2013-0009"), at: 3..<4)]
    let found = try board.findings()
    #expect(found.summary == ["institution-not-shown warning"])
    #expect(found.first?.path == "content/board.yaml" && found.first?.range == 3..<4)
  }
}
