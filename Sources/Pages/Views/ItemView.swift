import Compliance
import Notices

/// The page of one item: facts, one plain sentence on the deadline, the text, its files and its history.
///
/// Of a withdrawn item only number, date and reason remain, and the title unless it is hidden.
///
/// A class, as are the other sheets: hundreds of steps hand it on, and a struct would count its references to the site
/// each time, which all threads share.
final class ItemView: Sheet {
  let site: Site
  let position: Int
  let base: BaseURL?
  let item: SiteItem
  /// Whether the item is as the draft of a revision would make it; then no list holds it, and it has no position.
  private let isRevision: Bool
  // Asked for twice or more on each page.
  private let keywordsText: String
  private let publicAddress: String

  init(site: Site, position: Int, base: BaseURL?) {
    let item = site.items[position]
    self.site = site
    self.position = position
    self.base = base
    self.item = item
    isRevision = false
    keywordsText = item.keywordsText
    publicAddress = base.map { $0.text + item.address } ?? ""
  }

  /// The page of a draft of a revision.
  init(site: Site, revision: SiteItem) {
    self.site = site
    position = -1
    base = nil
    item = revision
    isRevision = true
    keywordsText = revision.keywordsText
    publicAddress = ""
  }

  private var category: Category { site.board.categories[item.category] }

  static let fields: FieldTable<ItemView> = [
    "title": .title,
    "title-hidden": .titleHidden,
    "description": .text { $0.item.summary },
    "category": .one { ItemCategoryView(site: $0.site, position: $0.item.category) },
    "year-page": .one { $0.yearPage },
    "index": .index,
    "index-full": .indexFull,
    "document-number": .documentNumber,
    "publisher": .publisher,
    "formed": .formed,
    "starts": .one { view in view.item.starts.map(StartView.init) },
    "published": .published,
    "pub-time": .text { view in view.item.releaseDay.map { $0.description + " 00:00" } ?? "" },
    "last-change": .lastChange,
    "subject": .text { $0.item.notice.subject?.value ?? "" },
    "archive-number": .archiveNumber,
    "keywords": .texts { $0.item.notice.keywords.map(\.value) },
    "keywords-text": .text { $0.keywordsText },
    "summary": .text { $0.item.notice.summary?.value ?? "" },
    "valid": .valid,
    "expired": .expired,
    "repealed": .repealed,
    "amended": .amended,
    "not-in-force": .notInForce,
    "effective": .effective,
    "expires": .expires,
    "repealed-by": .repealedBy,
    "display": .display,
    "withdrawn": .withdrawn,
    "deadline": .one { DeadlineView(site: $0.site, item: $0.item) },
    "body": .html { $1.trusted($0.item.body) },
    "attachments": .attachments,
    "explains": .one { $0.explained },
    "explained-by": .many { $0.explanations },
    "changes": .many { ChangeView.history(of: $0.item) },
    "newer": .one { $0.neighbour(-1) },
    "older": .one { $0.neighbour(1) },
    "public-address": .text { $0.publicAddress },
    "qr-address": .text { $0.base == nil ? "" : "../" + $0.item.qrAddress },
    "has-validity": .flag { $0.item.shownState != nil },
    "has-attachments": .hasAttachments,
    "has-explained-by": .flag { $0.site.explanations[$0.item.index] != nil },
    "has-changes": .flag { !$0.item.notice.changes.isEmpty },
    "revision": .one { view in view.isRevision ? RevisionView(from: view.item, in: view.site) : nil },
    "revised": .one { $0.revised },
    "edition": .edition,
    "content-as-of": .contentAsOf,
  ]

  /// The draft that would change the item.
  private var revised: RevisionView? {
    guard !isRevision, let draft = site.revisionOfItem[item.index] else { return nil }
    return RevisionView(to: draft, root: "../")
  }

  private var yearPage: YearLinkView {
    YearLinkView(year: item.released.year, count: 0, root: "../", anchor: category.slug)
  }

  private var explanations: [ItemLinkView] {
    (site.explanations[item.index] ?? []).map { ItemLinkView(site: site, position: $0) }
  }

  private var explained: ItemLinkView? {
    guard let paper = item.explains, let position = site.positions[paper],
      !site.items[position].isWithdrawn
    else { return nil }
    return ItemLinkView(site: site, position: position)
  }

  private func neighbour(_ step: Int) -> ItemLinkView? {
    guard !isRevision else { return nil }
    let place = site.placeInCategory[position] + step
    let category = item.category
    guard site.byCategory[category].indices.contains(place) else { return nil }
    return ItemLinkView(site: site, position: site.byCategory[category][place])
  }
}

/// A link from one item's page to another's.
struct ItemLinkView: TemplateScope {
  private let item: SiteItem

  init(site: Site, position: Int) {
    item = site.items[position]
  }

  static let fields: FieldTable<Self> = [
    "title": .text { $0.item.hidesTitle ? $0.item.index.description : $0.item.title },
    "address": .written { view, out in
      out.write("../")
      out.write(view.item.address)
    },
  ]
}

struct ItemCategoryView: TemplateScope {
  let site: Site
  /// In the board's list.
  let position: Int

  private var category: Category { site.board.categories[position] }

  static let fields: FieldTable<Self> = [
    "name": .text { $0.category.name },
    "slug": .text { $0.category.slug },
    "address": .written { view, out in
      out.write("../")
      out.write(view.category.slug)
      out.write("/index.html")
    },
    "description": .text { $0.category.description ?? "" },
    "keywords-text": .text { $0.site.categoryKeywords[$0.position] },
    "column-type": .text { $0.category.columnType ?? "" },
  ]
}

struct StartView: TemplateScope {
  let start: StartEvent

  static let fields: FieldTable<Self> = [
    "event": .text { $0.start.event },
    "date": .one { DateView($0.start.date) },
  ]
}
