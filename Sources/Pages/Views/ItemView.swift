import Compliance
import Notices

/// The page of one item: facts, one plain sentence on the deadline, the text, its files and its history.
///
/// Of a withdrawn item only number, date and reason remain, and the title unless it is hidden.
struct ItemView: Sheet {
  let site: Site
  let position: Int
  let base: BaseURL?
  /// What is shown instead of the item at the position: as the draft of a revision would make it.
  private let revision: SiteItem?

  init(site: Site, position: Int, base: BaseURL?) {
    (self.site, self.position, self.base, revision) = (site, position, base, nil)
  }

  /// The page of a draft of a revision, which no list holds.
  init(site: Site, revision: SiteItem) {
    (self.site, position, base, self.revision) = (site, -1, nil, revision)
  }

  var item: SiteItem { revision ?? site.items[position] }
  private var category: Category { site.board.categories[item.notice.category] }

  enum Field: String, CaseIterable, Sendable {
    case title, titleHidden = "title-hidden", description, category, yearPage = "year-page", index
    case indexFull = "index-full", documentNumber = "document-number", publisher, formed, starts, published
    case pubTime = "pub-time", lastChange = "last-change", subject, archiveNumber = "archive-number", keywords
    case keywordsText = "keywords-text", summary, valid, expired, repealed, amended, notInForce = "not-in-force"
    case effective, expires, repealedBy = "repealed-by", display, withdrawn, deadline, body, attachments, explains
    case explainedBy = "explained-by", changes, newer, older, publicAddress = "public-address"
    case qrAddress = "qr-address", hasValidity = "has-validity", hasAttachments = "has-attachments"
    case hasExplainedBy = "has-explained-by", hasChanges = "has-changes", revision, revised
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .title: .title
    case .titleHidden: .titleHidden
    case .description: .text { $0.item.summary }
    case .category: .one { ItemCategoryView(site: $0.site, position: $0.item.notice.category) }
    case .yearPage: .one { $0.yearPage }
    case .index: .index
    case .indexFull: .indexFull
    case .documentNumber: .documentNumber
    case .publisher: .publisher
    case .formed: .formed
    case .starts: .one { view in view.item.notice.starts.map { StartView(start: $0.value) } }
    case .published: .published
    case .pubTime: .text { view in view.item.notice.releaseDay.map { $0.description + " 00:00" } ?? "" }
    case .lastChange: .lastChange
    case .subject: .text { $0.item.notice.subject?.value ?? "" }
    case .archiveNumber: .text { $0.item.notice.archive?.value ?? "" }
    case .keywords: .texts { $0.item.notice.keywords.map(\.value) }
    case .keywordsText: .text { $0.item.notice.keywords.map(\.value).joined(separator: ",") }
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
    case .publicAddress: .text { view in view.base.map { $0.text + view.item.address } ?? "" }
    case .qrAddress: .text { $0.base == nil ? "" : "../" + $0.item.qrAddress }
    case .hasValidity: .flag { $0.item.shownState != nil }
    case .hasAttachments: .hasAttachments
    case .hasExplainedBy: .flag { $0.site.explanations[$0.item.notice.index.value] != nil }
    case .hasChanges: .flag { !$0.item.notice.changes.isEmpty }
    case .revision: .one { view in view.revision.map { RevisionView(from: $0, in: view.site) } }
    case .revised: .one { $0.revised }
    }
  }

  /// The draft that would change the item.
  private var revised: RevisionView? {
    guard revision == nil, let draft = site.revisionOfItem[item.notice.index.value] else { return nil }
    return RevisionView(to: draft, root: "../")
  }

  private var yearPage: YearLinkView {
    YearLinkView(year: item.released.year, count: 0, root: "../", anchor: category.slug)
  }

  private var explanations: [ItemLinkView] {
    (site.explanations[item.notice.index.value] ?? []).map { ItemLinkView(site: site, position: $0) }
  }

  private var explained: ItemLinkView? {
    guard let paper = item.notice.explains?.value, let position = site.positions[paper],
      !site.items[position].isWithdrawn
    else { return nil }
    return ItemLinkView(site: site, position: position)
  }

  private func neighbour(_ step: Int) -> ItemLinkView? {
    guard revision == nil else { return nil }
    let place = site.placeInCategory[position] + step
    let category = item.notice.category
    guard site.byCategory[category].indices.contains(place) else { return nil }
    return ItemLinkView(site: site, position: site.byCategory[category][place])
  }
}

/// A link from one item's page to another's.
struct ItemLinkView: TemplateScope {
  let site: Site
  let position: Int

  private var item: SiteItem { site.items[position] }

  enum Field: String, CaseIterable, Sendable {
    case title, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .title:
      .text { $0.item.hidesTitle ? $0.item.notice.index.value.description : $0.item.notice.title.value }
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
    case .keywordsText: .text { $0.category.keywords.joined(separator: ",") }
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
