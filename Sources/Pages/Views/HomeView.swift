import Compliance
import Notices

/// The home page: what is on display, what is new, where things are.
struct HomeView: TemplateScope {
  let site: Site

  enum Field: String, CaseIterable, Sendable {
    case asOf = "as-of", displays, latest, featuredItems = "featured-items", hasFeatured = "has-featured", total,
      figures, revisions, hasRevisions = "has-revisions"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .asOf: .one { DateView($0.site.today) }
    case .displays: .many { $0.displays }
    case .latest: .many { $0.rows($0.site.items.indices.prefix(8)) }
    case .featuredItems: .many { $0.rows($0.featured) }
    case .hasFeatured: .flag { !$0.featured.isEmpty }
    case .total: .text { String($0.site.items.count) }
    case .figures: .one { HomeFiguresView(site: $0.site) }
    case .revisions: .many { view in view.site.revisions.map { RevisionView(to: $0, root: "") } }
    case .hasRevisions: .flag { !$0.site.revisions.isEmpty }
    }
  }

  private func rows(_ positions: some Sequence<Int>) -> [RowView] {
    positions.map { RowView(site: site, position: $0, root: .here, namesCategory: true) }
  }

  private var featured: [Int] {
    site.items.indices.filter { site.items[$0].notice.isFeatured }
  }

  private var displays: [RunningDisplayView] {
    site.items.indices
      .filter { site.items[$0].isOnDisplay }
      .compactMap { position in
        site.items[position].notice.display.map {
          RunningDisplayView(site: site, position: position, period: $0.value)
        }
      }
      .sorted { ($0.period.to, $0.position) < ($1.period.to, $1.position) }
  }
}

/// A display period that runs on the day of the build, with the days left.
struct RunningDisplayView: TemplateScope {
  let site: Site
  let position: Int
  let period: DisplayPeriod

  private var item: SiteItem { site.items[position] }

  enum Field: String, CaseIterable, Sendable {
    case address, title, summary, categoryName = "category-name", from, to, daysLeft = "days-left"
    case lastDay = "last-day"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .address: .text { $0.item.address }
    case .title: .text { $0.item.notice.title.value }
    case .summary: .text { $0.item.notice.summary?.value ?? "" }
    case .categoryName: .text { $0.site.board.categories[$0.item.notice.category].name }
    case .from: .one { DateView($0.period.from) }
    case .to: .one { DateView($0.period.to) }
    case .daysLeft: .text { String($0.site.today.days(to: $0.period.to)) }
    case .lastDay: .flag { $0.site.today == $0.period.to }
    }
  }
}

/// The figures of one year on the home page: of the latest reported year, else of the latest complete one.
struct HomeFiguresView: TemplateScope {
  let figures: YearFigures
  let report: SiteReport?

  init?(site: Site) {
    let year = site.reports.first?.report.year.value ?? site.figures.first { $0.year < site.today.year }?.year
    guard let year, let figures = site.figures(of: year) else { return nil }
    self.figures = figures
    report = site.reports.first { $0.report.year.value == year }
  }

  enum Field: String, CaseIterable, Sendable {
    case year, items, itemsAddress = "items-address", onTime = "on-time", late, rate, applications, fees
    case reportAddress = "report-address"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .year: .text { String($0.figures.year) }
    case .items: .text { String($0.figures.disclosed.count) }
    case .itemsAddress: .text { $0.figures.disclosed.isEmpty ? "" : "\($0.figures.year)/index.html" }
    case .onTime: .text { String($0.figures.onTime.count) }
    case .late: .text { String($0.figures.late.count) }
    case .rate: .text { $0.figures.onTimeRate ?? "" }
    case .applications: .text { $0.report?.figures.text("依申请公开.收到") ?? "" }
    case .fees: .text { $0.report?.figures.text("收费.金额") ?? "" }
    case .reportAddress: .text { $0.report.map { "report/\($0.report.year.value).html" } ?? "" }
    }
  }
}
