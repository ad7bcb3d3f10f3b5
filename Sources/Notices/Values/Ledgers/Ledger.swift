/// The ledgers of a board, each a CSV file of the folder 台账 whose first line is fixed.
package enum Ledger: String, CaseIterable, Sendable {
  case applications = "依申请公开"
  case disputes = "行政复议诉讼"
  case feedback = "监督反馈"
  case inquiries = "咨询"
  case fees = "收费减免"
  case sessions = "培训宣传"
  case papers = "政策文件"
  case actions = "行政行为"
  case counts = "统计数"
  case contacts = "村务联系人"

  package static let folder = "台账/"

  package var file: String { "\(Self.folder)\(rawValue).csv" }

  /// The headings, in the order of an empty ledger that the tool makes.
  package var columns: [String] {
    switch self {
    case .applications: ApplicationColumn.names
    case .disputes: DisputeColumn.names
    case .feedback: FeedbackColumn.names
    case .inquiries: InquiryColumn.names
    case .fees: FeeColumn.names
    case .sessions: SessionColumn.names
    case .papers: PaperCountColumn.names
    case .actions: ActionCountColumn.names
    case .counts: StatedCountColumn.names
    case .contacts: VillageContactsReader.columns
    }
  }

  package var header: String { columns.joined(separator: ",") }
}
