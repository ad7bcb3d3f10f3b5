import Compliance
import Notices
import Reporting

/// A poster for the notice column: a paper on display, what is new, or the figures of a year.
struct PosterView: TemplateScope {
  let site: Site
  let poster: Poster
  let base: BaseURL?

  static let fields: FieldTable<Self> = [
    "name": .text { $0.poster.name },
    "edition": .text { $0.site.edition(of: $0.poster).text },
    "display": .one { $0.display },
    "newest": .one { view in view.poster == .newest ? NewestPosterView(site: view.site) : nil },
    "figures": .one { $0.figures },
    "public-address": .text { view in view.base.map { $0.text + view.subject } ?? "" },
    "qr-address": .text { $0.base == nil ? "" : "../" + $0.qrAddress },
  ]

  private var display: DisplayPosterView? {
    guard case .display(let index) = poster, let position = site.positions[index] else { return nil }
    return DisplayPosterView(site: site, item: site.items[position])
  }

  private var figures: FiguresPosterView? {
    guard case .figures(let year) = poster else { return nil }
    return site.reports.first { $0.report.year.value == year }.map { FiguresPosterView(site: site, report: $0) }
  }

  /// The page that the poster's code leads to, relative to the site.
  private var subject: String {
    switch poster {
    case .display(let index): ItemAddress(index).page
    case .newest: ""
    case .figures(let year): "report/\(year).html"
    }
  }

  private var qrAddress: String {
    switch poster {
    case .display(let index): "kiosk/qr/\(index.year)/\(index.serial).svg"
    case .newest: Site.qrAddress
    case .figures(let year): "kiosk/qr/report/\(year).svg"
    }
  }
}

/// A paper whose display period runs, whole, in type that is read at arm's length.
final class DisplayPosterView: Sheet {
  let site: Site
  let item: SiteItem

  init(site: Site, item: SiteItem) {
    self.site = site
    self.item = item
  }

  static let fields: FieldTable<DisplayPosterView> = [
    "index": .index,
    "title": .title,
    "document-number": .documentNumber,
    "publisher": .publisher,
    "formed": .formed,
    "display": .display,
    "last-day": .one { DateView($0.item.displayEnd) },
    "take-down": .one { DateView($0.item.takeDown) },
    "content-as-of": .contentAsOf,
    "body": .html { $1.trusted($0.item.body) },
    "attachments": .attachments,
    "has-attachments": .hasAttachments,
  ]
}

/// What was disclosed last, a line an item.
struct NewestPosterView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "items": .many { view in
      view.site.newest.map { RowView(site: view.site, position: $0, root: .above, namesCategory: true) }
    },
    "content-as-of": .one { view in DateView(view.site.items.map(\.lastChange).max()) },
  ]
}

extension Site {
  /// Positions of what the poster of new items shows: the last that were not taken back, as many as one sheet of A4 takes.
  var newest: [Int] { Array(items.indices.lazy.filter { !self.items[$0].isWithdrawn }.prefix(7)) }

  /// The QR code that leads to the home page, relative to the site.
  package static let qrAddress = "kiosk/qr/index.svg"
}

/// The figures of a reported year in numerals that are read across a room.
struct FiguresPosterView: TemplateScope {
  let site: Site
  let report: SiteReport

  private var year: Int { report.report.year.value }

  static let fields: FieldTable<Self> = [
    "year": .text { String($0.year) },
    "title": .text { $0.report.report.title.value },
    "items": .text { $0.report.figures.text("主动公开.总数") },
    "on-time": .text { $0.report.figures.text("主动公开.按期") },
    "late": .text { $0.report.figures.text("主动公开.逾期") },
    "rate": .text { $0.report.figures.text("主动公开.按期率") },
    "applications": .text { $0.report.figures.text("依申请公开.收到") },
    "fees": .text { $0.report.figures.text("收费.金额") },
    "reviews": .text { $0.report.figures.text("行政复议.总数") },
    "lawsuits": .text { $0.report.figures.text("行政诉讼.总数") },
    "complaints": .text { $0.report.figures.text("投诉举报.总数") },
    "by-category": .many { view in
      view.site.board.categories.map {
        CategoryFigureView(category: $0, year: view.year, text: view.report.figures.text("主动公开.\($0.name)"))
      }
    },
    "content-as-of": .one { DateView($0.report.released) },
  ]
}
