import Diagnostics
import Notices

/// What a board makes of each finding: the one place where 规则级别 of board.yaml counts.
struct RuleLevels: Sendable {
  private let levels: [String: RuleLevel.Level]

  /// Without a board every rule keeps its own weight.
  init(of board: Board?) {
    let chosen = (board?.ruleLevels ?? []).filter { RuleCatalogue.rule($0.rule.value).map(Self.isFree) ?? false }
    levels = Dictionary(chosen.map { ($0.rule.value, $0.level) }) { first, _ in first }
  }

  /// The finding as the board weighs it; nil for one that is switched off.
  ///
  /// A level is that of the rule's usual case. What a rule itself weighs more lightly, such as lateness that was
  /// explained, never becomes heavier than it was.
  func weighed(_ finding: Finding) -> Finding? {
    guard !levels.isEmpty, finding.class == .duty, let level = levels[finding.rule.id] else { return finding }
    guard let asked = level.severity else { return nil }
    var weighed = finding
    let isUsual = finding.severity.rank <= finding.rule.severity.rank
    if isUsual || finding.severity.rank < asked.rank { weighed.severity = asked }
    return weighed
  }

  static func findings(in board: Board) -> [Finding] {
    board.ruleLevels.compactMap { level in
      guard let rule = RuleCatalogue.rule(level.rule.value) else { return .levelOfUnknown(level.rule, in: board.path) }
      return isFree(rule) ? nil : .levelOfFixed(level.rule, rule, in: board.path)
    }
  }

  private static func isFree(_ rule: Rule) -> Bool { RuleCatalogue.allowsLevels(of: rule) }
}

extension RuleLevel.Level {
  /// Nil for off.
  fileprivate var severity: Finding.Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .off: nil
    }
  }
}

extension Finding {
  fileprivate static func levelOfUnknown(_ rule: Located<String>, in path: String) -> Self {
    let near = RuleCatalogue.nearest(to: rule.value)
    let example = near ?? "due-soon"
    return Finding(
      LevelRules.shared.levelOfUnknownRule, in: path, at: rule.range,
      Phrase(zh: "没有规则“\(rule.value)”", en: "there is no rule \"\(rule.value)\""),
      hint: Phrase(
        zh: "\(near.map { "是不是“\($0)”？" } ?? "")规则名写在每个问题末尾的方括号里，例如：规则级别: { \(example): 警告 }",
        en: "\(near.map { "did you mean \"\($0)\"? " } ?? "")a rule's name stands in brackets behind each finding, "
          + "for example: 规则级别: { \(example): 警告 }"))
  }

  fileprivate static func levelOfFixed(_ rule: Located<String>, _ description: Rule, in path: String) -> Self {
    Finding(
      LevelRules.shared.levelOfFixedRule, in: path, at: rule.range,
      Phrase(
        zh: "规则“\(rule.value)”（\(description.title.zh)）的级别不能改：读不懂的、不能放行的、会泄露的，一律照报",
        en: "the level of the rule \"\(rule.value)\" (\(description.title.en)) cannot be changed: "
          + "what cannot be understood, must not be released or leaks is always reported"),
      hint: Phrase(
        zh: "删去这一项；可以改的是提醒和期限一类的规则，例如：规则级别: { due-soon: 关闭 }",
        en: "remove the entry; rules on periods and reminders can be changed, for example: 规则级别: { due-soon: 关闭 }"))
  }
}
