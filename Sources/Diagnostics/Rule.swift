/// What the board asks for, said once, in the file that looks for it: findings are made from it, and `explain`, the
/// handbook, SARIF and the levels of a board read it.
package final class Rule: Sendable {
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

  /// What a finding shows where no line of the reader's own can be shown corrected.
  package var example: Phrase {
    let isBlock = right.utf8.contains(UInt8(ascii: "\n"))
    return Phrase(zh: "例如：\(isBlock ? "\n" : "")\(right)", en: "for example:\(isBlock ? "\n" : " ")\(right)")
  }
}

extension Rule: Hashable {
  /// A rule is the same only as itself; ids are told apart by the catalogue.
  package static func == (left: Rule, right: Rule) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// Something that looks for breaches of one rule.
package protocol RuleKeeper: Sendable {
  static var rule: Rule { get }
  /// The metatypes of the protocols by which it is run; none where whoever needs it names it.
  static var roles: [Any.Type] { get }
}

extension RuleKeeper {
  package static var roles: [Any.Type] { [] }
}
