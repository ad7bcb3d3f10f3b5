package import Diagnostics

/// Reads the ledger of village contacts (`content/台账/村务联系人.csv`).
///
/// Names and terms stay in the ledger: only village, role and office phone are ever shown.
package struct VillageContactsReader: Sendable {
  static let columns = ["村", "姓名", "职务", "办公电话", "任期起", "任期止"]
  private static let example = "示例一村,张三,村会计,0533-000-0081,2011-06-01,2014-12-31"

  /// Reads the file; nil when it has a fault, and then there is at least one.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [VillageContact]? {
    let before = findings.count
    defer { findings.sortByPlace(from: before) }
    guard let table = LedgerTable.read(bytes, path: path, columns: Self.columns, findings: &findings) else {
      return nil
    }
    for row in table.rows { check(row, path: path, findings: &findings) }
    guard findings.count == before else { return nil }
    return table.rows.map { row in
      VillageContact(
        village: row.fields[0].value, role: row.fields[2].value, officePhone: row.fields[3].value)
    }
  }

  private func check(_ row: LedgerTable.Row, path: String, findings: inout [Finding]) {
    for column in 0..<4 where row.fields[column].value.isEmpty {
      findings.append(
        .emptyCell(
          Self.columns[column], row: row.number, example: Self.example, in: path, at: row.fields[column].range))
    }
    var days: [CivilDate] = []
    for column in 4..<6 where !row.fields[column].value.isEmpty {
      let field = row.fields[column]
      if let day = CivilDate(iso8601: field.value.utf8) {
        days.append(day)
      } else {
        findings.append(.badDate(field.value, for: Self.columns[column], in: path, at: field.range))
      }
    }
    if days.count == 2, days[1] < days[0] {
      findings.append(.termOrder(from: days[0], to: Located(days[1], at: row.fields[5].range), in: path))
    }
  }
}
