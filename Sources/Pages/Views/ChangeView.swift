import Compliance
import Notices

/// A change in the history of an item; in a preview of drafts it may still be under review.
struct ChangeView: TemplateScope {
  private let change: Change
  private let publication: Publication

  static func history(of item: SiteItem) -> [ChangeView] {
    zip(item.notice.changes, item.assessment.changes).map { ChangeView(change: $0.value, publication: $1) }.reversed()
  }

  static let fields: FieldTable<Self> = [
    "note": .html { $1.unbroken($0.change.note) },
    "date": .one { $0.change.date },
    "published": .one { $0.change.published },
    "on-time": .flag { $0.publication.timeliness.isOnTime },
    "late": .one { LatenessView($0.publication) },
    "unsure": .flag { $0.publication.deadlines.enforced.isProvisional },
    "pending": .flag { $0.publication.released == nil },
  ]
}

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

/// The draft of a revision as other pages speak of it: what it changes, and a link to it or from it to its item.
struct RevisionView: TemplateScope {
  private let revision: SiteItem
  private let address: String

  /// A link to the draft from a page whose way to the site's root is given.
  init(to revision: SiteItem, root: String) {
    self.revision = revision
    address = root + revision.address
  }

  /// A link from the draft's own page to its item, or to the home page while that is not shown.
  init(from revision: SiteItem, in site: Site) {
    self.revision = revision
    address = "../" + (site.positions[revision.notice.index.value].map { site.items[$0].address } ?? "index.html")
  }

  static let fields: FieldTable<Self> = [
    "title": .text { $0.revision.notice.title.value },
    "index": .text { $0.revision.notice.index.value.description },
    "note": .text { Clause.text($0.revision.notice.changes.last?.value.note ?? "") },
    "address": .text { $0.address },
  ]
}

/// An author's words as the end of a sentence that the theme closes.
enum Clause {
  /// Cuts one full stop off the end, so that the sentence does not get two.
  static func text(_ words: String) -> String {
    words.hasSuffix("。") ? String(words.dropLast()) : words
  }
}
