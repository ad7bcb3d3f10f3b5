/// 规则级别 of board.yaml.
extension YAMLReader {
  /// Reads levels by the ids of rules, which are free names here: what rules there are is known elsewhere.
  mutating func ruleLevels() -> [RuleLevel] {
    var levels: [RuleLevel] = []
    names { rule, reader in
      if let word = reader.word(LevelWord.self) { levels.append(RuleLevel(rule: rule, level: word.value.level)) }
    }
    return levels
  }
}

/// How a level is written.
private enum LevelWord: String, CaseIterable {
  case error = "错误"
  case warning = "警告"
  case off = "关闭"
  case errorInEnglish = "error"
  case warningInEnglish = "warning"
  case offInEnglish = "off"

  var level: RuleLevel.Level {
    switch self {
    case .error, .errorInEnglish: .error
    case .warning, .warningInEnglish: .warning
    case .off, .offInEnglish: .off
    }
  }
}
