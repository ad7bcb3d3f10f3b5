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

  static let fields: FieldTable<TouchItemView> = [
    "title": .title,
    "title-hidden": .titleHidden,
    "category": .text { $0.site.board.categories[$0.item.category].name },
    "list": .text { "../" + TouchList.place(of: $0.position, in: $0.site) },
    "index": .index,
    "index-full": .indexFull,
    "document-number": .documentNumber,
    "publisher": .publisher,
    "formed": .formed,
    "published": .published,
    "last-change": .lastChange,
    "valid": .valid,
    "expired": .expired,
    "repealed": .repealed,
    "amended": .amended,
    "not-in-force": .notInForce,
    "has-validity": .flag { $0.item.shownState != nil },
    "effective": .effective,
    "expires": .expires,
    "repealed-by": .repealedBy,
    "display": .display,
    "withdrawn": .withdrawn,
    "body": .html { view, out in
      let body = view.item.body
      TouchBody.write(body.span, to: &out)
    },
    "attachments": .attachments,
    "has-attachments": .hasAttachments,
    "explains": .one { $0.explained },
    "explained-by": .many { $0.explanations },
    "has-explained-by": .flag { $0.site.explanations[$0.item.index] != nil },
    "changes": .many { ChangeView.history(of: $0.item) },
    "has-changes": .flag { !$0.item.notice.changes.isEmpty },
    "newer": .one { $0.neighbour(-1) },
    "older": .one { $0.neighbour(1) },
    "public-address": .text { view in view.base.map { $0.text + view.item.address } ?? "" },
    "qr-address": .text { $0.base == nil ? "" : "../../" + $0.item.qrAddress },
  ]

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
