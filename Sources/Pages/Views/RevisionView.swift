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

  enum Field: String, CaseIterable, Sendable {
    case title, index, note, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .title: .text { $0.revision.notice.title.value }
    case .index: .text { $0.revision.notice.index.value.description }
    case .note: .text { Clause.text($0.revision.notice.changes.last?.value.note ?? "") }
    case .address: .text { $0.address }
    }
  }
}
