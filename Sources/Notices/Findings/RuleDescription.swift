/// What a rule wants: for `explain`, the handbook's page of rules, SARIF, and the board's own choice of levels.
package struct RuleDescription: Sendable {
  /// The id that findings bear, in kebab-case; stable for ever.
  package let id: String
  /// What a finding of the rule means for a build; only a duty may be switched off or weighed otherwise.
  package let `class`: Finding.Class
  /// How heavy a finding is unless the board or the case says otherwise.
  package let severity: Finding.Severity
  /// A name of a few words.
  package let title: Phrase
  /// What must hold, in one or two sentences, and what to do when it does not.
  package let requirement: Phrase
  /// The provision or standard behind it; nil for a matter of order or form.
  package let basis: Phrase?
  /// What a clerk might write that the rule refuses.
  package let wrong: String
  /// The same put right.
  package let right: String

  package init(
    _ id: String, _ class: Finding.Class, _ severity: Finding.Severity, title: Phrase, requirement: Phrase,
    basis: Phrase? = nil, wrong: String, right: String
  ) {
    self.id = id
    self.class = `class`
    self.severity = severity
    self.title = title
    self.requirement = requirement
    self.basis = basis
    self.wrong = wrong
    self.right = right
  }
}
