/// Writes findings as workflow commands, which GitHub shows beside the changed lines.
package struct FindingsAsGitHub {
  private let language: Language
  private let names: FindingNames
  private let bytes: (String) -> [UInt8]?
  private let indexes = TextIndexes()

  package init(language: Language, names: FindingNames = FindingNames(), bytes: @escaping (String) -> [UInt8]?) {
    self.language = language
    self.names = names
    self.bytes = bytes
  }

  /// Writes all findings, one line each.
  package func text(_ findings: [Finding]) -> String {
    findings.map(line).joined()
  }

  /// Writes findings, and of each file with more how many are left out.
  package func text(_ findings: CappedFindings) -> String {
    text(findings.kept)
      + findings.more.sorted { $0.key < $1.key }.map { path, count in
        "::notice file=\(property(names.displayName(path)))::\(data(Phrase.more(count)(language)))\n"
      }.joined()
  }

  private func line(_ finding: Finding) -> String {
    let place = indexes.position(of: finding.range.lowerBound, in: finding.path, bytes(finding.path) ?? [])
    let hint = names.hint(of: finding).map { "\n" + $0(language) } ?? ""
    let message = names.message(of: finding)(language) + hint
    return "::\(command(finding.severity)) file=\(property(names.displayName(finding.path))),line=\(place.line)"
      + ",col=\(place.column),title=\(property(finding.rule.id))::\(data(message))\n"
  }

  private func command(_ severity: Finding.Severity) -> String {
    severity == .note ? "notice" : severity.rawValue
  }

  /// The escapes of a message.
  private func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The escapes of a property, which also ends at a colon or a comma.
  private func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
