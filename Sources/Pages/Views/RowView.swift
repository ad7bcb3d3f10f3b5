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

  static let fields: FieldTable<RowView> = .ofItem.with([
    "address": .written { view, out in
      if view.root == .above { out.write("../") }
      out.write(view.item.address)
    },
    "category-name": .text { $0.namesCategory ? $0.site.board.categories[$0.item.category].name : "" },
  ])
}

/// A display period; its state is of the day of the build.
struct DisplayView: TemplateScope {
  let period: DisplayPeriod
  let state: DisplayState

  static let fields: FieldTable<Self> = [
    "from": .one { $0.period.from },
    "to": .one { $0.period.to },
    "running": .flag { if case .running = $0.state { true } else { false } },
    "over": .flag { $0.state == .over },
    "upcoming": .flag { if case .upcoming = $0.state { true } else { false } },
  ]
}

extension Site {
  /// Items as lines of a list that mixes categories.
  func rows(_ positions: some Sequence<Int>, root: RowView.Root) -> [RowView] {
    positions.map { RowView(site: self, position: $0, root: root, namesCategory: true) }
  }

  /// Positions of the items that are on display on the day of the build; those that end first come first.
  var onDisplay: [Int] {
    items.indices.filter { items[$0].isOnDisplay }.sorted { (items[$0].displayEnd, $0) < (items[$1].displayEnd, $1) }
  }
}

extension SiteItem {
  /// The state of validity that a reader must know; nil where none was stated.
  var shownState: Validity.State? { isWithdrawn ? nil : validity }

  /// The display period runs on the day of the build.
  package var isOnDisplay: Bool {
    if case .running = assessment.display { notice.display != nil } else { false }
  }

  var displayView: DisplayView? {
    notice.display.map { DisplayView(period: $0.value, state: assessment.display) }
  }
}
