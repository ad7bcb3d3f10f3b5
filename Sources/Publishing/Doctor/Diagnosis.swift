package import Diagnostics

/// What a look at a machine and its board found, one line each, with its remedy.
package struct Diagnosis: Sendable {
  /// How something stands.
  package enum State: String, Sendable {
    /// As it must be.
    case fine
    /// Not there, and only some commands ask for it.
    case optional
    /// Needed and missing or wrong.
    case missing
  }

  /// One thing that was looked at.
  package struct Line: Sendable {
    package let subject: Phrase
    package let state: State
    package let said: Phrase
    /// What to do; nil where nothing must be.
    package let remedy: Phrase?

    init(_ subject: Phrase, _ state: State, _ said: Phrase, remedy: Phrase? = nil) {
      self.subject = subject
      self.state = state
      self.said = said
      self.remedy = state == .fine ? nil : remedy
    }
  }

  /// In the order in which they are shown.
  package internal(set) var lines: [Line] = []

  /// Whether something needed is missing.
  package var isMissing: Bool { lines.contains { $0.state == .missing } }

  /// A line for each.
  package func text(_ language: Language) -> String {
    lines.map { line in
      let remedy = line.remedy.map { Phrase(zh: "；\($0.zh)", en: "; \($0.en)")(language) } ?? ""
      let colon = Phrase(zh: "：", en: ": ")(language)
      return "\(Self.word(line.state)(language)) \(line.subject(language))\(colon)\(line.said(language))\(remedy)\n"
    }.joined()
  }

  private static func word(_ state: State) -> Phrase {
    switch state {
    case .fine: Phrase(zh: "正常", en: "fine    ")
    case .optional: Phrase(zh: "可选", en: "optional")
    case .missing: Phrase(zh: "缺少", en: "missing ")
    }
  }

  /// The same as a list of JSON.
  package func json(_ language: Language) -> String {
    let objects = lines.map { line in
      JSONText.object([
        ("subject", .text(line.subject(language))), ("state", .text(line.state.rawValue)),
        ("said", .text(line.said(language))), ("remedy", line.remedy.map { .text($0(language)) } ?? .null),
      ])
    }
    return "\(JSONText.list(objects, indent: 2))\n"
  }
}
