import Compliance
import Notices
import Reporting

/// The home page: what is on display, what is new, where things are.
struct HomeView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "as-of": .one { $0.site.today },
    "displays": .many { $0.displays },
    "latest": .many { $0.rows($0.site.items.indices.prefix(8)) },
    "featured-items": .many { $0.rows($0.featured) },
    "has-featured": .flag { !$0.featured.isEmpty },
    "total": .text { String($0.site.items.count) },
    "figures": .one { HomeFiguresView(site: $0.site) },
    "revisions": .many { view in view.site.revisions.map { RevisionView(to: $0, root: "") } },
    "has-revisions": .flag { !$0.site.revisions.isEmpty },
  ]

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

  static let fields: FieldTable<Self> = [
    "address": .text { $0.item.address },
    "title": .text { $0.item.notice.title.value },
    "summary": .text { $0.item.notice.summary?.value ?? "" },
    "category-name": .text { $0.site.board.categories[$0.item.notice.category].name },
    "from": .one { $0.period.from },
    "to": .one { $0.period.to },
    "days-left": .text { String($0.site.today.days(to: $0.period.to)) },
    "last-day": .flag { $0.site.today == $0.period.to },
  ]
}

/// The figures of one year on the home page: of the latest reported year, else of the latest complete one.
struct HomeFiguresView: TemplateScope {
  let figures: YearFigures
  let report: SiteReport?

  init?(site: Site) {
    let year = site.reports.first?.report.year.value ?? site.figures.first { $0.year < site.today.year }?.year
    guard let year, let figures = site.figures(of: year) else { return nil }
    self.figures = figures
    report = site.report(of: year)
  }

  static let fields: FieldTable<Self> = [
    "year": .text { String($0.figures.year) },
    "items": .text { String($0.figures.disclosed.count) },
    "items-address": .text { $0.figures.disclosed.isEmpty ? "" : "\($0.figures.year)/index.html" },
    "on-time": .text { String($0.figures.onTime.count) },
    "late": .text { String($0.figures.late.count) },
    "rate": .text { $0.figures.onTimeRate ?? "" },
    "applications": .text { $0.report?.figures.text("依申请公开.收到") ?? "" },
    "fees": .text { $0.report?.figures.text("收费.金额") ?? "" },
    "report-address": .text { $0.report.map { "report/\($0.report.year.value).html" } ?? "" },
  ]
}
