import Compliance
import Notices

/// A line of a binder's change leaf: what happened to one sheet on one day.
struct BinderChangeView: TemplateScope {
  let item: SiteItem
  let day: CivilDate
  private let event: Event

  private enum Event {
    case added, withdrawn
    case changed(String)
  }

  /// Everything that happened to an item's sheet, in no order.
  static func all(of item: SiteItem) -> [BinderChangeView] {
    let changes = zip(item.notice.changes, item.assessment.changes).compactMap { change, publication in
      publication.released.map { BinderChangeView(item: item, day: $0, event: .changed(change.value.note)) }
    }
    let withdrawal = item.withdrawal.map { BinderChangeView(item: item, day: $0.date, event: .withdrawn) }
    return [BinderChangeView(item: item, day: item.released, event: .added)] + changes + [withdrawal].compactMap { $0 }
  }

  static let fields: FieldTable<Self> = [
    "date": .one { $0.day },
    "index": .text { $0.item.index.description },
    "title": .text { $0.item.hidesTitle ? "" : $0.item.title },
    "title-hidden": .flag { $0.item.hidesTitle },
    "added": .flag { if case .added = $0.event { true } else { false } },
    "withdrawn": .flag { if case .withdrawn = $0.event { true } else { false } },
    "note": .text { if case .changed(let note) = $0.event { note } else { "" } },
  ]
}
