package import Notices

/// Writes every page of a site into buffers, by address.
package struct PageWriter: Sendable {
  package let site: Site
  private let templates: PageTemplates
  private let baseURL: String?
  private let base: BaseURL?
  /// What a print job is made of; nil for a site.
  package let changes: EditionChanges?
  private let finder: Finder
  /// The address of the directory of the search; the page of the search says so where it is not known.
  package var searchDirectory = ""

  package init(site: Site, templates: PageTemplates, baseURL: String?, changes: EditionChanges? = nil) {
    self.site = site
    self.templates = templates
    self.baseURL = baseURL
    self.changes = changes
    base = baseURL.map(BaseURL.init)
    finder = Finder(site)
  }

  /// The pages of items, in the order of the site.
  package var items: [Page] { site.items.indices.map { .item($0) } }

  /// Every page but those of items, in a fixed order.
  package var pages: [Page] {
    var pages: [Page] = [
      .home, .guide, .apply, .supervision, .search, .categories, .displays, .notFound, .reportIndex, .printRoom,
      .catalogue, .coverage, .subscribe, .siteMap, .opinions, .training,
    ]
    pages += site.yearParts.map { .catalogueYear($0) }
    for category in site.board.categories.indices {
      let count = CategoryView.paging.pageCount(site.byCategory[category].count)
      pages += (1...count).map { page in
        page == 1 && category == site.guideCategory ? .guideCategory(category) : .category(category, page: page)
      }
    }
    pages += site.yearParts.map { .year($0) }
    pages += site.shelfPages.map { .shelf($0) } + site.binders.map { .binder($0) }
    pages += site.posters.map { .poster($0) }
    if changes != nil { pages.append(.changes) }
    pages += site.reports.indices.map { .report($0) }
    pages += site.revisions.indices.map { .revision($0) }
    return pages + aliases + TouchPage.all(of: site, finder).map { .touch($0) }
  }

  private var aliases: [Page] {
    site.items.indices.flatMap { position in
      site.items[position].notice.aliases.map { .moved(from: $0.value, to: position) }
    }
  }

  /// One page, for whoever has no writer.
  package func bytes(of page: Page) -> [UInt8] {
    var out = HTMLWriter()
    write(page, into: &out)
    return out.withSpan { (bytes) in unsafe bytes.withUnsafeBufferPointer { unsafe [UInt8]($0) } }
  }

  /// Writes one page after what the writer holds.
  package func write(_ page: Page, into out: inout HTMLWriter) {
    switch page {
    case .home: templates.home.render(HomeView(site: site), into: &out)
    case .guide: templates.guide.render(GuideView(site: site), into: &out)
    case .apply: templates.apply.render(ApplyView(site: site), into: &out)
    case .supervision: templates.supervision.render(SupervisionView(site: site), into: &out)
    case .opinions: templates.opinions.render(OpinionsView(site: site), into: &out)
    case .training: templates.training.render(TrainingView(site: site), into: &out)
    case .search: templates.search.render(SearchView(site: site, directory: searchDirectory), into: &out)
    case .categories: templates.categories.render(DirectoryView(), into: &out)
    case .displays: templates.displays.render(DisplaysView(site: site), into: &out)
    case .catalogue: templates.catalogue.render(CatalogueView(site: site), into: &out)
    case .catalogueYear(let part): templates.catalogueYear.render(CatalogueYearView(site: site, part: part), into: &out)
    case .coverage: templates.coverage.render(CoverageView(site: site), into: &out)
    case .siteMap: templates.siteMap.render(SiteMapView(site: site), into: &out)
    case .subscribe: templates.subscribe.render(SubscribeView(site: site, baseURL: baseURL), into: &out)
    case .notFound: writeNotFound(into: &out)
    case .reportIndex: templates.reportIndex.render(ReportIndexView(site: site), into: &out)
    case .printRoom: templates.printRoom.render(PrintRoomView(site: site), into: &out)
    case .category(let category, let page):
      templates.category.render(CategoryView(site: site, category: category, page: page), into: &out)
    case .guideCategory(let category):
      let address = "../" + site.address(ofCategory: category)
      let view = MovedView(title: site.board.categories[category].name, index: "", address: address)
      templates.moved.render(view, within: frame(root: "../"), into: &out)
    case .binder(let binder):
      templates.binder.render(BinderView(site: site, binder: binder, base: base), into: &out)
    case .shelf(let page): templates.shelf.render(ShelfListView(site: site, page: page), into: &out)
    case .changes:
      if let changes { templates.changes.render(ChangesView(site: site, changes: changes, base: base), into: &out) }
    case .poster(let poster):
      templates.poster.render(PosterView(site: site, poster: poster, base: base), into: &out)
    case .year(let part): templates.year.render(YearView(site: site, part: part), into: &out)
    case .report(let position): writeReport(position, into: &out)
    case .item(let position):
      let view = ItemView(site: site, item: site.items[position], position: position, base: base)
      templates.item.render(view, into: &out)
    case .revision(let position):
      let view = ItemView(site: site, item: site.revisions[position], position: nil, base: nil)
      templates.item.render(view, into: &out)
    case .moved(let alias, let position): writeMoved(from: alias, to: site.items[position], into: &out)
    case .touch(let page):
      templates.touch.write(page, of: site, finder: finder, base: base, into: &out)
    }
  }

  /// The page that a host shows at any depth: it brings its style along, which its policy names by its digest.
  private func writeNotFound(into out: inout HTMLWriter) {
    var frame = frame(root: absoluteRoot)
    frame.styleDigest = templates.notFoundStyle
    templates.notFound.render(frame, into: &out)
  }

  private func writeReport(_ position: Int, into out: inout HTMLWriter) {
    let view = ReportView(site: site, report: site.reports[position], baseURL: baseURL)
    templates.report.render(view, into: &out)
  }

  private func writeMoved(from alias: String, to item: SiteItem, into out: inout HTMLWriter) {
    let root = String(repeating: "../", count: alias.utf8.count { $0 == UInt8(ascii: "/") })
    let title = item.hidesTitle ? "" : item.title
    let view = MovedView(title: title, index: item.index.description, address: root + item.address)
    templates.moved.render(view, within: frame(root: root), into: &out)
  }

  private func frame(root: String) -> SiteView {
    SiteView(site: site, root: root, section: nil, baseURL: baseURL)
  }

  /// The path of the base URL, for the page that a host shows at any depth; the current folder without one.
  private var absoluteRoot: String {
    guard let baseURL else { return "" }
    let slashes = baseURL.indices.filter { baseURL[$0] == "/" }
    return slashes.count > 2 ? String(baseURL[slashes[2]...]) : ""
  }
}

/// One page of the site.
package enum Page: Sendable {
  case home, guide, apply, supervision, search, categories, displays, notFound, reportIndex, printRoom
  case catalogue, coverage, subscribe, siteMap, opinions, training
  /// A year of the catalogue, and the items of a year by category.
  case catalogueYear(YearPart), year(YearPart)
  /// A category by its position, and the page of its list from 1.
  case category(Int, page: Int)
  /// The address of the category that the guide stands for: it leads there.
  case guideCategory(Int)
  case binder(Binder)
  case shelf(ShelfPage)
  case poster(Poster)
  /// The checklist and the sheets of a print job.
  case changes
  /// Positions in the site's lists.
  case report(Int)
  case item(Int)
  /// An item as the draft of a revision would make it, for reviewers.
  case revision(Int)
  /// A former address and the item that is there no more.
  case moved(from: String, to: Int)
  case touch(TouchPage)

  /// Whether it is the page of the search, which names the search's directory.
  package var isSearch: Bool { if case .search = self { true } else { false } }

  /// Relative to the site.
  package func address(in site: Site) -> String {
    switch self {
    case .home: "index.html"
    case .guide: "guide.html"
    case .apply: "apply.html"
    case .supervision: "supervision.html"
    case .opinions: "opinions.html"
    case .training: "training.html"
    case .search: "search.html"
    case .categories: "categories.html"
    case .displays: "gongshi.html"
    case .notFound: "404.html"
    case .catalogue: "catalogue.html"
    case .catalogueYear(let part): site.address(of: part, in: .catalogue)
    case .coverage: "coverage.html"
    case .subscribe: "feed.html"
    case .siteMap: "sitemap.html"
    case .reportIndex: "report/index.html"
    case .printRoom: "kiosk/print.html"
    case .category(let category, let page): "\(site.board.categories[category].slug)/\(CategoryView.file(page: page))"
    case .guideCategory(let category): "\(site.board.categories[category].slug)/\(CategoryView.file(page: 1))"
    case .binder(let binder): site.address(of: binder)
    case .shelf(let page): site.address(of: page)
    case .poster(let poster): site.address(of: poster)
    case .changes: EditionChanges.address
    case .year(let part): site.address(of: part, in: .year)
    case .report(let position): site.reports[position].address
    case .item(let position): site.items[position].address
    case .revision(let position): site.revisions[position].address
    case .moved(let alias, _): alias
    case .touch(let page): page.address(in: site)
    }
  }

  /// The page is for search engines; former addresses, the page for unknown ones and the touch kiosk's are not.
  package var isIndexed: Bool {
    switch self {
    case .notFound, .moved, .guideCategory, .revision, .poster, .changes, .touch: false
    case .home, .guide, .apply, .supervision, .search, .categories, .displays, .catalogue, .coverage, .catalogueYear,
      .subscribe, .siteMap, .opinions, .training,
      .reportIndex, .printRoom, .category, .binder, .shelf, .year, .report, .item:
      true
    }
  }

  /// The day of the page's last change, where it is a paper's own.
  package func lastChange(in site: Site) -> CivilDate? {
    switch self {
    case .item(let position): site.items[position].lastChange
    case .report(let position): site.reports[position].released
    case .home, .guide, .apply, .supervision, .search, .categories, .displays, .catalogue, .coverage, .catalogueYear,
      .subscribe, .siteMap, .opinions, .training,
      .notFound, .reportIndex, .printRoom, .category, .guideCategory, .binder, .shelf, .poster, .changes, .year, .moved,
      .revision, .touch:
      nil
    }
  }
}

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
  let opinions: Template<OpinionsView>
  let training: Template<TrainingView>
  let search: Template<SearchView>
  let categories: Template<DirectoryView>
  let displays: Template<DisplaysView>
  let catalogue: Template<CatalogueView>
  let catalogueYear: Template<CatalogueYearView>
  let coverage: Template<CoverageView>
  let subscribe: Template<SubscribeView>
  let siteMap: Template<SiteMapView>
  let report: Template<ReportView>
  let reportIndex: Template<ReportIndexView>
  let binder: Template<BinderView>
  let shelf: Template<ShelfListView>
  let poster: Template<PosterView>
  let changes: Template<ChangesView>
  let printRoom: Template<PrintRoomView>
  /// The page for an address that the site does not have: nothing but the frame.
  let notFound: Template<SiteView>
  /// Of the style that the page for unknown addresses bears.
  let notFoundStyle: String
  /// The page at a former address of an item: says where it is now and leads there.
  let moved: FramedTemplate<SiteView, MovedView>
  let touch: TouchTemplates

  /// Compiles a theme for a site.
  ///
  /// - Throws: every mistake of every template file, before any page is rendered.
  package init(_ theme: Theme, site: Site, baseURL: String?) throws(TemplateErrors) {
    var bakery = Bakery(theme, site: site, baseURL: baseURL)
    self.init(&bakery, theme)
    guard bakery.isSound else { throw TemplateErrors(errors: bakery.errors) }
  }

  package static var fields: [TemplateFields] {
    let theme = Theme(templates: [], strings: [:], assets: [:])
    var bakery = Bakery(theme, site: nil, baseURL: nil)
    _ = Self(&bakery, theme)
    return bakery.pages
  }

  private init(_ bakery: inout Bakery, _ theme: Theme) {
    home = bakery.bake("home", .home, root: "", page: "")
    category = bakery.bake("category", .categories, root: "../")
    categories = bakery.bake("categories", .categories, root: "", page: "categories.html")
    displays = bakery.bake("displays", nil, root: "", page: "gongshi.html")
    catalogue = bakery.bake("catalogue", .categories, root: "", page: "catalogue.html")
    catalogueYear = bakery.bake("catalogue-year", .categories, root: "")
    coverage = bakery.bake("coverage", .guide, root: "", page: "coverage.html")
    subscribe = bakery.bake("subscribe", nil, root: "", page: "feed.html")
    siteMap = bakery.bake("site-map", nil, root: "", page: "sitemap.html")
    year = bakery.bake("year", .year, root: "../")
    item = bakery.bake("item", nil, root: "../")
    guide = bakery.bake("guide", .guide, root: "", page: "guide.html")
    apply = bakery.bake("apply", .apply, root: "", page: "apply.html")
    supervision = bakery.bake("supervision", .guide, root: "", page: "supervision.html")
    opinions = bakery.bake("opinions", .guide, root: "", page: "opinions.html")
    training = bakery.bake("training", .guide, root: "", page: "training.html")
    search = bakery.bake("search", .search, root: "", page: "search.html")
    report = bakery.bake("report", .report, root: "../")
    reportIndex = bakery.bake("report-index", .report, root: "../", page: "report/index.html")
    binder = bakery.bake("binder", .kiosk, root: "../")
    shelf = bakery.bake("shelf-list", .kiosk, root: "../")
    poster = bakery.bake("poster", .kiosk, root: "../")
    changes = bakery.bake("changes", .kiosk, root: "../")
    printRoom = bakery.bake("print-room", .kiosk, root: "../", page: "kiosk/print.html")
    notFound = bakery.compile("notfound")
    notFoundStyle = InlineStyle.digest(in: theme.templates.first { $0.name == "notfound" }?.bytes ?? [])
    moved = bakery.compile("moved")
    touch = TouchTemplates(&bakery)
  }
}
