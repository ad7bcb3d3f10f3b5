import Notices

/// The draft of a revision as other pages speak of it: what it changes, and a link to it or from it to its item.
///
/// Only a preview of drafts has such pages.
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
