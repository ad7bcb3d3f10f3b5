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

  enum Field: String, CaseIterable, Sendable {
    case title, titleHidden = "title-hidden", description, category, yearPage = "year-page", index
    case indexFull = "index-full", documentNumber = "document-number", publisher, formed, starts, published
    case pubTime = "pub-time", lastChange = "last-change", subject, archiveNumber = "archive-number", keywords
    case keywordsText = "keywords-text", summary, valid, expired, repealed, amended, notInForce = "not-in-force"
    case effective, expires, repealedBy = "repealed-by", display, withdrawn, deadline, body, attachments, explains
    case explainedBy = "explained-by", changes, newer, older, publicAddress = "public-address"
    case qrAddress = "qr-address", hasValidity = "has-validity", hasAttachments = "has-attachments"
    case hasExplainedBy = "has-explained-by", hasChanges = "has-changes", revision, revised
    case edition, contentAsOf = "content-as-of"
  }

  static let fields = FieldTable(ItemView.self)

  static func reading(_ field: Field) -> Reading<ItemView> {
    switch field {
    case .title: .title
    case .titleHidden: .titleHidden
    case .description: .text { $0.item.summary }
    case .category: .one { ItemCategoryView(site: $0.site, position: $0.item.category) }
    case .yearPage: .one { $0.yearPage }
    case .index: .index
    case .indexFull: .indexFull
    case .documentNumber: .documentNumber
    case .publisher: .publisher
    case .formed: .formed
    case .starts: .one { view in view.item.starts.map(StartView.init) }
    case .published: .published
    case .pubTime: .text { view in view.item.releaseDay.map { $0.description + " 00:00" } ?? "" }
    case .lastChange: .lastChange
    case .subject: .text { $0.item.notice.subject?.value ?? "" }
    case .archiveNumber: .archiveNumber
    case .keywords: .texts { $0.item.notice.keywords.map(\.value) }
    case .keywordsText: .text { $0.keywordsText }
    case .summary: .text { $0.item.notice.summary?.value ?? "" }
    case .valid: .valid
    case .expired: .expired
    case .repealed: .repealed
    case .amended: .amended
    case .notInForce: .notInForce
    case .effective: .effective
    case .expires: .expires
    case .repealedBy: .repealedBy
    case .display: .display
    case .withdrawn: .withdrawn
    case .deadline: .one { DeadlineView(site: $0.site, item: $0.item) }
    case .body: .html { $1.trusted($0.item.body) }
    case .attachments: .attachments
    case .explains: .one { $0.explained }
    case .explainedBy: .many { $0.explanations }
    case .changes: .many { ChangeView.history(of: $0.item) }
    case .newer: .one { $0.neighbour(-1) }
    case .older: .one { $0.neighbour(1) }
    case .publicAddress: .text { $0.publicAddress }
    case .qrAddress: .text { $0.base == nil ? "" : "../" + $0.item.qrAddress }
    case .hasValidity: .flag { $0.item.shownState != nil }
    case .hasAttachments: .hasAttachments
    case .hasExplainedBy: .flag { $0.site.explanations[$0.item.index] != nil }
    case .hasChanges: .flag { !$0.item.notice.changes.isEmpty }
    case .revision: .one { view in view.isRevision ? RevisionView(from: view.item, in: view.site) : nil }
    case .revised: .one { $0.revised }
    case .edition: .edition
    case .contentAsOf: .contentAsOf
    }
  }

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

  enum Field: String, CaseIterable, Sendable {
    case title, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .title:
      .text { $0.item.hidesTitle ? $0.item.index.description : $0.item.title }
    case .address:
      .written { view, out in
        out.write("../")
        out.write(view.item.address)
      }
    }
  }
}

struct ItemCategoryView: TemplateScope {
  let site: Site
  /// In the board's list.
  let position: Int

  private var category: Category { site.board.categories[position] }

  enum Field: String, CaseIterable, Sendable {
    case name, slug, address, description, keywordsText = "keywords-text", columnType = "column-type"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.category.name }
    case .slug: .text { $0.category.slug }
    case .address:
      .written { view, out in
        out.write("../")
        out.write(view.category.slug)
        out.write("/index.html")
      }
    case .description: .text { $0.category.description ?? "" }
    case .keywordsText: .text { $0.site.categoryKeywords[$0.position] }
    case .columnType: .text { $0.category.columnType ?? "" }
    }
  }
}

struct StartView: TemplateScope {
  let start: StartEvent

  enum Field: String, CaseIterable, Sendable {
    case event, date
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .event: .text { $0.start.event }
    case .date: .one { DateView($0.start.date) }
    }
  }
}
