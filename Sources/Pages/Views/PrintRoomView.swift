import Notices

/// Where the query point's staff print: every binder, with the day of the build.
struct PrintRoomView: TemplateScope {
  let site: Site

  enum Field: String, CaseIterable, Sendable {
    case asOf = "as-of", binders, yearBinders = "year-binders"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .asOf: .one { DateView($0.site.today) }
    case .binders: .many { $0.binders { if case .category = $0 { true } else { false } } }
    case .yearBinders: .many { $0.binders { if case .year = $0 { true } else { false } } }
    }
  }

  private func binders(where isWanted: (Binder) -> Bool) -> [BinderLinkView] {
    site.binders.filter(isWanted).map { BinderLinkView(site: site, binder: $0) }
  }
}

/// A binder as a line of a list.
struct BinderLinkView: TemplateScope {
  let site: Site
  let binder: Binder

  enum Field: String, CaseIterable, Sendable {
    case name, address, count, newest
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.site.name(of: $0.binder) }
    case .address: .text { $0.site.fileName(of: $0.binder) }
    case .count: .text { String($0.site.items(of: $0.binder).count) }
    case .newest:
      .one { view in
        DateView(view.site.items(of: view.binder).map { view.site.items[$0].lastChange }.max())
      }
    }
  }
}
