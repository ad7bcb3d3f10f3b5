import Compliance
import Diagnostics
import Generator
import Notices

/// Signing the draft of a revision; step 公开 folds it into its item.
extension Signing {
  func signDraft(_ loaded: LoadedRevision) async throws(EditingRefusal) -> Signed {
    guard order.publishOn == nil else { throw .option(.publishOn) }
    guard let draft = loaded.loaded else { throw unreadable(loaded.path) }
    let original = "\(contentFolder)/\(RevisionName.original(of: loaded.path) ?? "")"
    guard let item = session.content.notices.first(where: { $0.notice.path == original }),
      item.notice.index.value == draft.notice.index.value
    else {
      let found = try await session.judge(session.content, files: [draft.notice.path, original]).outcome.findings
      throw .findings(found.filter { $0.severity == .error }, .before, bytes: [:])
    }
    let revision = Revision(draft: draft, original: item, reader: session.reader)
    if order.step == .release { return try await release(revision, loaded.path) }
    return try await sign(revision, loaded.path)
  }

  /// What the draft changes: all five sign it with the text.
  private func note(of draft: Notice) throws(EditingRefusal) -> String {
    if order.note != nil, draft.changeNote != nil { throw .option(.noteTwice) }
    guard let note = draft.changeNote?.value ?? order.note else { throw .noteMissing(draft.index.value) }
    return note
  }

  /// How many lines of a draft stay; the others were signed for another text.
  private func turn(_ revision: Revision, note: String) async throws(EditingRefusal) -> Int {
    let draft = revision.draft.notice
    let expected = try await fingerprint(of: try folded(revision, note: note, draft.review))
    return try await turn(of: draft.review, expected, draft.path, index: draft.index.value)
  }

  // MARK: - Steps before the last

  private func sign(_ revision: Revision, _ path: String) async throws(EditingRefusal) -> Signed {
    let draft = revision.draft
    let before = try await session.judge(session.content, files: [draft.notice.path])
    try checkDraft(before, draft) { !$0.rule.id.hasPrefix("fingerprint-") }
    let note = try note(of: draft.notice)
    let kept = try await turn(revision, note: note)
    // The day of the change may be that of this very line.
    let unstamped = try signed(draft, line(), keeping: kept, note: order.note)
    let next = Revision(draft: unstamped, original: revision.original, reader: session.reader)
    let expected = try await fingerprint(of: try folded(next, note: note, unstamped.notice.review))
    let edited = try signed(draft, line(expected), keeping: kept, note: order.note)
    let judged = try await session.judge(
      session.content.replacing(draft: path, with: edited), files: [edited.notice.path])
    try checkDraft(judged, edited)
    try await ask(
      edited, line(expected), since: changes(of: edited, since: revision.original),
      void: void(draft.notice.review, keeping: kept), note: note)
    try session.write(path) { (writer) throws(ContentWriter.Failure) in
      try writer.replace(path, draft.bytes, with: edited.bytes)
    }
    let following = ReviewStep(rawValue: order.step.rawValue + 1) ?? .release
    return signed(
      edited.notice.path, edited.notice.index.value, .inReview(next: following), judged, released: nil,
      line: line(expected))
  }

  /// A draft has no duties but the period of its change, which signing does not alter.
  private func checkDraft(
    _ judged: Judgement, _ draft: LoadedNotice, _ counts: (Finding) -> Bool = { _ in true }
  ) throws(EditingRefusal) {
    let errors = judged.outcome.findings.filter {
      $0.path == draft.notice.path && $0.severity == .error && $0.rule.id != "overdue" && counts($0)
    }
    guard errors.isEmpty else { throw .findings(errors, .after, bytes: [draft.notice.path: draft.bytes]) }
  }

  // MARK: - The last step

  private func release(_ revision: Revision, _ path: String) async throws(EditingRefusal) -> Signed {
    let draft = revision.draft.notice
    if revision.isFolded { return try await finishFolding(revision, path) }
    let isSigned = draft.review.values.count == ReviewStep.allCases.count
    let original = revision.original.notice.path
    let before = try await session.judge(session.content, files: [draft.path, original])
    try checkDraft(before, revision.draft)
    let note = try note(of: draft)
    if !isSigned { _ = try await turn(revision, note: note) }
    let item = try await folded(revision, note: note, isSigned: isSigned)
    let content = session.content.replacing(item).replacing(draft: path, with: nil)
    let judged = try await session.judge(content, files: [original])
    try checkFolded(judged, item, before: before)
    if !isSigned, let line = item.notice.latestTrail.values.last {
      try await ask(item, line, since: changes(of: item, since: revision.original), void: [])
    }
    return try write(item, of: revision, path, judged, isSigned: isSigned)
  }

  /// The item with the draft folded in and the release signed.
  private func folded(_ revision: Revision, note: String, isSigned: Bool) async throws(EditingRefusal) -> LoadedNotice {
    let signed = revision.draft.notice.review
    guard !isSigned else { return try folded(revision, note: note, signed) }
    let unstamped = try folded(revision, note: note, signed.adding(line()))
    return try folded(revision, note: note, signed.adding(line(try await fingerprint(of: unstamped))))
  }

  private func folded(
    _ revision: Revision, note: String, _ review: ReviewTrail
  ) throws(EditingRefusal) -> LoadedNotice {
    let folded = try session.edit(revision.draft.notice.path) { () throws(EditFailure) in
      try revision.folded(today: session.signingDay, note: note, review: review)
    }
    return LoadedNotice(notice: folded.notice, bytes: folded.bytes)
  }

  /// Refuses for every error but those that the item had before and still has.
  private func checkFolded(
    _ judged: Judgement, _ item: LoadedNotice, before: Judgement
  ) throws(EditingRefusal) {
    let path = item.notice.path
    let known = Set(before.outcome.findings.lazy.filter { $0.path == path && $0.class == .duty }.map(\.rule))
    let errors = judged.outcome.findings.filter {
      $0.path == path && $0.severity == .error && ($0.class != .duty || !known.contains($0.rule))
    }
    guard errors.isEmpty else { throw .findings(errors, .after, bytes: [path: item.bytes]) }
    let standing = judged.items.first { $0.notice.path == path }?.assessment.standing ?? .held
    try checkRelease(standing, judged, path, item.bytes)
  }

  /// First the item, then the draft: whoever is stopped in between has both, and `check` says that the draft can go.
  private func write(
    _ item: LoadedNotice, of revision: Revision, _ path: String, _ judged: Judgement, isSigned: Bool
  ) throws(EditingRefusal) -> Signed {
    let original = String(item.notice.path.dropFirst(contentFolder.count + 1))
    try session.write(original) { (writer) throws(ContentWriter.Failure) in
      try writer.replace(original, revision.original.bytes, with: item.bytes)
    }
    try session.write(path) { (writer) throws(ContentWriter.Failure) in
      try writer.remove(path, revision.draft.bytes)
    }
    return signed(item, of: revision, judged, line: isSigned ? nil : item.notice.latestTrail.values.last)
  }

  /// Removes a draft that was folded in before.
  private func finishFolding(_ revision: Revision, _ path: String) async throws(EditingRefusal) -> Signed {
    let judged = try await session.judge(
      session.content.replacing(draft: path, with: nil), files: [revision.original.notice.path])
    try session.write(path) { (writer) throws(ContentWriter.Failure) in
      try writer.remove(path, revision.draft.bytes)
    }
    return signed(revision.original, of: revision, judged, line: nil)
  }

  private func signed(
    _ item: LoadedNotice, of revision: Revision, _ judged: Judgement, line: SignOff?
  ) -> Signed {
    let standing = judged.items.first { $0.notice.path == item.notice.path }?.assessment.standing ?? .held
    var result = signed(
      item.notice.path, item.notice.index.value, standing, judged,
      released: item.notice.changes.last?.value.published, line: line)
    result.folded = revision.draft.notice.path
    return result
  }
}

extension ReviewTrail {
  fileprivate func adding(_ line: SignOff) -> ReviewTrail {
    ReviewTrail(signOffs: signOffs + [Located(line, at: 0..<0)], range: range)
  }
}
