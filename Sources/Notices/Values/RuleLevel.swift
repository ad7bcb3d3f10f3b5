/// How much a board lets one rule weigh (规则级别 of board.yaml).
package struct RuleLevel: Sendable {
  /// The weights that a board may give.
  package enum Level: Sendable {
    case error, warning
    /// The rule is not reported, but counted.
    case off
  }

  package var rule: Located<String>
  package var level: Level
}
