import Compliance
import FoundationEssentials
import Notices
import Testing

@testable import Generator

/// The catalogue is whole: what the sources report is described, and what is described is reported.
struct RuleCatalogueTests {
  @Test("every id is described once")
  func once() {
    let ids = RuleCatalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count, "\(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys)")
    #expect(ids.count > 100)
  }

  @Test("every id that the sources report is described, and every described id is reported by the sources")
  func whole() throws {
    let sources = try SourceRules()
    let described = Set(RuleCatalogue.all.map(\.id))
    #expect(sources.reported.subtracting(described).sorted() == [], "reported and not described")
    #expect(described.filter { !sources.name($0) }.sorted() == [], "described and never reported")
  }

  @Test("ids are kebab-case, and both languages, the wrong and the right are written", arguments: RuleCatalogue.all)
  func written(rule: RuleDescription) {
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

/// The ids that the sources give to findings, read from the sources themselves.
private struct SourceRules {
  /// What stands before an id where a finding is made.
  private static let makers = [
    ".fault(", ".hold(", ".duty(", "slip(", "table(", "badForm(", "Words(", "rule: ",
  ]

  private(set) var reported: Set<String> = []
  /// All sources without the ids of descriptions, which report nothing.
  private var texts: [String] = []

  init() throws {
    let tree = try TemporaryFolder.tree(at: "\(Repository.root)/Sources")
    for (path, bytes) in tree where path.hasSuffix(".swift") && !path.hasPrefix("Pages/") {
      let text = Self.withoutDescriptions(String(decoding: bytes, as: UTF8.self))
      texts.append(text)
      reported.formUnion(Self.behindMakers(in: text))
      if path.hasPrefix("Notices/Findings/Finding+") {
        reported.formUnion(Self.literals(in: text).filter(Self.isKebab))
      }
    }
  }

  /// Whether the sources have an id as a literal somewhere, such as one of two that a condition chooses.
  func name(_ id: String) -> Bool { texts.contains { $0.contains("\"\(id)\"") } }

  /// The first literal behind each maker, unless other code stands between them.
  private static func behindMakers(in text: String) -> [String] {
    makers.flatMap { maker in
      text.ranges(of: maker).compactMap { range in
        let rest = text[range.upperBound...].drop { $0 == " " || $0 == "\n" }
        guard rest.first == "\"" else { return nil }
        let id = String(rest.dropFirst().prefix { $0 != "\"" })
        return id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || (0x30...0x39).contains($0) } ? id : nil
      }
    }
  }

  private static func literals(in text: String) -> [String] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static func isKebab(_ text: String) -> Bool {
    text.contains("-") && text.first?.isLetter == true && text.last != "-"
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || (0x30...0x39).contains($0) }
  }

  /// The text without the ids of descriptions, which report nothing.
  private static func withoutDescriptions(_ text: String) -> String {
    text.components(separatedBy: "RuleDescription(").enumerated().map { number, part in
      guard number > 0, let start = part.firstIndex(of: "\"") else { return part }
      let end = part[part.index(after: start)...].firstIndex(of: "\"") ?? start
      return String(part[..<start] + part[end...].dropFirst())
    }.joined()
  }
}

extension RuleDescription: CustomTestStringConvertible {
  package var testDescription: String { id }
}
