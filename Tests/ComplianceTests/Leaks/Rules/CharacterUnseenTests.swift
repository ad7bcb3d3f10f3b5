import Diagnostics
import Notices
import Testing

@testable import Compliance

@Suite("character-unseen")
struct CharacterUnseenTests {
  private func findings(_ body: String, title: String? = nil) throws -> [Finding] {
    var sample = try Sample()
    sample.body = body
    if let title { sample.notice.title = Located(title, at: 10..<25) }
    return try sample.assess().findings.filter { $0.rule.id == "character-unseen" }
  }

  @Test(
    "a body that holds one stays out, and its own line is shown without it",
    arguments: [
      "\u{34F}", "\u{115F}", "\u{3164}", "\u{2800}", "\u{FFF9}", "\u{2028}", "\u{202E}", "\u{E0100}", "\u{FFFE}",
      "\u{200B}",
    ])
  func fires(character: String) throws {
    let found = try findings("第一行\n\n联系\(character)电话：0533-000-0001\n")
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.class == .hold && finding.severity == .error)
    #expect(finding.range == (1000 + 17)..<(1000 + 17 + character.utf8.count))
    #expect(finding.hint?.zh == "正确的写法（不带它）：联系电话：0533-000-0001")
  }

  @Test("a line is told of once, and one that hides a number is not repeated")
  func discreet() throws {
    #expect(try findings("甲\u{200B}乙\u{200B}丙\n\n丁\u{200B}\n").count == 2)
    let found = try findings("身份证号3703991990\u{3164}01011234\n")
    #expect(found.count == 1)
  }

  @Test("values that are shown are looked at too")
  func values() throws {
    #expect(try findings("正文\n", title: "通\u{202E}知").count == 1)
  }

  @Test("nothing is said of text that everybody sees", arguments: ["☎️ 0533", "1️⃣ 一", "👨‍👩‍👧 家", "甲\t乙\r\n丙"])
  func silent(body: String) throws { #expect(try findings(body).isEmpty) }
}
