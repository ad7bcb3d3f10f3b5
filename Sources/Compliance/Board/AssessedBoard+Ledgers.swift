import Notices

extension Finding {
  /// A duty in a ledger, whose rows are never repeated.
  static func inLedger(
    _ ledger: Ledger, _ rule: String, _ severity: Severity, at range: Range<Int>, _ message: Phrase, hint: Phrase
  ) -> Self {
    var finding = Finding.duty(rule, severity, in: "content/\(ledger.file)", at: range, message, hint: hint)
    finding.isConfidential = true
    return finding
  }
}
