import Diagnostics
import Testing

@testable import Notices
@testable import Generator

/// The examples of the rules on the form of an item are true: the wrong one is refused by its rule, the right one is not.
struct RuleExampleTests {
  private static let themes: [any RuleTheme] = [
    LineRules.shared, SyntaxRules.shared, FieldRules.shared, ItemRules.shared, SignOffRules.shared,
  ]
  /// Rules whose example is no front matter of an item.
  private static let others: Set<String> = [
    "outside-category", "category-contradiction", "bad-number", "bad-period", "yaml-document",
  ]
  static let tried: [Rule] = themes.flatMap { $0.rules }.filter { !others.contains($0.id) }

  private static let keys = ["标题: 关于防汛的通知", "索引号: 2013-0031", "形成日期: 2013-05-20", "保密: 可以公开"]

  /// An item in which the example stands in place of the keys that it names itself.
  private static func item(_ example: String) -> String {
    if example.hasPrefix("---\n") { return example + "\n\n正文。\n" }
    let named = example.split(separator: "\n").compactMap { line in
      line.split { ":： ".contains($0) }.first.map(String.init)
    }
    let rest = keys.filter { key in !named.contains { key.hasPrefix($0) } }
    return (["---"] + rest + [example, "---", "", "正文。", ""]).joined(separator: "\n")
  }

  private func faults(of example: String) async throws -> [String] {
    var board = try TestBoard()
    board["content/应急管理/例.md"] = Self.item(example)
    return try await board.written().check().findings.filter { $0.class == .fault }.map(\.rule.id)
  }

  @Test("the wrong example breaks its rule", arguments: tried)
  func wrong(rule: Rule) async throws {
    let found = try await faults(of: rule.wrong)
    #expect(found.contains(rule.id), "\(rule.wrong): \(found)")
  }

  @Test("the right example breaks none", arguments: tried)
  func right(rule: Rule) async throws {
    let found = try await faults(of: rule.right)
    #expect(found == [], "\(rule.right): \(found)")
  }
}
