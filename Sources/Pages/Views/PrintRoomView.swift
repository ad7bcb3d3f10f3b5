import Notices

/// Where the query point's staff print: every binder, with the day of the build.
struct PrintRoomView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "as-of": .one { $0.site.today },
    "binders": .many { $0.binders { if case .category = $0 { true } else { false } } },
    "posters": .many { view in view.site.posters.map { PosterView(site: view.site, poster: $0) } },
    "year-binders": .many { $0.binders { if case .year = $0 { true } else { false } } },
  ]

  private func binders(where isWanted: (Binder) -> Bool) -> [BinderView] {
    site.binders.filter(isWanted).map { BinderView(site: site, binder: $0) }
  }
}
