import Compliance
import Notices

/// All categories; all that it shows is of the frame.
struct DirectoryView: TemplateScope {
  static let fields: FieldTable<Self> = [:]
}

/// Everything that is, will be or was on display, with its days.
struct DisplaysView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "as-of": .one { $0.site.today },
    "running": .many { view in
      view.site.onDisplay.map { RunningDisplayView(site: view.site, item: view.site.items[$0]) }
    },
    "has-running": .flag { !$0.site.onDisplay.isEmpty },
    "upcoming": .many { view in view.site.rows(view.positions(isUpcoming), root: .here) },
    "has-upcoming": .flag { !$0.positions(isUpcoming).isEmpty },
    "over": .many { view in view.site.rows(view.over.prefix(mostOver), root: .here) },
    "has-over": .flag { !$0.over.isEmpty },
    "earlier": .text { $0.over.count > mostOver ? String($0.over.count - mostOver) : "" },
  ]

  private static func isUpcoming(_ state: DisplayState) -> Bool {
    if case .upcoming = state { true } else { false }
  }

  /// Displays that are over and stand on the page; of earlier ones it gives the number.
  private static let mostOver = 500

  private var over: [Int] { positions { $0 == .over } }

  /// Those whose days are such on the day of the build; what ended last comes first.
  private func positions(_ belongs: (DisplayState) -> Bool) -> [Int] {
    let shown = site.items.indices.filter { position in
      let item = site.items[position]
      return !item.isWithdrawn && item.notice.display != nil && belongs(item.assessment.display)
    }
    return shown.sorted { (site.items[$1].displayEnd, $0) < (site.items[$0].displayEnd, $1) }
  }
}
