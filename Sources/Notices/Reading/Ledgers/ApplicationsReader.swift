/// Reads the ledger of applications for information (`content/台账/依申请公开.csv`).
///
/// Nothing of it is ever shown by row, and no finding repeats a cell: what was typed into a wrong cell may be a name.
package struct ApplicationsReader: Sendable {
  /// The file, from the content folder.
  package static let file = "台账/依申请公开.csv"

  /// The columns of the ledger, as its first line must name them.
  package enum Column: Int, CaseIterable, Sendable {
    case number, received, channel, applicant, subject, correctionAsked, corrected, thirdParty, otherOrgans, extended
    case replied, result, fee

    /// The heading.
    package var name: String {
      switch self {
      case .number: "编号"
      case .received: "收到日期"
      case .channel: "收到方式"
      case .applicant: "申请人类别"
      case .subject: "事项类别"
      case .correctionAsked: "补正通知"
      case .corrected: "补正收到"
      case .thirdParty: "征询第三方"
      case .otherOrgans: "征询机关"
      case .extended: "延期告知"
      case .replied: "答复日期"
      case .result: "答复结果"
      case .fee: "收费"
      }
    }
  }

  /// The first line of a ledger.
  package static var header: String { Column.allCases.map(\.name).joined(separator: ",") }

  package init() {}

  /// Reads the file; nil when it has a fault, and then there is at least one.
  ///
  /// Rows keep the order of the file.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [Application]? {
    var own: [Finding] = []
    let table = LedgerTable.read(
      bytes, path: path, columns: Column.allCases.map(\.name), refusesPersons: true, findings: &own)
    var numbers: [String: Range<Int>] = [:]
    let rows = (table?.rows ?? []).compactMap { row in
      var cells = ApplicationRow(row, path: path)
      let application = cells.read(&numbers)
      own += cells.findings
      return application
    }
    own.sortByPlace(from: 0)
    findings += own.map(\.keptFromView)
    return table != nil && own.isEmpty ? rows : nil
  }
}

extension Finding {
  /// The finding without the line it points at.
  fileprivate var keptFromView: Finding {
    var finding = self
    finding.isConfidential = true
    return finding
  }
}
