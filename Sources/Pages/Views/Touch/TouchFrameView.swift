import Notices

/// What is the same on every page of the touch kiosk; baked into its templates once.
struct TouchFrameView: TemplateScope {
  let site: Site
  /// Leads from the page to the site's root; nothing but assets and pictures lies there.
  let root: String

  enum Field: String, CaseIterable, Sendable {
    case root, start, language, csp, siteName = "site-name", agency, sample, office
    case queryPoints = "query-points", promise, promiseInWorkingDays = "promise-in-working-days"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .root: .text { $0.root }
    case .start: .text { String($0.root.dropFirst(3)) }
    case .language: .text { $0.site.board.language }
    case .csp: .text { _ in contentSecurityPolicy }
    case .siteName: .text { $0.site.board.name }
    case .agency: .text { $0.site.board.authority.name }
    case .sample: .text { $0.site.board.sample ?? "" }
    case .office: .one { OfficeView(office: $0.site.board.office) }
    case .queryPoints: .many { $0.site.board.queryPoints.map(QueryPointView.init) }
    case .promise: .text { String($0.site.board.publishWithin.count) }
    case .promiseInWorkingDays: .flag { $0.site.board.publishWithin.unit == .workingDays }
    }
  }

  /// As on every page of the site, and the frame that shows the day of the build.
  private static let contentSecurityPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; frame-src 'self'; base-uri 'none'; "
    + "form-action 'none'"
}
