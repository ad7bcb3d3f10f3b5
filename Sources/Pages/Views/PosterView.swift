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
    "newest": .one { view in view.poster == .newest ? NewestPosterView(site: view.site, base: view.base) : nil },
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
    "body": .html { $1.trusted($0.item.body.bytes) },
  ])
}

/// What was disclosed last, a line an item.
struct NewestPosterView: TemplateScope {
  let site: Site
  var base: BaseURL?

  static let fields: FieldTable<Self> = [
    "items": .many { $0.lines },
    // Titles are so long that letters are the smallest that are read from a step away.
    "small": .flag { $0.room.letters == .small },
    "content-as-of": .one { view in view.site.items.map(\.lastChange).max() },
  ]

  /// As wide as any day.
  private static let day = "2000年10月10日"

  private var room: PosterRoom {
    PosterRoom(
      board: site.board, publicAddress: base?.text ?? "",
      lines: site.newest.map { position in
        let item = site.items[position]
        let days = item.notice.display == nil ? "" : "，公示期是\(Self.day)至\(Self.day)"
        let about = "\(Self.day)公开，\(site.board.categories[item.category].name)，索引号\(item.index)"
        return (item.hidesTitle ? "" : item.title, about + days)
      })
  }

  private var lines: [PosterLineView] {
    let room = room
    let (narrow, wide) = (room.count(on: .narrow), room.count(on: .wide))
    return site.newest.enumerated().map { place, position in
      PosterLineView(
        site: site, item: site.items[position], isWideOnly: place >= narrow && place < wide,
        isScreenOnly: place >= max(narrow, wide))
    }
  }
}

/// A line of the poster of new items, and which sheets have room for it.
struct PosterLineView: Sheet {
  let site: Site
  let item: SiteItem
  let isWideOnly: Bool
  let isScreenOnly: Bool

  static let fields: FieldTable<Self> = .ofItem.with([
    "address": .text { "../" + $0.item.address },
    "category-name": .text { $0.site.board.categories[$0.item.category].name },
    "wide-only": .flag { $0.isWideOnly },
    "screen-only": .flag { $0.isScreenOnly },
  ])
}

extension Site {
  /// Positions of what the poster of new items shows: the last that were not taken back, as many as a sheet of A3 takes.
  var newest: [Int] { Array(items.indices.lazy.filter { !self.items[$0].isWithdrawn }.prefix(7)) }

  /// The QR code that leads to the home page, relative to the site.
  package static let qrAddress = "kiosk/qr/index.svg"
}
