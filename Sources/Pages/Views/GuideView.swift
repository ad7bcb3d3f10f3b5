import Notices

/// The inquiry guide: all that the Regulation's guide needs, from board.yaml.
///
/// 条例2007 art. 19, 条例2019 art. 12: classification, arrangement, ways of obtaining, office, hours, phone, fax, e-mail.
struct GuideView: TemplateScope {
  let site: Site

  private var guide: Board.Guide { site.board.guide }

  enum Field: String, CaseIterable, Sendable {
    case updated, classification, arrangement, ways, application, remedies, columns, group, rules, contacts
    case hasColumns = "has-columns", hasRules = "has-rules", hasContacts = "has-contacts"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .updated: .one { DateView($0.guide.updated) }
    case .classification: .text { $0.guide.classification }
    case .arrangement: .text { $0.guide.arrangement }
    case .ways: .texts { $0.guide.waysOfObtaining }
    case .application: .texts { $0.guide.application }
    case .remedies: .texts { $0.guide.remedies }
    case .columns:
      .many { view in
        view.site.board.noticeColumns.map { PlaceView(name: $0.name, address: $0.address) }
      }
    case .group: .one { LeadingGroupView(group: $0.site.board.leadingGroup) }
    case .rules: .many { $0.rules }
    case .contacts: .many { $0.site.contacts.map(ContactView.init) }
    case .hasColumns: .flag { !$0.site.board.noticeColumns.isEmpty }
    case .hasRules: .flag { !$0.rules.isEmpty }
    case .hasContacts: .flag { !$0.site.contacts.isEmpty }
    }
  }

  private var rules: [RuleLinkView] {
    site.board.rules.compactMap { RuleLinkView(site: site, index: $0.value) }
  }
}

struct PlaceView: TemplateScope {
  let name: String
  let address: String

  enum Field: String, CaseIterable, Sendable {
    case name, address
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .name: .text { $0.name }
    case .address: .text { $0.address }
    }
  }
}

struct LeadingGroupView: TemplateScope {
  let group: Board.LeadingGroup

  enum Field: String, CaseIterable, Sendable {
    case head, deputy, members, duties
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .head: .text { $0.group.head }
    case .deputy: .text { $0.group.deputy }
    case .members: .texts { $0.group.members }
    case .duties: .texts { $0.group.duties }
    }
  }
}

/// An institution's rule that is on the board; nil when it is not shown.
struct RuleLinkView: TemplateScope {
  let item: SiteItem

  init?(site: Site, index: IndexNumber) {
    guard let position = site.positions[index], !site.items[position].isWithdrawn else { return nil }
    item = site.items[position]
  }

  enum Field: String, CaseIterable, Sendable {
    case title, address, index
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .title: .text { $0.item.notice.title.value }
    case .address: .text { $0.item.address }
    case .index: .text { $0.item.notice.index.value.description }
    }
  }
}

struct ContactView: TemplateScope {
  let contact: VillageContact

  enum Field: String, CaseIterable, Sendable {
    case village, role, phone, phoneLink = "phone-link"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .village: .text { $0.contact.village }
    case .role: .text { $0.contact.role }
    case .phone: .text { $0.contact.officePhone }
    case .phoneLink: .text { PhoneLink.address($0.contact.officePhone) }
    }
  }
}
