/// A rule explained to a reader: for the terminal, the handbook's page of rules, SARIF and the page of a check.
package struct RuleText {
  private let rule: Rule
  private let language: Language

  package init(_ rule: Rule, language: Language) {
    self.rule = rule
    self.language = language
  }

  /// What a finding of the rule means for `check` and `build`.
  package var consequence: String { Self.consequence(rule)(language) }

  package var severity: String { rule.severity.name(language) }

  private static func consequence(_ rule: Rule) -> Phrase {
    switch (rule.class, rule.severity) {
    case (.fault, _):
      Phrase(zh: "读不懂：check 不通过，build 什么都不写", en: "not understood: check fails and build writes nothing")
    case (.hold, .error):
      Phrase(zh: "这一条不能公开：check 不通过，build 扣下它", en: "not to be shown: check fails and build holds it back")
    case (.hold, _): Phrase(zh: "这一条暂不公开；不算错误", en: "not shown for now; no mistake")
    case (.duty, .error): Phrase(zh: "该办没办：check 不通过，build 照常", en: "something is owed: check fails, build goes on")
    case (.duty, .warning): Phrase(zh: "请看一看：check 和 build 照常", en: "worth a look: check and build go on")
    case (.duty, .note): Phrase(zh: "提醒：check 和 build 照常", en: "a reminder: check and build go on")
    }
  }

  /// The label of a part, such as 怎样算对.
  private func label(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(language) }

  /// Lines for a terminal; ends with a line feed.
  package var plain: String {
    var lines = ["\(rule.id)  \(rule.title(language))", "", rule.requirement(language)]
    if let basis = rule.basis { lines += ["", "\(label("依据：", "basis: "))\(basis(language))"] }
    lines += ["", label("不对：", "wrong:")] + indented(rule.wrong)
    lines += [label("正确：", "right:")] + indented(rule.right)
    lines += ["", "\(label("后果：", "effect: "))\(consequence)"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Markdown; ends with a line feed.
  ///
  /// - Parameter heading: What stands before the title, such as `###`; nil leaves the title out.
  package func markdown(heading: String?) -> String {
    var parts: [String] = []
    if let heading { parts.append("\(heading) \(rule.id) \(rule.title(language))") }
    parts.append(rule.requirement(language))
    if let basis = rule.basis { parts.append("\(label("依据：", "Basis: "))\(basis(language))") }
    parts.append("\(label("不对：", "Wrong:"))\n\n\(fenced(rule.wrong))")
    parts.append("\(label("正确：", "Right:"))\n\n\(fenced(rule.right))")
    parts.append("\(label("后果：", "Effect: "))\(consequence)\(label("。", "."))")
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func indented(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
  }

  /// A block of code, with a fence longer than any in it.
  private func fenced(_ text: String) -> String { "````\n\(text)\n````" }
}

extension Finding.Severity {
  /// The weight as people say it.
  package func name(_ language: Language) -> String {
    switch self {
    case .error: Phrase(zh: "错误", en: "error")(language)
    case .warning: Phrase(zh: "警告", en: "warning")(language)
    case .note: Phrase(zh: "说明", en: "note")(language)
    }
  }
}
