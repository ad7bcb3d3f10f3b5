import Compliance
import Diagnostics
package import Notices

/// The draft of a revision and the item that it revises.
package struct Revision {
  package let draft: LoadedNotice
  package let original: LoadedNotice
  private let reader: NoticeReader

  package init(draft: LoadedNotice, original: LoadedNotice, reader: NoticeReader) {
    self.draft = draft
    self.original = original
    self.reader = reader
  }

  /// The day of the change, and where the draft says it: 变更日期, else step 填报; nil before anybody has signed.
  var changed: Located<CivilDate>? {
    let notice = draft.notice
    return notice.changedOn ?? notice.review.signOffs.first.map { $0.map(\.date) }
  }

  /// The item with the draft folded in, as if whatever is not signed yet were signed today.
  package func folded(
    today: CivilDate, note: String, review: ReviewTrail? = nil
  ) throws(EditFailure) -> (notice: Notice, bytes: [UInt8]) {
    let review = review ?? draft.notice.review
    let released = review.line(.release)?.value.shownFrom ?? today
    let change = Change(date: changed?.value ?? today, published: released, note: note, review: review)
    return try RevisionEditor(of: original.notice, bytes: original.bytes, reader: reader)
      .folded(draft.notice, bytes: draft.bytes, change: change)
  }

  /// The item as it is already holds what the draft says: only the draft was not removed.
  package var isFolded: Bool {
    guard let last = original.notice.changes.last?.value else { return false }
    let signed = draft.notice.review.values
    let (after, before) = (original.notice, draft.notice)
    return signed.count >= 4 && last.review.values.starts(with: signed)
      && after.parts(differingFrom: before, original.bytes, draft.bytes)
        .isSubset(of: [.review, .changes, .published, .changeKeys])
  }

  /// A finding about the day of forming, which of a revision is the day of the change.
  func relocated(_ finding: Finding) -> Finding {
    guard finding.path == draft.notice.path, finding.range == draft.notice.formed.range, let changed else {
      return finding
    }
    var finding = finding
    finding.range = changed.range
    return finding
  }
}

/// What stands between the draft of a revision and its item, and how far the draft has come.
struct RevisionState {
  let revision: Revision
  let standing: Standing
  let isJudgeable: Bool

  private var draft: Notice { revision.draft.notice }
  private var original: Notice { revision.original.notice }

  /// The draft was folded in and only not removed.
  var isLeftOver: Bool { revision.isFolded }

  /// What must be put right before the draft can become the item's text.
  var findings: [Finding] {
    var findings: [Finding] = []
    if isJudgeable { findings += [ofStanding].compactMap { $0 } }
    if let withdrawal = draft.withdrawal { findings.append(.revisionWithdrawal(at: withdrawal.range, in: draft.path)) }
    if let published = draft.published, published.value != original.releaseDay {
      findings.append(.revisionPublished(published, original.releaseDay, in: draft.path))
    }
    let changes = draft.changes.map(\.value.plain)
    if let first = draft.changes.first, changes != original.changes.map(\.value.plain) {
      findings.append(.revisionHistory(at: first.range, in: draft.path))
    }
    if draft.changeNote == nil { findings.append(.revisionNoteMissing(draft)) }
    return findings
  }

  private var ofStanding: Finding? {
    switch standing {
    case .published, .awaitingDay: nil
    case .withdrawn: .revisionOfWithdrawn(in: draft.path)
    case .inReview, .held:
      original.review.signOffs.count < ReviewStep.allCases.count ? .revisionOfDraft(in: draft.path) : nil
    }
  }

  /// How far the draft has come; nothing while an error says more.
  func progress(_ standing: Standing, isClean: Bool) -> [Finding] {
    switch standing {
    case .inReview(let next): [.revisionUnderWay(draft, next: next)]
    case .published, .awaitingDay: isClean ? [.revisionReady(draft)] : []
    case .withdrawn, .held: []
    }
  }
}
