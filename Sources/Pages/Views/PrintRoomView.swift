import Notices

/// Where the query point's staff print: every binder, with the day of the build.
struct PrintRoomView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "as-of": .one { DateView($0.site.today) },
    "binders": .many { $0.binders { if case .category = $0 { true } else { false } } },
    "posters": .many { $0.posters },
    "year-binders": .many { $0.binders { if case .year = $0 { true } else { false } } },
  ]

  private var posters: [PosterLinkView] { site.posters.map { PosterLinkView(site: site, poster: $0) } }

  private func binders(where isWanted: (Binder) -> Bool) -> [BinderLinkView] {
    site.binders.filter(isWanted).map { BinderLinkView(site: site, binder: $0) }
  }
}

/// A binder as a line of a list.
struct BinderLinkView: TemplateScope {
  let site: Site
  let binder: Binder

  static let fields: FieldTable<Self> = [
    "name": .text { $0.site.name(of: $0.binder) },
    "of-year": .flag { if case .year = $0.binder { true } else { false } },
    "edition": .text { $0.site.edition(of: $0.binder).text },
    "address": .text { $0.site.fileName(of: $0.binder) },
    "count": .text { String($0.site.items(of: $0.binder).count) },
    "newest": .one { DateView($0.site.sheets(of: $0.binder).lastChange) },
  ]
}

/// A poster as a line of a list.
struct PosterLinkView: TemplateScope {
  let site: Site
  let poster: Poster

  static let fields: FieldTable<Self> = [
    "address": .text { "poster-\($0.poster.name).html" },
    "title": .text { $0.item?.title ?? "" },
    "newest": .flag { $0.poster == .newest },
    "figures-of": .text { if case .figures(let year) = $0.poster { String(year) } else { "" } },
    "from": .one { DateView($0.item?.notice.display?.value.from) },
    "to": .one { DateView($0.item?.notice.display?.value.to) },
    "take-down": .one { DateView($0.item?.takeDown) },
  ]

  private var item: SiteItem? {
    guard case .display(let index) = poster else { return nil }
    return site.positions[index].map { site.items[$0] }
  }
}
