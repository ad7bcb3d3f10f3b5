import Compliance
import Diagnostics
import Notices
import Testing

@Suite("institution-not-shown")
struct InstitutionShownTests {
  private func findings(_ numbers: String..., breaking: Bool = false) throws -> [Finding] {
    var board = try WholeBoard()
    try board.add("2013-0001")
    if breaking { board.items[0].body += "改动" }
    board.settings.rules = try numbers.enumerated().map { Located(try index($1), at: 10 + $0..<11 + $0) }
    return try board.findings().filter { $0.rule.id == "institution-not-shown" }
  }

  @Test("a rule that the guide lists and nobody can read: not there, or held")
  func fires() throws {
    for found in [try findings("2013-0001", "2013-0009"), try findings("2013-0009", breaking: true)] {
      #expect(found.summary == ["institution-not-shown warning"])
      #expect(found.first?.path == "content/board.yaml" && found.first?.class == .duty)
      #expect(found.first?.message.zh == "“制度”里的 2013-0009 没有公开，指南里看不到")
    }
    #expect(try findings("2013-0001", "2013-0009").first?.range == 11..<12)
    #expect(try findings("2013-0001", breaking: true).summary == ["institution-not-shown warning"])
  }

  @Test("rules that are shown, and a guide without any, pass")
  func passes() throws {
    #expect(try findings("2013-0001").isEmpty)
    #expect(try findings().isEmpty)
  }
}
