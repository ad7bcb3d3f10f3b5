import Diagnostics
import Notices
import Testing

@testable import Generator

/// Each requirement has a file, each file its tests, and each rule a test that names it: read from the source tree.
struct RuleTestFileTests {
  private static let rules = "Sources/Compliance"
  private static let tests = "Tests/ComplianceTests"

  /// The files of a target's folders of rules by their path in it, without their endings.
  private func files(ofRulesIn target: String, ending: String) throws -> [String: String] {
    try files(of: target, ending: ending).filter { $0.key.contains("/Rules/") }
  }

  /// The files of a folder by their path in it, without their endings.
  private func files(of folder: String, ending: String) throws -> [String: String] {
    let tree = try TemporaryFolder.tree(at: "\(Repository.root)/\(folder)").filter { $0.key.hasSuffix(ending) }
    return Dictionary(
      uniqueKeysWithValues: tree.map {
        (String($0.key.dropLast(ending.count)), String(decoding: $0.value, as: UTF8.self))
      }
    )
  }

  @Test("each rule file has a test file of its name with tests in it, and no test file lacks its rule")
  func named() throws {
    let rules = try files(ofRulesIn: Self.rules, ending: ".swift")
    let tests = try files(ofRulesIn: Self.tests, ending: "Tests.swift")
    #expect(rules.count > 100 && tests.count > 100)
    let untested = rules.keys.filter { tests[$0]?.contains("@Test") != true }
    #expect(untested.sorted() == [], "no tests in \(Self.tests)")
    let orphans = tests.keys.filter { rules[$0] == nil }
    #expect(orphans.sorted() == [], "no rule of this name in \(Self.rules)")
  }

  @Test("a rule file describes one rule at most, and a rule has one description")
  func single() throws {
    let several = try files(ofRulesIn: Self.rules, ending: ".swift").filter {
      $0.value.split(separator: " = Rule(", omittingEmptySubsequences: false).count > 2
    }
    #expect(several.keys.sorted() == [], "one requirement, one file")
  }

  @Test("each rule of the catalogue is named in a test, or its examples are tried")
  func all() throws {
    let tried = Set(RuleExampleTests.tried.map(\.id))
    let texts = try files(of: "Tests", ending: ".swift").values
    let silent = RuleCatalogue.all.map(\.id).filter { id in
      !tried.contains(id)
        && !texts.contains { text in ["\"\(id)\"", "\"\(id) ", "[\(id)]"].contains { text.contains($0) } }
    }
    #expect(silent == [], "no test names these rules")
  }
}
