/// A column of a ledger; the raw value is its place in an empty ledger.
package protocol LedgerColumn: CaseIterable, RawRepresentable<Int>, Sendable {
  /// The heading.
  var name: String { get }

  /// A cell as it should look.
  var example: String { get }
}

extension LedgerColumn {
  /// The headings in their order.
  static var names: [String] { allCases.map(\.name) }
}
