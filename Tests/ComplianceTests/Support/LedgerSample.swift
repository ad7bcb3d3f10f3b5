import Compliance
import Diagnostics
import Notices
import Testing

/// A board on 2021-06-01 with these rows in its ledgers.
enum LedgerSample {
  /// What rules of some themes find, as `file row:column rule`.
  static func findings(_ rows: [Ledger: String], of themes: String...) throws -> [String] {
    var board = try SampleBoard("2021-06-01")
    var texts: [String: [UInt8]] = [:]
    for (ledger, rows) in rows {
      let bytes = Array("\(ledger.header)\n\(rows)".utf8)
      var findings: [Finding] = []
      board.ledgers.read(ledger, bytes, path: "content/\(ledger.file)", findings: &findings)
      try #require(findings.isEmpty, "\(findings.map(\.message.zh))")
      texts["content/\(ledger.file)"] = bytes
    }
    return try themes.flatMap { try board.findings(of: $0) }.map { finding in
      let place = TextPosition(of: finding.range.lowerBound, in: texts[finding.path] ?? [])
      return "\(finding.path.split(separator: "/").last ?? "") \(place) \(finding.rule.id)"
    }
  }

  /// An application answered on 2021-03-09, but for its fee.
  static let application = "2021-003,2021-03-01,当面,自然人,低保,,,,,,2021-03-09,予以公开,"
}
