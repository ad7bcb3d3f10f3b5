import Diagnostics
import FoundationEssentials
import Testing

@testable import Compliance
@testable import Generator
@testable import Notices

/// The catalogue is whole: what the sources report is described, and what is described is reported.
struct RuleCatalogueTests {
  @Test("every id is described once")
  func once() {
    let ids = RuleCatalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count, "\(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys)")
    #expect(ids.count > 100)
  }

  @Test("the rules of a theme are its properties, and stand in the catalogue")
  func listed() {
    for theme in Self.themes {
      #expect(!theme.rules.isEmpty && Set(RuleCatalogue.all).isSuperset(of: theme.rules), "\(theme.title.en)")
    }
  }

  private static let themes: [any RuleTheme] = [
    FileRules.shared, LineRules.shared, SyntaxRules.shared, FieldRules.shared, ItemRules.shared, SignOffRules.shared,
    CollisionRules.shared, SettingsRules.shared, TableRules.shared, LedgerRules.shared, ReportRules.shared,
    FigureRules.shared, ScanRules.shared, RevisionRules.shared, MarkupRules.shared, LevelRules.shared,
    ThemeRules.shared,
  ]

  @Test("what looks for leaks is what is explained, but for what is found otherwise than in a text")
  func leaks() {
    let scanned = Set(LeakScan.keepers.map { $0.rule })
    let others: Set<Rule> = [
      CopyNumber.rule, ExceptionUnmatched.rule, ExceptionPerson.rule, ExceptionInFuture.rule, ExceptionNotAllowed.rule,
      CharacterUnseen.rule, SettingsLeak.rule,
    ]
    let explained = RuleGroup.leaks.rules
    #expect(scanned.union(others) == Set(explained) && scanned.isDisjoint(with: others))
  }

  @Test("ids are kebab-case, and both languages, the wrong and the right are written", arguments: RuleCatalogue.all)
  func written(rule: Rule) {
    #expect(rule.id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    for phrase in [rule.title, rule.requirement] + [rule.basis].compactMap({ $0 }) {
      #expect(phrase.zh.unicodeScalars.contains { $0.value > 0x2E7F }, "\(rule.id): \(phrase.zh)")
      #expect(!phrase.en.isEmpty && phrase.en != phrase.zh || phrase.en.contains("国办"), "\(rule.id): \(phrase.en)")
    }
    #expect(rule.title.zh.count <= 20, "a title is a few words: \(rule.title.zh)")
    #expect(rule.requirement.zh.hasSuffix("。") && rule.requirement.en.hasSuffix("."), "\(rule.id)")
    #expect(!rule.wrong.isEmpty && !rule.right.isEmpty && rule.wrong != rule.right)
  }

  @Test("the gate's rules and those against leaks cannot be given a level, nor can a fault or a hold")
  func fixed() {
    for rule in RuleCatalogue.all where rule.class != .duty { #expect(!RuleCatalogue.allowsLevels(of: rule)) }
    for id in ["withdrawal-person", "withdrawal-in-future", "resident-id", "review-awaiting", "late-no"] {
      #expect(RuleCatalogue.rule(id).map(RuleCatalogue.allowsLevels) != true, "\(id)")
    }
    for id in ["late", "overdue", "due-soon", "missing-anchor", "footer-duties"] {
      #expect(RuleCatalogue.rule(id).map(RuleCatalogue.allowsLevels) == true, "\(id)")
    }
  }

  @Test("the handbook's page of rules is current; RECORD=1 writes it and fails")
  func page() throws {
    let path = "\(Repository.root)/content/规则/README.md"
    let wanted = RulePage(RuleCatalogue.groups, language: .chinese).markdown
    let written = try? String(contentsOf: URL(filePath: path), encoding: .utf8)
    guard written != wanted else { return }
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
    if isRecording { try wanted.write(to: URL(filePath: path), atomically: true, encoding: .utf8) }
    Issue.record(
      isRecording
        ? "content/规则/README.md was written; look at it and run again"
        : "run: noticeboard explain --format markdown --language zh-CN > content/规则/README.md")
  }
}

extension Rule: CustomTestStringConvertible {
  package var testDescription: String { id }
}
