import Compliance
import Diagnostics
import Notices

/// Judges the drafts of revisions by the rules that items are judged by.
///
/// A draft is looked at twice: as a paper of its own, with its trail, its leaks and the period of the change; and as
/// what would become of the item, for the fingerprint.
struct RevisionJudge {
  private let judge: ItemJudge
  private let reader: NoticeReader
  private let today: CivilDate

  init(_ judge: ItemJudge, board: Board, today: CivilDate) {
    self.judge = judge
    reader = NoticeReader(board: board)
    self.today = today
  }

  struct JudgedDraft {
    let path: String
    /// The next step of its trail; nil when all are signed or the lines are out of order.
    let next: ReviewStep?
    let findings: [Finding]
  }

  /// What there is to say of every draft that belongs to an item that can be read.
  func judged(
    _ drafts: [LoadedRevision], _ notices: [LoadedNotice], _ items: [AssessedItem]
  ) -> [JudgedDraft] {
    guard !drafts.isEmpty else { return [] }
    let wanted = Set(drafts.map { "\(contentFolder)/\(RevisionName.original(of: $0.path) ?? "")" })
    var originals: [String: (LoadedNotice, Standing)] = [:]
    for (notice, item) in zip(notices, items) where wanted.contains(notice.notice.path) {
      originals[notice.notice.path] = (notice, item.assessment.standing)
    }
    return drafts.compactMap { draft -> JudgedDraft? in
      let path = "\(contentFolder)/\(RevisionName.original(of: draft.path) ?? "")"
      guard let loaded = draft.loaded, let (original, standing) = originals[path],
        original.notice.index.value == loaded.notice.index.value
      else { return nil }
      let judged = judged(Revision(draft: loaded, original: original, reader: reader), standing)
      return JudgedDraft(path: loaded.notice.path, next: judged.next, findings: judged.findings)
    }
  }

  /// The changes that are drafted and dated, without those that were folded in already.
  func drafts(of drafts: [LoadedRevision], _ notices: [LoadedNotice]) -> [DraftedChange] {
    guard !drafts.isEmpty else { return [] }
    let originals = Dictionary(notices.map { ($0.notice.index.value, $0) }) { first, _ in first }
    return drafts.compactMap { draft in
      guard let loaded = draft.loaded, let original = originals[loaded.notice.index.value] else { return nil }
      let revision = Revision(draft: loaded, original: original, reader: reader)
      guard !revision.isFolded, let changed = revision.changed?.value else { return nil }
      return DraftedChange(
        index: loaded.notice.index.value, title: loaded.notice.title.value, kind: loaded.notice.kind?.value,
        changed: changed)
    }
  }

  /// Items as their drafts would make them, for reviewers' eyes; drafts that fit no item are left out, for an error says
  /// so.
  func shown(
    of drafts: [LoadedRevision], _ notices: [LoadedNotice], linking pages: Set<IndexNumber>, _ workers: Workers
  ) async throws(ScanProblem) -> [JudgedItem] {
    guard !drafts.isEmpty else { return [] }
    let originals = Dictionary(notices.map { ($0.notice.path, $0) }) { first, _ in first }
    let folded = drafts.compactMap { draft -> LoadedNotice? in
      let path = "\(contentFolder)/\(RevisionName.original(of: draft.path) ?? "")"
      guard let loaded = draft.loaded, let original = originals[path], !original.notice.isTakenBack,
        original.notice.index.value == loaded.notice.index.value
      else { return nil }
      return foldedItem(Revision(draft: loaded, original: original, reader: reader))
    }
    let judge = judge.ofRevisions
    let judged = try await judge.judge(releasing: folded, workers)
    return try await judge.withdrawingLinks(of: judged, shown: pages, workers)
  }

  private func foldedItem(_ revision: Revision) -> LoadedNotice? {
    guard !revision.isFolded else { return nil }
    let note = revision.draft.notice.changeNote?.value ?? "还没有写变更说明"
    guard let folded = try? revision.folded(today: today, note: note) else { return nil }
    return LoadedNotice(notice: folded.notice, bytes: folded.bytes)
  }

  struct Judged {
    /// The next step of its trail; nil when all are signed or the lines are out of order.
    let next: ReviewStep?
    /// The fingerprint that its step 公开 must bear.
    let expected: Fingerprint?
    let findings: [Finding]
  }

  /// Judges one draft beside its item, which stands as given.
  func judged(_ revision: Revision, _ standing: Standing) -> Judged {
    let about = RevisionState(revision: revision, standing: standing, isJudgeable: judge.isJudgeable)
    guard !about.isLeftOver else { return Judged(next: nil, expected: nil, findings: [.revisionFolded(revision)]) }
    let folded = try? revision.folded(today: today, note: revision.draft.notice.changeNote?.value ?? "……")
    guard let folded else {
      // Without the settings nothing can be read as it would be written.
      let slip = judge.isJudgeable ? [Finding.revisionNotFoldable(revision)] : []
      return Judged(next: nil, expected: nil, findings: about.findings + slip)
    }
    let basis = RevisionBasis(
      changed: revision.changed ?? Located(today, at: 0..<0), folded: folded.notice, foldedBytes: folded.bytes)
    guard let item = try? judge.judging(basis).judge([revision.draft][...]).first else {
      return Judged(next: nil, expected: nil, findings: about.findings)
    }
    let found = item.findings.filter { $0.rule.id != "review-awaiting" && $0.rule.id != "day-not-come" }
    let relocated = found.map { revision.relocated($0).ofRevision }
    let isClean = !relocated.contains { $0.class == .hold && $0.severity == .error }
    let state = about.progress(item.assessment.standing, isClean: isClean)
    let next: ReviewStep? = if case .inReview(let step) = item.assessment.standing { step } else { nil }
    return Judged(
      next: next, expected: item.assessment.expectedFingerprint, findings: about.findings + state + relocated)
  }
}

extension ItemJudge {
  /// The same judge for items as drafts of revisions would make them.
  fileprivate var ofRevisions: ItemJudge {
    ItemJudge(
      assessor: assessor, files: files, indexes: indexes, blocked: blocked, purpose: purpose,
      isJudgeable: isJudgeable, isOfRevisions: true)
  }

  /// The same judge for one draft, which no fault of other files touches.
  func judging(_ basis: RevisionBasis) -> ItemJudge {
    ItemJudge(
      assessor: assessor.judging(basis), files: files, indexes: indexes, blocked: [],
      purpose: purpose.saysAll ? .check : .site, isJudgeable: isJudgeable)
  }
}
