package import Diagnostics

/// What the ledgers say; rows keep the order of their files.
package struct Ledgers: Sendable {
  package var applications: [Application] = []
  package var disputes: [Dispute] = []
  package var feedback: [Feedback] = []
  package var inquiries: [Inquiry] = []
  package var fees: [FeeEntry] = []
  package var sessions: [Session] = []
  package var papers: [PaperCount] = []
  package var actions: [ActionCount] = []
  package var counts: [StatedCount] = []
  package var contacts: [VillageContact] = []
  /// Those that could be read, empty or not.
  package var kept: Set<Ledger> = []
  /// Those that are there and cannot be read, so that nothing may be counted from them, least of all zero.
  package var unread: Set<Ledger> = []

  package init() {}

  /// Whether there is no such ledger: what it would hold is known to nobody, which is not none.
  package func isMissing(_ ledger: Ledger) -> Bool { !kept.contains(ledger) && !unread.contains(ledger) }

  /// Reads one ledger; with a fault it stays as it was, and there is at least one finding.
  package mutating func read(_ ledger: Ledger, _ bytes: [UInt8], path: String, findings: inout [Finding]) {
    let before = findings.count
    switch ledger {
    case .applications: applications = rows(ledger, bytes, path, &findings)
    case .disputes: disputes = rows(ledger, bytes, path, &findings)
    case .feedback: feedback = rows(ledger, bytes, path, &findings)
    case .inquiries: inquiries = rows(ledger, bytes, path, &findings)
    case .fees: fees = rows(ledger, bytes, path, &findings)
    case .sessions: sessions = rows(ledger, bytes, path, &findings)
    case .papers: papers = rows(ledger, bytes, path, &findings)
    case .actions: actions = rows(ledger, bytes, path, &findings)
    case .counts: counts = rows(ledger, bytes, path, &findings)
    case .contacts: contacts = VillageContactsReader().read(bytes, path: path, findings: &findings) ?? []
    }
    if findings.count == before { kept.insert(ledger) }
  }

  private func rows<Row: LedgerRow>(
    _ ledger: Ledger, _ bytes: [UInt8], _ path: String, _ findings: inout [Finding]
  ) -> [Row] {
    LedgerReader<Row>().read(bytes, path: path, findings: &findings) ?? []
  }
}
