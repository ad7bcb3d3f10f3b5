import Diagnostics
import Notices

extension Finding {
  /// A duty in a ledger, whose rows are never repeated.
  static func inLedger(
    _ ledger: Ledger, _ rule: Rule, at range: Range<Int>, _ message: Phrase, hint: Phrase
  ) -> Self {
    Finding(rule, in: "content/\(ledger.file)", at: range, message, hint: hint, isConfidential: true)
  }
}
