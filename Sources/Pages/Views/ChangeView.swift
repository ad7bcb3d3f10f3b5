import Compliance
import Notices

/// A change in the history of an item; in a preview of drafts it may still be under review.
struct ChangeView: TemplateScope {
  private let change: Change
  private let publication: Publication

  /// All changes of an item, newest first.
  static func history(of item: SiteItem) -> [ChangeView] {
    zip(item.notice.changes, item.assessment.changes).map { ChangeView(change: $0.value, publication: $1) }.reversed()
  }

  enum Field: String, CaseIterable, Sendable {
    case note, date, published, onTime = "on-time", late, pending
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .note: .text { $0.change.note }
    case .date: .one { DateView($0.change.date) }
    case .published: .one { DateView($0.change.published) }
    case .onTime: .flag { $0.publication.timeliness.isOnTime }
    case .late: .one { LatenessView($0.publication) }
    case .pending: .flag { $0.publication.released == nil }
    }
  }
}
