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

  static let fields: FieldTable<Self> = [
    "note": .text { $0.change.note },
    "date": .one { $0.change.date },
    "published": .one { $0.change.published },
    "on-time": .flag { $0.publication.timeliness.isOnTime },
    "late": .one { LatenessView($0.publication) },
    "pending": .flag { $0.publication.released == nil },
  ]
}
