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

  static let fields: FieldTable<TouchItemView> = .ofItem.with([
    "category": .text { $0.site.board.categories[$0.item.category].name },
    "list": .text { "../" + TouchList.place(of: $0.position, in: $0.site) },
    "body": .html { view, out in
      let body = view.item.body.bytes
      TouchBody.write(body.span, to: &out)
    },
    "newer": .one { $0.site.neighbour(of: $0.position, -1) },
    "older": .one { $0.site.neighbour(of: $0.position, 1) },
    "public-address": .text { view in view.base.map { $0.text + view.item.address } ?? "" },
    "qr-address": .text { $0.base == nil ? "" : "../../" + $0.item.qrAddress },
  ])
}
