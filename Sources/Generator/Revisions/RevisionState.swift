import Compliance
import Diagnostics
import Notices

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
