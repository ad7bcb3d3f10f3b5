import Compliance
import Notices

/// The home page: what is on display, what is new, where things are.
struct HomeView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "as-of": .one { $0.site.today },
    "displays": .many { view in
      view.site.onDisplay.map { RunningDisplayView(site: view.site, item: view.site.items[$0]) }
    },
    "latest": .many { $0.site.rows($0.latest, root: .here) },
    "featured-items": .many { $0.site.rows($0.featured, root: .here) },
    "has-featured": .flag { !$0.featured.isEmpty },
    "total": .text { String($0.site.publicCount(of: Array($0.site.items.indices))) },
    "figures": .one { HomeFiguresView(site: $0.site) },
    "revisions": .many { view in view.site.revisions.map { RevisionView(to: $0, root: "") } },
    "has-revisions": .flag { !$0.site.revisions.isEmpty },
  ]

  /// Nothing that stands above as on display, and nothing that was withdrawn.
  private var latest: [Int] {
    Array(site.items.indices.lazy.filter { !site.items[$0].isOnDisplay && !site.items[$0].isWithdrawn }.prefix(8))
  }

  /// Nothing that is listed above already.
  private var featured: [Int] {
    let latest = Set(latest)
    return site.items.indices.filter {
      site.items[$0].notice.isFeatured && !site.items[$0].isOnDisplay && !latest.contains($0)
    }
  }
}

/// A display period that runs on the day of the build, with the days left.
struct RunningDisplayView: Sheet {
  let site: Site
  let item: SiteItem

  static let fields: FieldTable<Self> = .ofItem.with([
    "address": .text { $0.item.address },
    "summary": .html { $1.unbroken($0.item.notice.summary?.value ?? "") },
    "category-name": .text { $0.site.board.categories[$0.item.category].name },
    "from": .one { $0.item.notice.display?.value.from },
    "to": .one { $0.item.displayEnd },
    "days-left": .text { String($0.site.today.days(to: $0.item.displayEnd)) },
    "last-day": .flag { $0.site.today == $0.item.displayEnd },
  ])
}

/// The figures of one year on the home page: of the latest reported year, else of the latest complete one.
struct HomeFiguresView: TemplateScope {
  let figures: YearFigures
  let report: SiteReport?

  init?(site: Site) {
    let year = site.latestReport?.report.year.value ?? site.figures.first { $0.year < site.today.year }?.year
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
    "applications": .text { $0.report?.figures.quantity("依申请公开.收到")?.description ?? "" },
    "fees": .text { $0.report?.figures.quantity("收费.金额")?.description ?? "" },
    "report-address": .text { $0.report.map { "report/\($0.report.year.value).html" } ?? "" },
  ]
}
