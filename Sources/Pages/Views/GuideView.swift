import Notices

/// The inquiry guide: all that the Regulation's guide needs, from board.yaml.
///
/// 条例2007 art. 19, 条例2019 art. 12: classification, arrangement, ways of obtaining, office, hours, phone, fax, e-mail.
/// It is also the first page of the category that bears its name.
struct GuideView: TemplateScope {
  let site: Site
  /// Where the items are, seen from the page.
  var root = RowView.Root.here

  private var guide: Board.Guide { site.board.guide }

  static let fields: FieldTable<Self> = [
    "updated": .one { $0.guide.updated },
    "classification": .html { $1.unbroken($0.guide.classification) },
    "arrangement": .html { $1.unbroken($0.guide.arrangement) },
    "ways": .texts { $0.guide.waysOfObtaining },
    "application": .texts { $0.guide.application.map(\.value) },
    "remedies": .texts { $0.guide.remedies.map(\.value) },
    "law": .one { LawView(day: $0.site.today) },
    "columns": .many { $0.site.board.noticeColumns },
    "group": .one { $0.site.board.leadingGroup },
    "rules": .many { $0.rules },
    "contacts": .many { $0.site.contacts },
    "has-columns": .flag { !$0.site.board.noticeColumns.isEmpty },
    "has-rules": .flag { !$0.rules.isEmpty },
    "has-contacts": .flag { !$0.site.contacts.isEmpty },
    "items": .many { view in
      CategoryView.paging.page(1, of: view.positions).map { RowView(site: view.site, position: $0, root: view.root) }
    },
    "has-items": .flag { !$0.positions.isEmpty },
    // The further pages of the category's list.
    "pages": .many { $0.furtherPages },
    "several-pages": .flag { !$0.furtherPages.isEmpty },
  ]

  private var positions: [Int] { site.guideCategory.map { site.byCategory[$0] } ?? [] }

  private var furtherPages: [PageLinkView] {
    guard let category = site.guideCategory else { return [] }
    return (1...CategoryView.paging.pageCount(positions.count)).dropFirst().map { page in
      let address = Page.category(category, page: page).address(in: site)
      return PageLinkView(number: page, address: address, isCurrent: false)
    }
  }

  private var rules: [ItemLinkView] {
    site.board.rules.compactMap { site.link(to: $0.value, root: "") }
  }
}

extension Board.NoticeColumn: TemplateScope {
  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "address": .text { $0.address },
  ]
}

extension Board.LeadingGroup: TemplateScope {
  static let fields: FieldTable<Self> = [
    "head": .text { $0.head },
    "deputy": .text { $0.deputy },
    "members": .texts { $0.members },
    "duties": .texts { $0.duties },
    "head-duty": .text { $0.headDuty ?? "" },
    "deputy-duty": .text { $0.deputyDuty ?? "" },
  ]
}

extension VillageContact: TemplateScope {
  static let fields: FieldTable<Self> = [
    "village": .text { $0.village },
    "role": .text { $0.role },
    "phone": .text { $0.officePhone },
    "phone-link": .text { PhoneLink.address($0.officePhone) },
  ]
}

/// How the board is supervised: by whom, through which channels, and what came of it by the latest report.
struct SupervisionView: TemplateScope {
  let site: Site

  static let fields: FieldTable<Self> = [
    "channels": .many { $0.site.board.supervision },
    "has-channels": .flag { !$0.site.board.supervision.isEmpty },
    "remedies": .texts { $0.site.board.guide.remedies.map(\.value) },
    "law": .one { LawView(day: $0.site.today) },
    "latest": .one { view in view.site.latestReport.map { ReportView(site: view.site, report: $0) } },
  ]
}

extension Board.Channel: TemplateScope {
  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "way": .html { $1.unbroken($0.way.value) },
    "dial-way": .html { $1.unbroken($0.way.value, dials: true) },
  ]
}
