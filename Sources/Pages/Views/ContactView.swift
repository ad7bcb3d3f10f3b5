import Notices

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
