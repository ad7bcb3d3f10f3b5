import Notices

/// The inquiry guide: all that the Regulation's guide needs, from board.yaml.
///
/// 条例2007 art. 19, 条例2019 art. 12: classification, arrangement, ways of obtaining, office, hours, phone, fax, e-mail.
struct GuideView: TemplateScope {
  let site: Site

  private var guide: Board.Guide { site.board.guide }

  static let fields: FieldTable<Self> = [
    "updated": .one { DateView($0.guide.updated) },
    "classification": .text { $0.guide.classification },
    "arrangement": .text { $0.guide.arrangement },
    "ways": .texts { $0.guide.waysOfObtaining },
    "application": .texts { $0.guide.application },
    "remedies": .texts { $0.guide.remedies },
    "columns": .many { view in
      view.site.board.noticeColumns.map { PlaceView(name: $0.name, address: $0.address) }
    },
    "group": .one { LeadingGroupView(group: $0.site.board.leadingGroup) },
    "rules": .many { $0.rules },
    "contacts": .many { $0.site.contacts.map(ContactView.init) },
    "has-columns": .flag { !$0.site.board.noticeColumns.isEmpty },
    "has-rules": .flag { !$0.rules.isEmpty },
    "has-contacts": .flag { !$0.site.contacts.isEmpty },
  ]

  private var rules: [RuleLinkView] {
    site.board.rules.compactMap { RuleLinkView(site: site, index: $0.value) }
  }
}

struct PlaceView: TemplateScope {
  let name: String
  let address: String

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "address": .text { $0.address },
  ]
}

struct LeadingGroupView: TemplateScope {
  let group: Board.LeadingGroup

  static let fields: FieldTable<Self> = [
    "head": .text { $0.group.head },
    "deputy": .text { $0.group.deputy },
    "members": .texts { $0.group.members },
    "duties": .texts { $0.group.duties },
  ]
}

/// An institution's rule that is on the board; nil when it is not shown.
struct RuleLinkView: TemplateScope {
  let item: SiteItem

  init?(site: Site, index: IndexNumber) {
    guard let position = site.positions[index], !site.items[position].isWithdrawn else { return nil }
    item = site.items[position]
  }

  static let fields: FieldTable<Self> = [
    "title": .text { $0.item.notice.title.value },
    "address": .text { $0.item.address },
    "index": .text { $0.item.notice.index.value.description },
  ]
}

struct ContactView: TemplateScope {
  let contact: VillageContact

  static let fields: FieldTable<Self> = [
    "village": .text { $0.contact.village },
    "role": .text { $0.contact.role },
    "phone": .text { $0.contact.officePhone },
    "phone-link": .text { PhoneLink.address($0.contact.officePhone) },
  ]
}
