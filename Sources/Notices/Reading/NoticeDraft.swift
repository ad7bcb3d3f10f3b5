import Diagnostics

/// An item while its keys are being read: everything may still be missing.
struct NoticeDraft {
  private var title: Located<String>?
  private(set) var category: Located<String>?
  private(set) var index: Located<IndexNumber>?
  private var formed: Located<CivilDate>?
  private var secrecy: Located<Secrecy>?
  private var review: ReviewTrail?
  private var documentNumber: Located<String>?
  private var agency: Located<String>?
  private var starts: Located<StartEvent>?
  private var published: Located<CivilDate>?
  private var summary: Located<String>?
  private var keywords: [Located<String>] = []
  private var subject: Located<String>?
  private var archive: Located<String>?
  private var kind: Located<String>?
  private var display: Located<DisplayPeriod>?
  private var validity = Validity()
  private var changes: [Located<Change>] = []
  private var withdrawal: Located<Withdrawal>?
  private var lateReason: Located<String>?
  private var attachments: [Located<Attachment>] = []
  private var explains: Located<IndexNumber>?
  private var isFeatured = false
  private var aliases: [Located<String>] = []
  private var changedOn: Located<CivilDate>?
  private var changeNote: Located<String>?
  private var mustWithdraw: Located<StartEvent>?
  private var exceptions: [Located<LeakException>] = []

  /// Takes the value of one key off the stream.
  mutating func read(_ field: NoticeField, from reader: inout YAMLReader) {
    switch field {
    case .title: title = reader.text()
    case .category: category = reader.text()
    case .index: index = reader.indexNumber()
    case .number: documentNumber = reader.documentNumber()
    case .agency: agency = reader.text()
    case .formed: formed = reader.date()
    case .starts: starts = reader.startEvent()
    case .published: published = reader.date()
    case .summary: summary = reader.text()
    case .keywords: keywords = reader.names() ?? []
    case .subject: subject = reader.text()
    case .archive: archive = reader.text()
    case .kind: kind = reader.text()
    case .display: display = reader.displayPeriod()
    case .validity: validity.state = reader.word(Validity.State.self)
    case .effective: validity.effective = reader.date()
    case .expires: validity.expires = reader.date()
    case .repealedBy: validity.repealedBy = reader.text()
    case .changes: changes = reader.list { $0.change() } ?? []
    case .withdrawn: withdrawal = reader.withdrawal()
    case .secrecy: secrecy = reader.secrecy()
    case .review: review = reader.review()
    case .lateReason: lateReason = reader.text()
    case .attachments: attachments = reader.list { $0.attachment() } ?? []
    case .explains: explains = reader.indexNumber()
    case .featured: isFeatured = reader.flag() ?? false
    case .aliases: aliases = reader.list { $0.alias() } ?? []
    case .changedOn: changedOn = reader.date()
    case .changeNote: changeNote = reader.text()
    case .mustWithdraw: mustWithdraw = reader.startEvent()
    case .exceptions: exceptions = reader.list { $0.exception() } ?? []
    }
  }

  /// Reports keys that contradict each other.
  func check(path: String, findings: inout [Finding]) {
    if let effective = validity.effective, let expires = validity.expires, expires.value < effective.value {
      findings.append(.validityOrder(effective: effective.value, expires: expires, in: path))
    }
    let isInForce = [nil, .valid, .notYetInForce].contains(validity.state?.value)
    if let paper = validity.repealedBy, isInForce {
      findings.append(.repealWithoutState(in: path, at: paper.range))
    }
    if !RevisionName.isDraft(path) {
      if let changedOn { findings.append(RevisionKey.finding("变更日期", in: path, at: changedOn.range)) }
      if let changeNote { findings.append(RevisionKey.finding("变更说明", in: path, at: changeNote.range)) }
    }
  }

  /// The item, when everything required was read.
  func finished(path: String, category: Int?, matter: FrontMatter) -> Notice? {
    guard let title, let category, let index, let formed, let secrecy else { return nil }
    var notice = Notice(
      path: path, title: title, category: category, index: index, formed: formed, secrecy: secrecy,
      review: review ?? ReviewTrail(range: matter.opening), body: matter.body)
    notice.documentNumber = documentNumber
    notice.agency = agency
    notice.starts = starts
    notice.published = published
    notice.summary = summary
    notice.keywords = keywords
    notice.subject = subject
    notice.archive = archive
    notice.kind = kind
    notice.display = display
    notice.validity = validity
    notice.changes = changes
    notice.withdrawal = withdrawal
    notice.lateReason = lateReason
    notice.attachments = attachments
    notice.explains = explains
    notice.isFeatured = isFeatured
    notice.aliases = aliases
    notice.changedOn = changedOn
    notice.changeNote = changeNote
    notice.mustWithdraw = mustWithdraw
    notice.exceptions = exceptions
    return notice
  }
}
