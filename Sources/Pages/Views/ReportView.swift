import Notices
import Reporting

/// A yearly report: its words, the computed figures, and the items behind them.
struct ReportView: TemplateScope {
  let site: Site
  let report: SiteReport
  let figures: YearFigures
  let baseURL: String?

  private var year: Int { figures.year }

  enum Field: String, CaseIterable, Sendable {
    case title, year, documentNumber = "document-number", description, formed, published, pubTime = "pub-time"
    case body, publicAddress = "public-address", qrAddress = "qr-address", items
    case itemsAddress = "items-address", byCategory = "by-category", onTime = "on-time", late, rate
    case lateItems = "late-items", hasLateItems = "has-late-items", displayCount = "display-count"
    case displayItems = "display-items", hasDisplayItems = "has-display-items", changeCount = "change-count"
    case changedItems = "changed-items", hasChangedItems = "has-changed-items", withdrawnCount = "withdrawn-count"
    case withdrawnItems = "withdrawn-items", hasWithdrawnItems = "has-withdrawn-items", applications, fees, waivers
    case reviews, lawsuits, complaints
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
    case .body: .html { $1.trusted($0.report.body) }
    case .publicAddress: .text { view in view.baseURL.map { $0 + view.report.address } ?? "" }
    case .qrAddress: .text { view in view.baseURL == nil ? "" : "../" + view.report.qrAddress }
    case .items: .text { String($0.figures.disclosed.count) }
    case .itemsAddress: .text { $0.figures.disclosed.isEmpty ? "" : "../\($0.year)/index.html" }
    case .byCategory:
      .many { view in
        view.site.board.categories.indices.map {
          CategoryFigureView(category: view.site.board.categories[$0], figures: view.figures, position: $0)
        }
      }
    case .onTime: .text { String($0.figures.onTime.count) }
    case .late: .text { String($0.figures.late.count) }
    case .rate: .text { $0.figures.onTimeRate ?? "" }
    case .lateItems: .many { $0.counted(\.late) }
    case .hasLateItems: .flag { !$0.figures.late.isEmpty }
    case .displayCount: .text { String($0.figures.withDisplayPeriod.count) }
    case .displayItems: .many { $0.counted(\.withDisplayPeriod) }
    case .hasDisplayItems: .flag { !$0.figures.withDisplayPeriod.isEmpty }
    case .changeCount: .text { String($0.figures.changeCount) }
    case .changedItems: .many { $0.counted(\.changed) }
    case .hasChangedItems: .flag { !$0.figures.changed.isEmpty }
    case .withdrawnCount: .text { String($0.figures.withdrawn.count) }
    case .withdrawnItems: .many { $0.counted(\.withdrawn) }
    case .hasWithdrawnItems: .flag { !$0.figures.withdrawn.isEmpty }
    case .applications: .text { $0.report.figures.text("依申请公开.收到") }
    case .fees: .text { $0.report.figures.text("收费.金额") }
    case .waivers: .text { $0.report.figures.text("减免.金额") }
    case .reviews: .text { $0.report.figures.text("行政复议.总数") }
    case .lawsuits: .text { $0.report.figures.text("行政诉讼.总数") }
    case .complaints: .text { $0.report.figures.text("投诉举报.总数") }
    }
  }

  /// The items behind a figure.
  private func counted(_ figure: KeyPath<YearFigures, [Disclosure]>) -> [CountedItemView] {
    figures[keyPath: figure].compactMap { CountedItemView(site: site, disclosure: $0) }
  }
}

struct CategoryFigureView: TemplateScope {
  let category: Category
  let figures: YearFigures
  let position: Int

  private var count: Int { figures.byCategory[position].count }

  enum Field: String, CaseIterable, Sendable {
    case name, count, none, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.category.name }
    case .count: .text { String($0.count) }
    case .none: .flag { $0.count == 0 }
    case .address: .text { $0.count == 0 ? "" : "../\($0.figures.year)/index.html#\($0.category.slug)" }
    }
  }
}

/// An item behind a figure of the report; one released late with its reason.
struct CountedItemView: TemplateScope {
  let item: SiteItem

  init?(site: Site, disclosure: Disclosure) {
    guard let position = site.positions[disclosure.index] else { return nil }
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
    case reports
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .reports:
      .many { view in
        view.site.reports.map { ReportLinkView(report: $0, figures: view.site.figures(of: $0.report.year.value)) }
      }
    }
  }
}

struct ReportLinkView: TemplateScope {
  let report: SiteReport
  let figures: YearFigures?

  enum Field: String, CaseIterable, Sendable {
    case year, title, address, items, rate, published
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .year: .text { String($0.report.report.year.value) }
    case .title: .text { $0.report.report.title.value }
    case .address: .text { "\($0.report.report.year.value).html" }
    case .items: .text { String($0.figures?.disclosed.count ?? 0) }
    case .rate: .text { $0.figures?.onTimeRate ?? "" }
    case .published: .one { DateView($0.report.released) }
    }
  }
}
