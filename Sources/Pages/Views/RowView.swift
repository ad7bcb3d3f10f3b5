import Compliance
import Notices

/// An item as a line of a list.
final class RowView: Sheet {
  let site: Site
  let item: SiteItem
  let root: Root
  /// The list mixes categories.
  let namesCategory: Bool

  init(site: Site, position: Int, root: Root, namesCategory: Bool = false) {
    self.site = site
    self.root = root
    self.namesCategory = namesCategory
    item = site.items[position]
  }

  /// Where the site's root is, seen from the list.
  enum Root {
    case here, above
  }

  enum Field: String, CaseIterable, Sendable {
    case address, index, title, titleHidden = "title-hidden", published, categoryName = "category-name"
    case documentNumber = "document-number", featured, withdrawn, expired, repealed, amended
    case notInForce = "not-in-force", display, unreleased
  }

  static let fields = FieldTable(RowView.self)

  static func reading(_ field: Field) -> Reading<RowView> {
    switch field {
    case .address:
      .written { view, out in
        if view.root == .above { out.write("../") }
        out.write(view.item.address)
      }
    case .index: .index
    case .title: .title
    case .titleHidden: .titleHidden
    case .published: .published
    case .categoryName:
      .text { $0.namesCategory ? $0.site.board.categories[$0.item.category].name : "" }
    case .documentNumber: .documentNumber
    case .featured: .flag { $0.item.notice.isFeatured }
    case .withdrawn: .flag { $0.item.isWithdrawn }
    case .expired: .expired
    case .repealed: .repealed
    case .amended: .amended
    case .notInForce: .notInForce
    case .display: .display
    case .unreleased: .unreleased
    }
  }
}

/// A display period; its state is of the day of the build.
struct DisplayView: TemplateScope {
  let period: DisplayPeriod
  let state: DisplayState

  enum Field: String, CaseIterable, Sendable {
    case from, to, running, over, upcoming
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .from: .one { DateView($0.period.from) }
    case .to: .one { DateView($0.period.to) }
    case .running: .flag { if case .running = $0.state { true } else { false } }
    case .over: .flag { $0.state == .over }
    case .upcoming: .flag { if case .upcoming = $0.state { true } else { false } }
    }
  }
}

extension SiteItem {
  /// The state of validity that a reader must know; nil where none was stated.
  var shownState: Validity.State? { isWithdrawn ? nil : validity }

  /// The display period runs on the day of the build.
  var isOnDisplay: Bool {
    if case .running = assessment.display { notice.display != nil } else { false }
  }

  var displayView: DisplayView? {
    notice.display.map { DisplayView(period: $0.value, state: assessment.display) }
  }
}
