import Notices

/// An item to be read on the touch kiosk, in large letters: what the item page says, without a link that leads away.
final class TouchItemView: Sheet {
  let site: Site
  let position: Int
  let base: BaseURL?
  let item: SiteItem

  init(site: Site, position: Int, base: BaseURL?) {
    self.site = site
    self.position = position
    self.base = base
    item = site.items[position]
  }

  enum Field: String, CaseIterable, Sendable {
    case title, titleHidden = "title-hidden", category, list, index, indexFull = "index-full"
    case documentNumber = "document-number", publisher, formed, published, lastChange = "last-change", valid, expired
    case repealed, amended, notInForce = "not-in-force", hasValidity = "has-validity", effective, expires
    case repealedBy = "repealed-by", display, withdrawn, body, attachments, hasAttachments = "has-attachments"
    case explains, explainedBy = "explained-by", hasExplainedBy = "has-explained-by", changes
    case hasChanges = "has-changes", newer, older, publicAddress = "public-address", qrAddress = "qr-address"
  }

  static let fields = FieldTable(TouchItemView.self)

  static func reading(_ field: Field) -> Reading<TouchItemView> {
    switch field {
    case .title: .title
    case .titleHidden: .titleHidden
    case .category: .text { $0.site.board.categories[$0.item.category].name }
    case .list: .text { "../" + TouchList.place(of: $0.position, in: $0.site) }
    case .index: .index
    case .indexFull: .indexFull
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
    case .hasValidity: .flag { $0.item.shownState != nil }
    case .effective: .effective
    case .expires: .expires
    case .repealedBy: .repealedBy
    case .display: .display
    case .withdrawn: .withdrawn
    case .body:
      .html { view, out in
        let body = view.item.body
        TouchBody.write(body.span, to: &out)
      }
    case .attachments: .attachments
    case .hasAttachments: .hasAttachments
    case .explains: .one { $0.explained }
    case .explainedBy: .many { $0.explanations }
    case .hasExplainedBy: .flag { $0.site.explanations[$0.item.index] != nil }
    case .changes: .many { ChangeView.history(of: $0.item) }
    case .hasChanges: .flag { !$0.item.notice.changes.isEmpty }
    case .newer: .one { $0.neighbour(-1) }
    case .older: .one { $0.neighbour(1) }
    case .publicAddress: .text { view in view.base.map { $0.text + view.item.address } ?? "" }
    case .qrAddress: .text { $0.base == nil ? "" : "../../" + $0.item.qrAddress }
    }
  }

  private var explanations: [ItemLinkView] {
    (site.explanations[item.index] ?? []).map { ItemLinkView(site: site, position: $0) }
  }

  private var explained: ItemLinkView? {
    guard let paper = item.explains, let position = site.positions[paper], !site.items[position].isWithdrawn
    else { return nil }
    return ItemLinkView(site: site, position: position)
  }

  private func neighbour(_ step: Int) -> ItemLinkView? {
    let list = site.byCategory[item.category]
    let place = site.placeInCategory[position] + step
    return list.indices.contains(place) ? ItemLinkView(site: site, position: list[place]) : nil
  }
}
