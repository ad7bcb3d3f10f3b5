import Notices

/// Where the query point's staff print: every binder, with the day of the build.
struct PrintRoomView: TemplateScope {
  let site: Site

  enum Field: String, CaseIterable, Sendable {
    case asOf = "as-of", binders, yearBinders = "year-binders", posters
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .asOf: .one { DateView($0.site.today) }
    case .binders: .many { $0.binders { if case .category = $0 { true } else { false } } }
    case .posters: .many { $0.posters }
    case .yearBinders: .many { $0.binders { if case .year = $0 { true } else { false } } }
    }
  }

  private var posters: [PosterLinkView] { site.posters.map { PosterLinkView(site: site, poster: $0) } }

  private func binders(where isWanted: (Binder) -> Bool) -> [BinderLinkView] {
    site.binders.filter(isWanted).map { BinderLinkView(site: site, binder: $0) }
  }
}

/// A binder as a line of a list.
struct BinderLinkView: TemplateScope {
  let site: Site
  let binder: Binder

  enum Field: String, CaseIterable, Sendable {
    case name, ofYear = "of-year", address, count, newest, edition
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.site.name(of: $0.binder) }
    case .ofYear: .flag { if case .year = $0.binder { true } else { false } }
    case .edition: .text { $0.site.edition(of: $0.binder).text }
    case .address: .text { $0.site.fileName(of: $0.binder) }
    case .count: .text { String($0.site.items(of: $0.binder).count) }
    case .newest: .one { DateView($0.site.sheets(of: $0.binder).lastChange) }
    }
  }
}

/// A poster as a line of a list.
struct PosterLinkView: TemplateScope {
  let site: Site
  let poster: Poster

  enum Field: String, CaseIterable, Sendable {
    case address, title, newest, figuresOf = "figures-of", from, to, takeDown = "take-down"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .address: .text { "poster-\($0.poster.name).html" }
    case .title: .text { $0.item?.title ?? "" }
    case .newest: .flag { $0.poster == .newest }
    case .figuresOf: .text { if case .figures(let year) = $0.poster { String(year) } else { "" } }
    case .from: .one { DateView($0.item?.notice.display?.value.from) }
    case .to: .one { DateView($0.item?.notice.display?.value.to) }
    case .takeDown: .one { DateView($0.item?.takeDown) }
    }
  }

  private var item: SiteItem? {
    guard case .display(let index) = poster else { return nil }
    return site.positions[index].map { site.items[$0] }
  }
}
