import Notices

/// The page of one item: facts, one plain sentence on the deadline, the text, its files and its history.
///
/// Of a withdrawn item only number, date and reason remain, and the title unless it is hidden.
final class ItemView: Sheet {
  let site: Site
  let item: SiteItem
  let position: Int?
  let base: BaseURL?
  // Asked for twice or more on each page.
  private let keywordsText: String
  private let publicAddress: String

  /// `position`: among the site's items; nil for an item as the draft of a revision would make it, which no list holds.
  init(site: Site, item: SiteItem, position: Int?, base: BaseURL?) {
    self.site = site
    self.item = item
    self.position = position
    self.base = base
    keywordsText = item.keywordsText
    publicAddress = base.map { $0.text + item.address } ?? ""
  }

  static let fields: FieldTable<ItemView> = .ofItem.with([
    "description": .text { $0.item.summary },
    "category": .one { CategoryLinkView(site: $0.site, root: "../", category: $0.item.category) },
    "year-page": .one { view in
      let year = view.item.released.year
      let place = view.site.place(ofCategory: view.item.category, year: year, in: .year)
      return YearLinkView(year: year, count: 0, address: "../\(place)")
    },
    "starts": .one { $0.item.starts },
    "pub-time": .text { view in view.item.releaseDay.map { $0.description + " 00:00" } ?? "" },
    "subject": .text { $0.item.notice.subject?.value ?? "" },
    "keywords": .texts { $0.item.notice.keywords.map(\.value) },
    "keywords-text": .text { $0.keywordsText },
    "summary": .text { $0.item.notice.summary?.value ?? "" },
    "deadline": .one { DeadlineView(site: $0.site, item: $0.item) },
    "body": .html { $1.trusted($0.item.body.bytes) },
    "newer": .one { view in view.position.flatMap { view.site.neighbour(of: $0, -1) } },
    "older": .one { view in view.position.flatMap { view.site.neighbour(of: $0, 1) } },
    "public-address": .text { $0.publicAddress },
    // The first picture of the text, as everybody may use it.
    "picture-address": .text { view in
      guard let base = view.base, let picture = view.item.files.first(where: { $0.name == nil }) else { return "" }
      return base.text + picture.address
    },
    // The file of linked data that describes it, among others of its year.
    "linked-data": .text { view in
      view.site.isDrafts || view.item.isWithdrawn ? "" : "../\(Catalogue.name(of: view.item.released.year)).jsonld"
    },
    "way": .text { $0.item.way },
    "genre": .text { $0.item.genre ?? "" },
    "formats-text": .text { view in
      view.item.files.contains { $0.name != nil } ? view.item.formats.joined(separator: "、") : ""
    },
    "qr-address": .text { $0.base == nil ? "" : "../" + $0.item.qrAddress },
    "revision": .one { $0.position == nil ? RevisionView(from: $0.item, in: $0.site) : nil },
    "revised": .one { $0.revised },
  ])

  /// The draft that would change the item.
  private var revised: RevisionView? {
    guard position != nil, let draft = site.revisionOfItem[item.index] else { return nil }
    return RevisionView(to: draft, root: "../")
  }
}

extension StartEvent: TemplateScope {
  static let fields: FieldTable<Self> = [
    "event": .text { $0.event },
    "date": .one { $0.date },
  ]
}
