package import Diagnostics

/// One line of the figures that a submitted report is stored with (`content/年度报告/2021.csv`).
package struct StoredFigure: Sendable {
  package let row: Int
  /// 名称.
  package let name: Located<String>
  /// 数值, as the page shows it.
  package let value: Located<String>
  /// 依据: what it was counted from.
  package let basis: Located<String>
}

/// Reads the figures that a submitted report is stored with.
package struct StoredFiguresReader: Sendable {
  package static let header = columns.joined(separator: ",")
  private static let columns = ["名称", "数值", "依据"]

  /// The file of a year, from the content folder.
  package static func file(of year: Int) -> String { "年度报告/\(year).csv" }

  package init() {}

  /// Reads the file; nil when it has a fault, and then there is at least one.
  ///
  /// Rows keep the order of the file; a blank value is a fault, as zero is written.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [StoredFigure]? {
    let before = findings.count
    guard let table = LedgerTable.read(bytes, path: path, columns: Self.columns, findings: &findings) else {
      return nil
    }
    for row in table.rows {
      for column in 0..<2 where row.fields[column].value.isEmpty {
        findings.append(
          .emptyCell(
            Self.columns[column], row: row.number, example: "申请.新收.总计,0,台账/依申请公开:", in: path,
            at: row.fields[column].range))
      }
    }
    findings.sortByPlace(from: before)
    guard findings.count == before else { return nil }
    return table.rows.map {
      StoredFigure(row: $0.number, name: $0.fields[0], value: $0.fields[1], basis: $0.fields[2])
    }
  }
}
