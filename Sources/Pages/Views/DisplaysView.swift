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
    "upcoming": .many { $0.rows(isUpcoming) },
    "has-upcoming": .flag { !$0.rows(isUpcoming).isEmpty },
    "over": .many { $0.rows { $0 == .over } },
    "has-over": .flag { !$0.rows { $0 == .over }.isEmpty },
  ]

  private static func isUpcoming(_ state: DisplayState) -> Bool {
    if case .upcoming = state { true } else { false }
  }

  /// Those whose days are such on the day of the build; what ended last comes first.
  private func rows(_ belongs: (DisplayState) -> Bool) -> [RowView] {
    let shown = site.items.indices.filter { position in
      let item = site.items[position]
      return !item.isWithdrawn && item.notice.display != nil && belongs(item.assessment.display)
    }
    let ordered = shown.sorted { (site.items[$1].displayEnd, $0) < (site.items[$0].displayEnd, $1) }
    return site.rows(ordered, root: .here)
  }
}
