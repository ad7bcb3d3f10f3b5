import Notices

/// A binder for the query point: cover, contents, and a sheet an item.
struct BinderView: TemplateScope {
  let site: Site
  let binder: Binder
  let base: BaseURL?
  /// The sheets stand on the same page, so that the contents lead to them.
  private let isWhole: Bool
  private let positions: [Int]

  init(site: Site, binder: Binder, base: BaseURL?, isWhole: Bool = true) {
    self.site = site
    self.binder = binder
    self.base = base
    self.isWhole = isWhole
    positions = site.items(of: binder)
  }

  enum Field: String, CaseIterable, Sendable {
    case name, id, whole, ofYear = "of-year", description, count, newest, edition, entries, documents
    case hasDocuments = "has-documents", changes
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.site.name(of: $0.binder) }
    case .id: .text { $0.site.id(of: $0.binder) }
    case .whole: .flag { $0.isWhole }
    case .ofYear: .flag { if case .year = $0.binder { true } else { false } }
    case .description: .text { $0.description }
    case .count: .text { String($0.positions.count) }
    case .newest: .one { DateView($0.site.sheets(of: $0.binder).lastChange) }
    case .edition: .text { $0.site.edition(of: $0.binder).text }
    case .documents: .many { view in view.documents.map { DocumentEntryView(item: $0) } }
    case .hasDocuments: .flag { view in view.positions.contains { !view.site.items[$0].documentNumber.isEmpty } }
    case .changes: .many { $0.changes }
    case .entries:
      .many { view in
        view.positions.map { SheetView(site: view.site, place: $0, base: view.base) }
      }
    }
  }

  /// Papers with a document number, by that number: its letters, its year, then the number itself.
  private var documents: [SiteItem] {
    let numbered = positions.map { site.items[$0] }.filter { !$0.documentNumber.isEmpty }
    return numbered.map { (order: DocumentNumberOrder($0.documentNumber), item: $0) }
      .sorted { $0.order < $1.order }.map(\.item)
  }

  /// What changed last, newest first.
  private var changes: [BinderChangeView] {
    let all = positions.flatMap { BinderChangeView.all(of: site.items[$0]) }
    return Array(all.sorted { ($0.day, $0.item.index) > ($1.day, $1.item.index) }.prefix(Self.changesShown))
  }

  /// As many as one leaf takes.
  private static let changesShown = 20

  private var description: String {
    guard case .category(let category) = binder else { return "" }
    return site.board.categories[category].description ?? ""
  }
}

/// An item as a sheet of a binder, numbered within itself.
final class SheetView: Sheet {
  let site: Site
  let base: BaseURL?
  let item: SiteItem

  /// `place` is among the site's items.
  init(site: Site, place: Int, base: BaseURL?) {
    self.site = site
    self.base = base
    item = site.items[place]
  }

  private var anchor: String { "s" + item.index.description }

  enum Field: String, CaseIterable, Sendable {
    case anchor, index, indexFull = "index-full", title, titleHidden = "title-hidden"
    case documentNumber = "document-number", publisher, formed, published, lastChange = "last-change", valid, expired
    case repealed, amended, notInForce = "not-in-force", effective, expires, repealedBy = "repealed-by", display
    case withdrawn, body, attachments, address, publicAddress = "public-address", qrAddress = "qr-address"
    case featured, hasAttachments = "has-attachments", unreleased, edition, contentAsOf = "content-as-of"
    case archiveNumber = "archive-number"
  }

  static let fields = FieldTable(SheetView.self)

  static func reading(_ field: Field) -> Reading<SheetView> {
    switch field {
    case .anchor: .text { $0.anchor }
    case .index: .index
    case .indexFull: .indexFull
    case .title: .title
    case .titleHidden: .titleHidden
    case .documentNumber: .documentNumber
    case .publisher: .publisher
    case .formed: .formed
    case .published: .published
    case .lastChange: .lastChange
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
    case .body: .html { $0.item.writeBody(anchorPrefix: $0.anchor + "-", to: &$1) }
    case .attachments: .attachments
    case .address:
      .written { view, out in
        out.write("../")
        out.write(view.item.address)
      }
    case .publicAddress: .text { view in view.base.map { $0.text + view.item.address } ?? "" }
    case .qrAddress: .text { $0.base == nil ? "" : "../" + $0.item.qrAddress }
    case .featured: .flag { $0.item.notice.isFeatured }
    case .hasAttachments: .hasAttachments
    case .unreleased: .unreleased
    case .edition: .edition
    case .contentAsOf: .contentAsOf
    case .archiveNumber: .archiveNumber
    }
  }
}
