struct TouchTemplates: Sendable {
  let start: Template<TouchStartView>
  let finder: Template<FinderView>
  let asOf: Template<TouchDayView>
  let list: Template<TouchListView>
  let item: Template<TouchItemView>
  let guide: Template<GuideView>
  let reports: Template<ReportIndexView>
  let report: Template<ReportView>

  init(_ bakery: inout Bakery) {
    start = bakery.bakeTouch("start", root: "../")
    finder = bakery.bakeTouch("finder", root: "../")
    asOf = bakery.bakeTouch("as-of", root: "../")
    list = bakery.bakeTouch("list", root: "../../")
    item = bakery.bakeTouch("item", root: "../../")
    guide = bakery.bakeTouch("guide", root: "../../")
    reports = bakery.bakeTouch("reports", root: "../../")
    report = bakery.bakeTouch("report", root: "../../")
  }

  func write(_ page: TouchPage, of site: Site, finder: Finder, base: BaseURL?, into out: inout HTMLWriter) {
    switch page {
    case .start: start.render(TouchStartView(site: site), into: &out)
    case .finder: self.finder.render(FinderView(finder: finder, site: site), into: &out)
    case .asOf: asOf.render(TouchDayView(day: site.today), into: &out)
    case .guide: guide.render(GuideView(site: site, root: .above), into: &out)
    case .reports: reports.render(ReportIndexView(site: site), into: &out)
    case .report(let position):
      report.render(ReportView(site: site, report: site.reports[position], baseURL: base?.text), into: &out)
    case .item(let position): item.render(TouchItemView(site: site, position: position, base: base), into: &out)
    case .list(let list, let page):
      let (items, count) = list.items(of: site, finder)
      self.list.render(TouchListView(site: site, list: list, items: items, count: count, page: page), into: &out)
    }
  }
}
