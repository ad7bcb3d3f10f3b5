import Compliance
import Notices

/// A yearly report: its words with the form's tables, charts, the computed figures, and what stands behind them.
struct ReportView: TemplateScope {
  let site: Site
  let report: SiteReport
  let baseURL: String?
  private let sections: ReportSections
  private let form: ReportForm?

  init(site: Site, report: SiteReport, baseURL: String?) {
    self.site = site
    self.report = report
    self.baseURL = baseURL
    form = .form(of: report.report.year.value)
    sections = ReportSections(report.body, form: form)
  }

  private var year: Int { report.report.year.value }
  private var figures: FigureTable { report.figures }

  enum Field: String, CaseIterable, Sendable {
    case title, year, documentNumber = "document-number", description, formed, published, pubTime = "pub-time"
    case parts, looseTables = "loose-tables", unverified, publicAddress = "public-address", qrAddress = "qr-address"
    case items, itemsAddress = "items-address", byCategory = "by-category", onTime = "on-time", late, rate
    case lateItems = "late-items", hasLateItems = "has-late-items", displayCount = "display-count"
    case displayItems = "display-items", hasDisplayItems = "has-display-items", changeCount = "change-count"
    case changedItems = "changed-items", hasChangedItems = "has-changed-items", withdrawnCount = "withdrawn-count"
    case withdrawnItems = "withdrawn-items", hasWithdrawnItems = "has-withdrawn-items", applications, fees, waivers
    case reviews, lawsuits, complaints, categoryChart = "category-chart", monthChart = "month-chart"
    case timeChart = "time-chart", yearChart = "year-chart", reckonings, tableAddress = "table-address"
    case dataAddress = "data-address"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .title: .text { $0.report.report.title.value }
    case .year: .text { String($0.year) }
    case .documentNumber: .text { $0.report.report.documentNumber?.value ?? "" }
    case .description: .text { $0.report.summary }
    case .formed: .one { DateView($0.report.report.formed.value) }
    case .published: .one { DateView($0.report.released) }
    case .pubTime: .text { "\($0.report.released) 00:00" }
    case .parts:
      .many { view in view.sections.parts.map { ReportSectionView(html: $0.html, table: $0.table.flatMap(view.table)) }
      }
    case .looseTables:
      .many { view in view.sections.loose.map { ReportSectionView(html: [], table: view.table($0)) } }
    case .unverified: .flag { $0.isUnverified }
    case .publicAddress: .text { view in view.baseURL.map { $0 + view.report.address } ?? "" }
    case .qrAddress: .text { view in view.baseURL == nil ? "" : "../" + view.report.qrAddress }
    case .items: .text { $0.figures.text("主动公开.总数") }
    case .itemsAddress: .text { $0.items("主动公开.总数").isEmpty ? "" : "../\($0.year)/index.html" }
    case .byCategory:
      .many { view in
        view.site.board.categories.map {
          CategoryFigureView(category: $0, year: view.year, text: view.figures.text("主动公开.\($0.name)"))
        }
      }
    case .onTime: .text { $0.figures.text("主动公开.按期") }
    case .late: .text { $0.figures.text("主动公开.逾期") }
    case .rate: .text { $0.figures.text("主动公开.按期率") }
    case .lateItems: .many { $0.counted("主动公开.逾期") }
    case .hasLateItems: .flag { !$0.items("主动公开.逾期").isEmpty }
    case .displayCount: .text { $0.figures.text("主动公开.公示") }
    case .displayItems: .many { $0.counted("主动公开.公示") }
    case .hasDisplayItems: .flag { !$0.items("主动公开.公示").isEmpty }
    case .changeCount: .text { $0.figures.text("变更.总数") }
    case .changedItems: .many { $0.counted("变更.总数") }
    case .hasChangedItems: .flag { !$0.items("变更.总数").isEmpty }
    case .withdrawnCount: .text { $0.figures.text("撤回.总数") }
    case .withdrawnItems: .many { $0.counted("撤回.总数") }
    case .hasWithdrawnItems: .flag { !$0.items("撤回.总数").isEmpty }
    case .applications: .text { $0.figures.text("依申请公开.收到") }
    case .fees: .text { $0.figures.text("收费.金额") }
    case .waivers: .text { $0.figures.text("减免.金额") }
    case .reviews: .text { $0.figures.text("行政复议.总数") }
    case .lawsuits: .text { $0.figures.text("行政诉讼.总数") }
    case .complaints: .text { $0.figures.text("投诉举报.总数") }
    case .categoryChart: .one { $0.categoryChart }
    case .monthChart: .one { $0.monthChart }
    case .timeChart: .one { $0.timeChart }
    case .yearChart: .one { $0.yearChart }
    case .reckonings: .many { $0.reckonings }
    case .tableAddress: .text { "\($0.year).csv" }
    case .dataAddress: .text { "\($0.year).json" }
    }
  }

  /// The items behind a figure.
  private func items(_ figure: String) -> [IndexNumber] {
    if case .items(let items) = figures[figure]?.basis { items } else { [] }
  }

  private func counted(_ figure: String) -> [CountedItemView] {
    items(figure).compactMap { CountedItemView(site: site, index: $0) }
  }
}

// MARK: - Tables and what stands behind them

extension ReportView {
  /// Nobody has compared the form with the original, and the board has not said otherwise.
  private var isUnverified: Bool {
    guard let form, !form.tables.isEmpty else { return false }
    return !form.isVerified && !site.board.confirmedForms.contains(form.id)
  }

  private func table(_ name: String) -> FormTableHTML? {
    form?.tables.first { $0.name == name }.map { FormTableHTML(table: $0, figures: figures, address: reckoningAddress) }
  }

  /// Figures with something to count; a zero has nothing behind it.
  private static func isReckoned(_ figure: Figure) -> Bool {
    switch figure.basis {
    case .items(let items): !items.isEmpty
    case .rows(_, let rows): !rows.isEmpty
    case .figures: true
    case .settings, .nothing: false
    }
  }

  private func reckoningAddress(_ name: String) -> String? {
    guard let place = figures.entries.firstIndex(where: { $0.name == name }), Self.isReckoned(figures.entries[place])
    else { return nil }
    return "#figure-\(place + 1)"
  }

  private var reckonings: [ReckoningView] {
    figures.entries.enumerated().filter { Self.isReckoned($0.element) }.map {
      ReckoningView(site: site, figure: $0.element, id: "figure-\($0.offset + 1)")
    }
  }
}

// MARK: - Charts

extension ReportView {
  private func count(_ figure: String) -> Int { (figures.quantity(figure)?.millionths ?? 0) / 1_000_000 }

  private var categoryChart: ChartView? {
    let bars = site.board.categories.map { (label: $0.name, count: count("主动公开.\($0.name)")) }
    return chart("category-chart", bars, isLying: true)
  }

  private var monthChart: ChartView? {
    let months = items("主动公开.总数").compactMap { site.positions[$0].map { site.items[$0].released.parts.month } }
    return chart("month-chart", (1...12).map { month in (label: "\(month)", count: months.count { $0 == month }) })
  }

  private var timeChart: ChartView? {
    let bars = [(label: "按期", count: count("主动公开.按期")), (label: "逾期", count: count("主动公开.逾期"))]
    return chart("time-chart", bars, isLying: true)
  }

  /// The five years up to that of the report, as far as anything was disclosed in them.
  private var yearChart: ChartView? {
    let years = (year - 4...year).compactMap { year in
      year == self.year
        ? (label: "\(year)", count: count("主动公开.总数"))
        : site.figures(of: year).map { (label: "\(year)", count: $0.disclosed.count) }
    }
    return years.count > 1 ? chart("year-chart", years) : nil
  }

  /// Nil when there is nothing to draw.
  private func chart(_ id: String, _ bars: [(label: String, count: Int)], isLying: Bool = false) -> ChartView? {
    bars.contains { $0.count > 0 } ? ChartView(id: id, bars: bars, isLying: isLying) : nil
  }
}

struct CategoryFigureView: TemplateScope {
  let category: Category
  let year: Int
  /// The count.
  let text: String

  enum Field: String, CaseIterable, Sendable {
    case name, count, none, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.category.name }
    case .count: .text { $0.text }
    case .none: .flag { $0.text == "0" }
    case .address: .text { $0.text == "0" ? "" : "../\($0.year)/index.html#\($0.category.slug)" }
    }
  }
}

/// An item behind a figure of the report; one released late with its reason.
struct CountedItemView: TemplateScope {
  let item: SiteItem

  init?(site: Site, index: IndexNumber) {
    guard let position = site.positions[index] else { return nil }
    item = site.items[position]
  }

  enum Field: String, CaseIterable, Sendable {
    case index, title, address, reason
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .index: .text { $0.item.notice.index.value.description }
    case .title: .text { $0.item.hidesTitle ? $0.item.notice.index.value.description : $0.item.notice.title.value }
    case .address: .text { "../" + $0.item.address }
    case .reason: .text { Clause.text($0.item.notice.lateReason?.value ?? "") }
    }
  }
}

/// The list of yearly reports.
struct ReportIndexView: TemplateScope {
  let site: Site

  enum Field: String, CaseIterable, Sendable {
    case reports, severalReports = "several-reports"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .reports:
      .many { $0.site.reports.map(ReportLinkView.init) }
    case .severalReports: .flag { $0.site.reports.count > 1 }
    }
  }
}

struct ReportLinkView: TemplateScope {
  let report: SiteReport

  enum Field: String, CaseIterable, Sendable {
    case year, title, address, items, rate, published, applications, answered, carried, fees, reviews, lawsuits
    case complaints
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .year: .text { String($0.report.report.year.value) }
    case .title: .text { $0.report.report.title.value }
    case .address: .text { "\($0.report.report.year.value).html" }
    case .items: .text { $0.report.figures.text("主动公开.总数") }
    case .rate: .text { $0.report.figures.text("主动公开.按期率") }
    case .published: .one { DateView($0.report.released) }
    case .applications: .text { $0.report.figures.text("依申请公开.收到") }
    case .answered: .text { $0.report.figures.text("依申请公开.答复") }
    case .carried: .text { $0.report.figures.text("申请.结转下年.总计") }
    case .fees: .text { $0.report.figures.text("收费.金额") }
    case .reviews: .text { $0.report.figures.text("行政复议.总数") }
    case .lawsuits: .text { $0.report.figures.text("行政诉讼.总数") }
    case .complaints: .text { $0.report.figures.text("投诉举报.总数") }
    }
  }
}
