import Compliance
import Notices

/// A yearly report, on its page, on a poster and in lists: its words with the form's tables, charts, the computed
/// figures, and what stands behind them.
struct ReportView: TemplateScope {
  let site: Site
  let report: SiteReport
  /// Absolute addresses can be made.
  var baseURL: String?

  private var year: Int { report.report.year.value }
  var figures: FigureTable { report.figures }
  /// Nil of a report that is taken over as it was published.
  var form: ReportForm? { report.isTranscribed ? nil : .form(of: year) }
  private var sections: ReportSections { ReportSections(report.body, form: form) }

  static let fields: FieldTable<Self> = ofLedgers.with([
    "title": .text { $0.report.report.title.value },
    "title-lines": .html { $1.unbroken($0.report.report.title.value, words: .embedded) },
    "year": .text { String($0.year) },
    "document-number": .text { $0.report.report.documentNumber?.value ?? "" },
    "description": .text { $0.report.summary },
    "formed": .one { $0.report.report.formed.value },
    "published": .one { $0.report.releaseDay },
    "content-as-of": .one { $0.report.releaseDay },
    "pub-time": .text { $0.report.releaseDay.map { "\($0) 00:00" } ?? "" },
    "parts": .many { view in
      view.sections.parts.map { ReportSectionView(html: $0.html, table: $0.table.flatMap(view.table)) }
    },
    "loose-tables": .many { view in view.sections.loose.map { ReportSectionView(html: [], table: view.table($0)) } },
    "transcribed-from": .text { $0.report.report.transcription.map { Clause.text($0.from.value) } ?? "" },
    "published-figures": .many { $0.publishedFigures },
    "has-published-figures": .flag { !$0.publishedFigures.isEmpty },
    // The law that asks for the report, and the notices that the board names.
    "basis": .text { view in
      guard !view.report.isTranscribed else { return "" }
      let notice = view.site.board.reportDue.last { $0.since <= view.year }?.basis
      return [view.form?.basis, notice].compactMap { $0 }.joined(separator: "；")
    },
    "unverified": .flag { $0.isUnverified },
    "page-address": .text { view in view.site.absolute(view.report.address) },
    "public-address": .text { view in view.baseURL.map { $0 + view.report.address } ?? "" },
    "qr-address": .text { view in view.baseURL == nil ? "" : "../" + view.report.qrAddress },
    "items": .text { $0.figures.text("主动公开.总数") },
    "items-address": .text { $0.items("主动公开.总数").isEmpty ? "" : "../\($0.year)/index.html" },
    "by-category": .many { view in
      view.site.board.categories.indices.map { category in
        let name = view.site.board.categories[category].name
        return CategoryFigureView(
          name: name, text: view.figures.text("主动公开.\(name)"),
          place: view.site.place(ofCategory: category, year: view.year, in: .year))
      }
    },
    "by-channel": .many { $0.channels },
    "by-update": .many { $0.updates },
    "on-time": .text { $0.figures.text("主动公开.按期") },
    "late": .text { $0.figures.text("主动公开.逾期") },
    "rate": .text { $0.figures.text("主动公开.按期率") },
    "late-items": .many { $0.counted("主动公开.逾期") },
    "has-late-items": .flag { !$0.items("主动公开.逾期").isEmpty },
    "display-count": .text { $0.figures.text("主动公开.公示") },
    "display-items": .many { $0.counted("主动公开.公示") },
    "has-display-items": .flag { !$0.items("主动公开.公示").isEmpty },
    "change-count": .text { $0.figures.text("变更.总数") },
    "changed-items": .many { $0.counted("变更.总数") },
    "has-changed-items": .flag { !$0.items("变更.总数").isEmpty },
    "withdrawn-count": .text { $0.figures.text("撤回.总数") },
    "withdrawn-items": .many { $0.counted("撤回.总数") },
    "has-withdrawn-items": .flag { !$0.items("撤回.总数").isEmpty },
    "by-department": .many { $0.departments },
    "missing-ledgers": .text { $0.missingLedgers },
    "category-chart": .one { $0.categoryChart },
    "month-chart": .one { $0.monthChart },
    "time-chart": .one { $0.timeChart },
    "year-chart": .one { $0.yearChart },
    "reckonings": .many { $0.reckonings },
    // From the reports' own folder, and from the site's root.
    "address": .text { "\($0.year).html" },
    "report-address": .text { $0.report.address },
    "table-address": .text { "\($0.year).csv" },
    "data-address": .text { "\($0.year).json" },
  ])

  private func items(_ figure: String) -> [IndexNumber] {
    if case .items(let items) = figures[figure]?.basis { items } else { [] }
  }

  private func counted(_ figure: String) -> [CountedItemView] {
    items(figure).compactMap { CountedItemView(site: site, index: $0) }
  }

  // MARK: - Tables and what stands behind them

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
    case .settings, .nothing, .missing, .transcribed: false
    }
  }

  func reckoningAddress(_ name: String) -> String? {
    guard let place = figures.entries.firstIndex(where: { $0.name == name }), Self.isReckoned(figures.entries[place])
    else { return nil }
    return "#figure-\(place + 1)"
  }

  private var reckonings: [ReckoningView] {
    figures.entries.enumerated().filter { Self.isReckoned($0.element) }.map {
      ReckoningView(site: site, figure: $0.element, id: "figure-\($0.offset + 1)")
    }
  }

  // MARK: - Charts

  private func count(_ figure: String) -> Int { (figures.quantity(figure)?.millionths ?? 0) / 1_000_000 }

  private var categoryChart: ChartView? {
    let bars = site.board.categories.map { Bar(label: $0.name, count: count("主动公开.\($0.name)")) }
    return chart("category-chart", bars, isLying: true)
  }

  private var monthChart: ChartView? {
    let months = items("主动公开.总数").compactMap { site.positions[$0].map { site.items[$0].released.parts.month } }
    return chart("month-chart", (1...12).map { month in Bar(label: "\(month)", count: months.count { $0 == month }) })
  }

  private var timeChart: ChartView? {
    let bars = [Bar(label: "按期", count: count("主动公开.按期")), Bar(label: "逾期", count: count("主动公开.逾期"))]
    return chart("time-chart", bars, isLying: true)
  }

  /// The five years up to that of the report, as far as anything was disclosed in them.
  private var yearChart: ChartView? {
    let years = (year - 4...year).compactMap { year in
      year == self.year
        ? Bar(label: "\(year)", count: count("主动公开.总数"))
        : site.figures(of: year).map { Bar(label: "\(year)", count: $0.disclosed.count) }
    }
    return years.count > 1 ? chart("year-chart", years) : nil
  }

  /// Nil when there is nothing to draw.
  private func chart(_ id: String, _ bars: [Bar], isLying: Bool = false) -> ChartView? {
    bars.contains { $0.count > 0 } ? ChartView(id: id, bars: bars, isLying: isLying) : nil
  }
}

struct CategoryFigureView: TemplateScope {
  let name: String
  /// The count.
  let text: String
  /// Where the year's items of the category begin, relative to the site; empty for a year without any.
  let place: String

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "count": .text { $0.text },
    "none": .flag { $0.text == "0" },
    "address": .text { $0.text == "0" || $0.place.isEmpty ? "" : "../" + $0.place },
  ]
}

/// An item behind a figure of the report; one released late with its reason.
struct CountedItemView: TemplateScope {
  let item: SiteItem

  init?(site: Site, index: IndexNumber) {
    guard let position = site.positions[index] else { return nil }
    item = site.items[position]
  }

  static let fields: FieldTable<Self> = [
    "index": .text { $0.item.notice.index.value.description },
    "title": .text { $0.item.hidesTitle ? $0.item.notice.index.value.description : $0.item.notice.title.value },
    "address": .text { "../" + $0.item.address },
    "reason": .text { Clause.text($0.item.notice.lateReason?.value ?? "") },
  ]
}

struct ReportIndexView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "reports": .many { view in view.site.reports.map { ReportView(site: view.site, report: $0) } },
    "several-reports": .flag { $0.site.reports.count > 1 },
  ]
}

/// One part of a report: its words, and the table of the form that belongs to it.
struct ReportSectionView: TemplateScope {
  let html: ArraySlice<UInt8>
  let table: FormTableHTML?

  static let fields: FieldTable<Self> = [
    "html": .html { $1.trusted($0.html) },
    "touch-html": .html { part, out in
      let html = part.html
      TouchBody.write(html.span, to: &out)
    },
    "form-table": .html { $0.table?.write(into: &$1) },
  ]
}

/// The words of a report cut before each heading of the second level, and where the form's tables go.
struct ReportSections {
  /// Each with the name of its table.
  let parts: [(html: ArraySlice<UInt8>, table: String?)]
  /// Tables that no part of the words takes.
  let loose: [String]

  /// Cuts rendered words: a heading's tag can be nothing else there, since text is escaped.
  init(_ body: [UInt8], form: ReportForm?) {
    let tag = Array("<h2".utf8)
    let starts = body.indices.filter { body[$0] == tag[0] && body[$0...].starts(with: tag) }
    let ends = starts + [body.count]
    let pieces = ([0] + starts).enumerated().map { body[$1..<ends[min($0, ends.count - 1)]] }
    var left = form?.parts.filter { $0.table != nil } ?? []
    parts = pieces.map { piece in
      let heading = String(decoding: piece.prefix(600), as: UTF8.self).split(separator: "</h2>").first ?? ""
      guard let place = left.firstIndex(where: { heading.contains($0.name) }) else { return (piece, nil) }
      return (piece, left.remove(at: place).table)
    }
    let taken = Set(parts.compactMap(\.table))
    loose = form?.tables.map(\.name).filter { !taken.contains($0) } ?? []
  }
}
