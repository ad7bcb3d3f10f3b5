/// The theme's templates compiled against the pages, the frame that all pages share written out.
///
/// Compiled once a run; what is the same on every page is rendered once for each depth, not once an item.
package struct PageTemplates: Sendable {
  let home: Template<HomeView>
  let category: Template<CategoryView>
  let year: Template<YearView>
  let item: Template<ItemView>
  let guide: Template<GuideView>
  let apply: Template<ApplyView>
  let supervision: Template<SupervisionView>
  let report: Template<ReportView>
  let reportIndex: Template<ReportIndexView>
  let binder: Template<BinderView>
  let poster: Template<PosterView>
  let changes: Template<ChangesView>
  let printRoom: Template<PrintRoomView>
  /// The page for an address that the site does not have: nothing but the frame.
  let notFound: Template<SiteView>
  let moved: FramedTemplate<SiteView, MovedView>
  let touch: TouchTemplates

  /// Compiles a theme for a site.
  ///
  /// - Throws: every mistake of every template file, before any page is rendered.
  package init(_ theme: Theme, site: Site, baseURL: String?) throws(TemplateErrors) {
    var bakery = Bakery(theme, site: site, baseURL: baseURL)
    let home = bakery.bake("home", HomeView.self, .home, root: "")
    let category = bakery.bake("category", CategoryView.self, nil, root: "../")
    let year = bakery.bake("year", YearView.self, .year, root: "../")
    let item = bakery.bake("item", ItemView.self, nil, root: "../")
    let guide = bakery.bake("guide", GuideView.self, .guide, root: "")
    let apply = bakery.bake("apply", ApplyView.self, .guide, root: "")
    let supervision = bakery.bake("supervision", SupervisionView.self, .guide, root: "")
    let report = bakery.bake("report", ReportView.self, .report, root: "../")
    let reportIndex = bakery.bake("report-index", ReportIndexView.self, .report, root: "../")
    let binder = bakery.bake("binder", BinderView.self, .kiosk, root: "../")
    let poster = bakery.bake("poster", PosterView.self, .kiosk, root: "../")
    let changes = bakery.bake("changes", ChangesView.self, .kiosk, root: "../")
    let printRoom = bakery.bake("print-room", PrintRoomView.self, .kiosk, root: "../")
    let notFound = bakery.compiler.template("notfound", for: SiteView.self)
    let moved = bakery.compiler.template("moved", for: MovedView.self, within: SiteView.self)
    let touch = bakery.bakeTouch()
    guard let home, let category, let year, let item, let guide, let apply, let supervision, let report,
      let reportIndex, let binder, let poster, let changes, let printRoom, let notFound, let moved, let touch
    else { throw TemplateErrors(errors: bakery.errors) }
    self.home = home
    self.category = category
    self.year = year
    self.item = item
    self.guide = guide
    self.apply = apply
    self.supervision = supervision
    self.report = report
    self.reportIndex = reportIndex
    self.binder = binder
    self.poster = poster
    self.changes = changes
    self.printRoom = printRoom
    self.notFound = notFound
    self.moved = moved
    self.touch = touch
  }
}

/// Every mistake of a theme's templates.
package struct TemplateErrors: Error {
  package let errors: [TemplateError]
}

/// Compiles templates and writes out the frame.
private struct Bakery {
  var compiler: TemplateCompiler
  private let site: Site
  private let baseURL: String?

  init(_ theme: Theme, site: Site, baseURL: String?) {
    self.site = site
    self.baseURL = baseURL
    compiler = TemplateCompiler(
      sources: theme.templates,
      constants: [
        TemplateConstants(prefix: "t", values: theme.strings),
        TemplateConstants(prefix: "asset", values: theme.assets, root: "root"),
      ])
  }

  var errors: [TemplateError] { compiler.errors }

  mutating func bake<Page: TemplateScope>(
    _ name: String, _ page: Page.Type, _ section: Section?, root: String
  ) -> Template<Page>? {
    compiler.template(name, for: page, within: SiteView.self)?
      .baked(with: SiteView(site: site, root: root, section: section, baseURL: baseURL))
  }
  /// The pages of the touch kiosk, within a frame of their own.
  mutating func bakeTouch() -> TouchTemplates? {
    let start = bakeTouch("start", TouchStartView.self, root: "../")
    let finder = bakeTouch("finder", FinderView.self, root: "../")
    let asOf = bakeTouch("as-of", TouchDayView.self, root: "../")
    let list = bakeTouch("list", TouchListView.self, root: "../../")
    let item = bakeTouch("item", TouchItemView.self, root: "../../")
    let guide = bakeTouch("guide", GuideView.self, root: "../../")
    let reports = bakeTouch("reports", ReportIndexView.self, root: "../../")
    let report = bakeTouch("report", ReportView.self, root: "../../")
    guard let start, let finder, let asOf, let list, let item, let guide, let reports, let report else { return nil }
    return TouchTemplates(
      start: start, finder: finder, asOf: asOf, list: list, item: item, guide: guide, reports: reports, report: report)
  }

  private mutating func bakeTouch<Page: TemplateScope>(
    _ name: String, _ page: Page.Type, root: String
  ) -> Template<Page>? {
    compiler.template("touch-\(name)", for: page, within: TouchFrameView.self)?
      .baked(with: TouchFrameView(site: site, root: root))
  }
}
