/// One item of the board as it was read: what its keys say, and the place of its body.
package final class Notice: Sendable {
  package let fields: NoticeFields

  package init(_ fields: NoticeFields) {
    self.fields = fields
  }
}

/// What an item says: a value for each of its keys, and where it stands.
///
/// The reader fills it by the table of keys, ``NoticeKey``; every value keeps the bytes it came from.
package struct NoticeFields: Sendable, Equatable {
  /// The file, relative to the root, as the file system spells it.
  package var path: String
  /// 标题.
  package var title: Located<String>
  /// The position of the category in the board's list.
  package var category: Int
  /// 类别 as written, until it was compared with the folder.
  @Seldom var writtenCategory: Located<String>?
  /// 索引号: fixes the page's address and is never used again.
  package var index: Located<IndexNumber>
  /// 文号, such as 示例镇政发〔2013〕12号.
  package var documentNumber: Located<String>?
  /// 发布机构; nil: the board's authority.
  @Seldom package var agency: Located<String>?
  /// 形成日期: starts the publication period.
  package var formed: Located<CivilDate>
  /// 起算: the event that starts a kind's own period.
  @Seldom package var starts: Located<StartEvent>?
  /// 公开日期 as written; nil means the day of step 公开.
  package var published: Located<CivilDate>?
  /// 概述; nil: the first sentences of the body.
  package var summary: Located<String>?
  /// 关键词.
  package var keywords: [Located<String>] = []
  /// 主题分类.
  package var subject: Located<String>?
  /// 档号: where the paper copy is.
  @Seldom package var archive: Located<String>?
  /// 种类: an id of kinds.yaml.
  package var kind: Located<String>?
  /// 公示.
  @Seldom package var display: Located<DisplayPeriod>?
  /// 有效性; all nil when the item says nothing of it.
  package var validity: Validity {
    get { stated ?? Validity() }
    set { stated = newValue == Validity() ? nil : newValue }
  }
  @Seldom private var stated: Validity?
  /// 变更, in the order in which they were released.
  package var changes: [Located<Change>] = []
  /// 撤回.
  @Seldom package var withdrawal: Located<Withdrawal>?
  /// Whether it has a withdrawal, which is not copied to be asked.
  package var isTakenBack: Bool { !_withdrawal.isNone }
  /// 应撤回: the event after which the item must be taken down; never shown.
  @Seldom package var mustWithdraw: Located<StartEvent>?
  /// 保密: there is no default.
  package var secrecy: Located<Secrecy>
  /// 审查: the item's own five steps.
  package var review: ReviewTrail
  /// 逾期说明.
  @Seldom package var lateReason: Located<String>?
  /// 附件, in the order of their numbers.
  package var attachments: [Located<Attachment>] = []
  /// 解读: the paper that this item explains.
  @Seldom package var explains: Located<IndexNumber>?
  /// 重点: shown first.
  package var isFeatured = false
  /// 检索: whether the search has the body.
  package var isSearched = true
  /// 别名: former addresses that must keep working, relative to the site.
  package var aliases: [Located<String>] = []
  /// 例外: findings about leaks that somebody decided on; never shown.
  package var exceptions: [Located<LeakException>] = []
  /// 承办单位: who handles the matter and answers for it.
  @Seldom package var handler: Located<String>?
  /// 承办电话: the telephone of those who handle it.
  @Seldom package var handlerPhone: Located<String>?
  /// 渠道: where the paper was published, as written; empty: on the web site alone.
  package var channels: [Located<PublicationChannel>] = []
  /// 变更日期 of the draft of a revision: the day on which what it says changed; nil: the day of step 填报.
  @Seldom package var changedOn: Located<CivilDate>?
  /// 变更说明 of the draft of a revision: what it changes, for readers.
  @Seldom package var changeNote: Located<String>?
  /// The Markdown after the front matter, as bytes of the file.
  package var body: Range<Int>

  package init(
    path: String, title: Located<String>, category: Int, index: Located<IndexNumber>, formed: Located<CivilDate>,
    secrecy: Located<Secrecy>, review: ReviewTrail, body: Range<Int>
  ) {
    self.path = path
    self.title = title
    self.category = category
    self.index = index
    self.formed = formed
    self.secrecy = secrecy
    self.review = review
    self.body = body
  }
}

extension Notice {
  /// Whether the keys of both say the same, each at the same place of its file.
  package func hasSameKeys(as other: Notice) -> Bool {
    var mine = fields
    mine.body = other.fields.body
    return mine == other.fields
  }
}

/// What it says, by the names of its fields; key paths across modules would cost more than what they read.
extension Notice {
  package var path: String { fields.path }
  package var title: Located<String> { fields.title }
  package var category: Int { fields.category }
  package var index: Located<IndexNumber> { fields.index }
  package var documentNumber: Located<String>? { fields.documentNumber }
  package var agency: Located<String>? { fields.agency }
  package var formed: Located<CivilDate> { fields.formed }
  package var starts: Located<StartEvent>? { fields.starts }
  package var published: Located<CivilDate>? { fields.published }
  package var summary: Located<String>? { fields.summary }
  package var keywords: [Located<String>] { fields.keywords }
  package var subject: Located<String>? { fields.subject }
  package var archive: Located<String>? { fields.archive }
  package var kind: Located<String>? { fields.kind }
  package var display: Located<DisplayPeriod>? { fields.display }
  package var validity: Validity { fields.validity }
  package var changes: [Located<Change>] { fields.changes }
  package var withdrawal: Located<Withdrawal>? { fields.withdrawal }
  package var isTakenBack: Bool { fields.isTakenBack }
  package var mustWithdraw: Located<StartEvent>? { fields.mustWithdraw }
  package var secrecy: Located<Secrecy> { fields.secrecy }
  package var review: ReviewTrail { fields.review }
  package var lateReason: Located<String>? { fields.lateReason }
  package var attachments: [Located<Attachment>] { fields.attachments }
  package var explains: Located<IndexNumber>? { fields.explains }
  package var isFeatured: Bool { fields.isFeatured }
  package var isSearched: Bool { fields.isSearched }
  package var aliases: [Located<String>] { fields.aliases }
  package var exceptions: [Located<LeakException>] { fields.exceptions }
  package var channels: [Located<PublicationChannel>] { fields.channels }
  package var changedOn: Located<CivilDate>? { fields.changedOn }
  package var changeNote: Located<String>? { fields.changeNote }
  package var body: Range<Int> { fields.body }
  package var releaseDay: CivilDate? { fields.releaseDay }
  package var latestTrail: ReviewTrail { fields.latestTrail }
}

extension NoticeFields {
  /// Where the paper was published beside the web site, each once in a fixed order.
  package var furtherChannels: [PublicationChannel] {
    guard !channels.isEmpty else { return [] }
    return PublicationChannel.allCases.filter { channel in
      channel != .site && channels.contains { $0.value == channel }
    }
  }

  /// An item that says nothing, of which nothing may be shown.
  static let blank = NoticeFields(
    path: "", title: Located("", at: 0..<0), category: 0, index: Located(.blank, at: 0..<0),
    formed: Located(CivilDate(daysSinceEpoch: 0), at: 0..<0), secrecy: Located(.refused, at: 0..<0),
    review: ReviewTrail(), body: 0..<0)

  /// The day of the first release: 公开日期, else the day of step 公开; nil for a paper that was not released.
  package var releaseDay: CivilDate? {
    published?.value ?? review.line(.release)?.value.shownFrom
  }

  /// The trail that released the text as it stands now: the last change's, else the item's own.
  package var latestTrail: ReviewTrail {
    changes.last?.value.review ?? review
  }
}

/// 起算: an event, such as an approval, and its day.
package struct StartEvent: Sendable, Equatable {
  /// 事由, as kinds.yaml calls it.
  package var event: String
  package var date: CivilDate

  package init(event: String, date: CivilDate) {
    self.event = event
    self.date = date
  }
}

/// 公示: first and last day of display.
package struct DisplayPeriod: Sendable, Equatable {
  /// The first day shown, which is not counted.
  package var from: CivilDate
  /// The last day shown.
  package var to: CivilDate

  package init(from: CivilDate, to: CivilDate) {
    self.from = from
    self.to = to
  }
}

/// 有效性 and the dates and papers that belong to it.
package struct Validity: Sendable, Equatable {
  /// The word a reader sees.
  package enum State: String, CaseIterable, Sendable {
    case valid = "有效"
    case expired = "失效"
    case repealed = "废止"
    case amended = "已修改"
    case notYetInForce = "尚未施行"
  }

  package var state: Located<State>?
  /// 施行日期.
  package var effective: Located<CivilDate>?
  /// 有效期至: the last day of validity.
  package var expires: Located<CivilDate>?
  /// 废止依据: the document or index number of the repealing paper.
  package var repealedBy: Located<String>?

  package init() {}
}

/// 变更: one released revision.
package struct Change: Sendable, Equatable {
  /// The day of the change: starts its own publication period.
  package var date: CivilDate
  /// The day on which the changed text was out.
  package var published: CivilDate
  /// 说明: what was changed, as readers see it.
  package var note: String
  package var review: ReviewTrail

  package init(date: CivilDate, published: CivilDate, note: String, review: ReviewTrail) {
    self.date = date
    self.published = published
    self.note = note
    self.review = review
  }
}

/// 撤回: the item was taken back.
package struct Withdrawal: Sendable, Equatable {
  package var date: CivilDate
  /// 原因, shown in place of the text.
  package var reason: String
  /// The one authorised person, name or id as written.
  package var person: String
  /// 原题: 隐去.
  package var hidesTitle: Bool

  /// What readers see for 原因 while nobody who may withdraw has said it.
  package static let unconfirmed = "撤回手续正在核实"

  package init(date: CivilDate, reason: String, person: String, hidesTitle: Bool) {
    self.date = date
    self.reason = reason
    self.person = person
    self.hidesTitle = hidesTitle
  }
}

/// 例外: the decision that one finding about leaks does not stand against the item.
package struct LeakException: Sendable, Equatable {
  package var rule: String
  /// 内容: the masked form that the finding shows.
  package var masked: String
  /// Who decided, name or id as written.
  package var person: String
  package var date: CivilDate
  package var reason: String

  package init(rule: String, masked: String, person: String, date: CivilDate, reason: String) {
    self.rule = rule
    self.masked = masked
    self.person = person
    self.date = date
    self.reason = reason
  }
}

/// 附件: a file beside the item.
package struct Attachment: Sendable, Equatable {
  /// The path relative to the item's folder, as written.
  package var file: String
  /// 名称: what readers see.
  package var name: String

  package init(file: String, name: String) {
    self.file = file
    self.name = name
  }
}
