import Diagnostics
import FoundationEssentials
import Testing

@testable import Notices

/// The SARIF log; that it satisfies the published schema is checked by `.ci/test`.
struct SARIFTests {
  /// The parts of a log that the tests look at.
  struct Log: Decodable {
    struct Run: Decodable {
      struct Rule: Decodable {
        var id: String
        var help: [String: String]
        var defaultConfiguration: [String: String]
      }
      struct Driver: Decodable { var rules: [Rule] }
      struct Tool: Decodable { var driver: Driver }
      var tool: Tool
      var columnKind: String
      var results: [Result]
      var properties: [String: Int]
    }
    struct Result: Decodable {
      var ruleId: String
      var ruleIndex: Int?
      var level: String
      var message: [String: String]
      var locations: [Location]
      var relatedLocations: [Location]?
    }
    struct Location: Decodable {
      struct Physical: Decodable {
        var artifactLocation: [String: String]
        var region: [String: Int]?
      }
      var physicalLocation: Physical
    }
    var version: String
    var runs: [Run]
  }

  private func log(
    _ findings: [Finding], names: FindingNames = FindingNames(), bytes: [UInt8] = FormatTests.bytes
  ) throws -> Log.Run {
    let rules = RuleGroup.reading.flatMap(\.rules)
    let writer = FindingsAsSARIF(language: .chinese, names: names, rules: rules) { _ in bytes }
    let text = writer.text(findings, switchedOff: 3)
    let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.first)
  }

  @Test("a result names its rule, its level, its place in characters, and its file as an address")
  func result() throws {
    let run = try log([try FormatTests.finding()])
    let result = try #require(run.results.first)
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.properties == ["switchedOff": 3])
    #expect(result.level == "error")
    #expect(result.ruleIndex.map { run.tool.driver.rules[$0].id } == "no-such-day")
    #expect(result.message["text"]?.hasPrefix("“形成日期”的“2013-02-30”不存在") == true)
    let place = try #require(result.locations.first?.physicalLocation)
    #expect(place.region == ["startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 17])
    let address = "content/%E5%BA%94%E6%80%A5%E7%AE%A1%E7%90%86/%E7%94%B2%3A%2C%25.md"
    #expect(place.artifactLocation == ["uri": address, "uriBaseId": "ROOT"])
  }

  @Test("what concerns a whole file has no region, and a second place is a related one")
  func places() throws {
    var finding = Finding(SettingsRules.shared.noBaseUrl, in: "a.md", Phrase(zh: "甲", en: "a"))
    finding.notes = [Finding.Note(path: "b c.md", range: 4..<8, message: Phrase(zh: "乙", en: "b"))]
    let result = try #require(try log([finding]).results.first)
    #expect(result.ruleId == "no-base-url")
    #expect(result.locations.first?.physicalLocation.region == nil)
    #expect(result.relatedLocations?.first?.physicalLocation.artifactLocation["uri"] == "b%20c.md")
    #expect(result.relatedLocations?.first?.physicalLocation.region?["startLine"] == 2)
  }

  @Test("every rule is there with its explanation, findings or none")
  func rules() throws {
    let run = try log([])
    #expect(run.results.isEmpty)
    #expect(run.tool.driver.rules.count == RuleGroup.reading.flatMap(\.rules).count)
    for rule in run.tool.driver.rules { #expect(rule.help["text"]?.contains("正确：") == true, "\(rule.id)") }
    let defaults = run.tool.driver.rules.map { $0.defaultConfiguration["level"] }
    #expect(Set(defaults) == ["error", "warning", "note"])
  }

  @Test("repeats nothing of a file that must not be quoted")
  func hides() throws {
    let names = FindingNames(displayName: { _ in "2013-0031" }, hidesLine: { _ in true }, isKey: KnownNames.contains)
    let result = try #require(try log([try FormatTests.finding()], names: names).results.first)
    #expect(result.message == ["text": "“形成日期”的“…”不存在，2013年2月只有28天"])
    #expect(result.locations.first?.physicalLocation.artifactLocation["uri"] == "2013-0031")
  }
}
