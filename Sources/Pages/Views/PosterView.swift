import Notices

/// A poster for the notice column: a paper on display, what is new, or the figures of a year.
struct PosterView: TemplateScope {
  let site: Site
  let poster: Poster
  var base: BaseURL?

  static let fields: FieldTable<Self> = [
    "page-address": .text { view in view.site.absolute(view.site.address(of: view.poster)) },
    "name": .text { $0.poster.name },
    "edition": .text { $0.site.edition(of: $0.poster).text },
    "display": .one { view in view.item.map { DisplayPosterView(site: view.site, item: $0) } },
    "newest": .one { view in view.poster == .newest ? NewestPosterView(site: view.site) : nil },
    "figures": .one { $0.figures },
    "figures-of": .text { if case .figures(let year) = $0.poster { String(year) } else { "" } },
    "title": .text { $0.item?.title ?? "" },
    "from": .one { $0.item?.notice.display?.value.from },
    "to": .one { $0.item?.notice.display?.value.to },
    "take-down": .one { $0.item?.takeDown },
    "address": .text { "poster-\($0.poster.name).html" },
    "public-address": .text { view in view.base.map { $0.text + view.subject } ?? "" },
    "qr-address": .text { $0.base == nil ? "" : "../" + $0.qrAddress },
  ]

  private var item: SiteItem? {
    guard case .display(let index) = poster else { return nil }
    return site.positions[index].map { site.items[$0] }
  }

  private var figures: ReportView? {
    guard case .figures(let year) = poster else { return nil }
    return site.report(of: year).map { ReportView(site: site, report: $0) }
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
struct DisplayPosterView: Sheet {
  let site: Site
  let item: SiteItem

  static let fields: FieldTable<Self> = .ofItem.with([
    "last-day": .one { $0.item.displayEnd },
    "take-down": .one { $0.item.takeDown },
    "body": .html { $1.trusted($0.item.body) },
  ])
}

/// What was disclosed last, a line an item.
struct NewestPosterView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "items": .many { $0.site.rows($0.site.newest, root: .above) },
    "content-as-of": .one { view in view.site.items.map(\.lastChange).max() },
  ]
}

extension Site {
  /// Positions of what the poster of new items shows: the last that were not taken back, as many as one sheet of A4 takes.
  var newest: [Int] { Array(items.indices.lazy.filter { !self.items[$0].isWithdrawn }.prefix(7)) }

  /// The QR code that leads to the home page, relative to the site.
  package static let qrAddress = "kiosk/qr/index.svg"
}
