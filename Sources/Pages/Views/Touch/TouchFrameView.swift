import Notices

/// What is the same on every page of the touch kiosk; baked into its templates once.
struct TouchFrameView: TemplateScope {
  let site: Site
  /// Leads from the page to the site's root; nothing but assets and pictures lies there.
  let root: String

  static let fields: FieldTable<Self> = [
    "root": .text { $0.root },
    "start": .text { String($0.root.dropFirst(3)) },
    "language": .text { $0.site.board.language },
    "csp": .text { _ in contentSecurityPolicy },
    "site-name": .text { $0.site.board.name },
    "agency": .text { $0.site.board.authority.name },
    "sample": .text { $0.site.board.sample ?? "" },
    "office": .one { $0.site.board.office },
    "query-points": .many { $0.site.board.queryPoints },
    "promise": .text { String($0.site.board.publishWithin.count) },
    "promise-in-working-days": .flag { $0.site.board.publishWithin.unit == .workingDays },
  ]

  /// As on every page of the site, and the frame that shows the day of the build.
  private static let contentSecurityPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; frame-src 'self'; base-uri 'none'; "
    + "form-action 'none'"
}

/// The day of the build, on a page of its own: the only one of the touch kiosk that a quiet day changes.
struct TouchDayView: TemplateScope {
  let day: CivilDate

  static let fields: FieldTable<Self> = [
    "as-of": .one { $0.day }
  ]
}
