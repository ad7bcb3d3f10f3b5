import Notices

struct LinkView: TemplateScope {
  let title: String
  let address: String

  static let fields: FieldTable<Self> = [
    "title": .text { $0.title },
    "address": .text { $0.address },
  ]
}

struct ItemLinkView: TemplateScope {
  let item: SiteItem
  /// Leads from the page to the site's root.
  var root = "../"

  static let fields: FieldTable<Self> = [
    "title": .text { $0.item.hidesTitle ? $0.item.index.description : $0.item.title },
    "index": .text { $0.item.index.description },
    "address": .written { link, out in
      out.write(link.root)
      out.write(link.item.address)
    },
  ]
}

/// Where what was here is now.
struct MovedView: TemplateScope {
  let title: String
  /// The number of an item without a title.
  let index: String
  let address: String

  static let fields: FieldTable<Self> = [
    "title": .text { $0.title },
    "index": .text { $0.index },
    "address": .text { $0.address },
  ]
}

extension Site {
  /// A link to the item of a number; nil where it is not on the board or was withdrawn.
  func link(to index: IndexNumber, root: String = "../") -> ItemLinkView? {
    guard let position = positions[index], !items[position].isWithdrawn else { return nil }
    return ItemLinkView(item: items[position], root: root)
  }

  /// The item so many places behind another in the list of its category.
  func neighbour(of position: Int, _ step: Int) -> ItemLinkView? {
    let list = byCategory[items[position].category]
    let place = placeInCategory[position] + step
    return list.indices.contains(place) ? ItemLinkView(item: items[list[place]]) : nil
  }
}

/// Whom to ask about an item: those who handle it where they named a telephone, else the office of the board.
struct ContactView: TemplateScope {
  private let name: String
  private let phone: String

  init(of item: SiteItem, in site: Site) {
    phone = item.notice.handlerPhone?.value ?? site.board.office.phone
    name = item.notice.handlerPhone.map { _ in item.notice.handler?.value ?? "" } ?? site.board.office.name
  }

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "phone": .text { $0.phone },
    "phone-link": .text { PhoneLink.address($0.phone) },
  ]
}
