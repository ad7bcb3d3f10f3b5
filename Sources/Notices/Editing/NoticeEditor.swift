import Diagnostics

/// Edits the file of one item, bytes to bytes.
///
/// Each edit reads its result again and fails unless the item then says exactly what was meant and nothing else new.
package struct NoticeEditor: Sendable {
  let notice: Notice
  let bytes: [UInt8]
  let reader: NoticeReader

  /// An item as it was read, with the bytes of its whole file.
  package init(_ notice: Notice, bytes: [UInt8], reader: NoticeReader) {
    self.notice = notice
    self.bytes = bytes
    self.reader = reader
  }

  /// The file with one more line of 审查 below the first ones, and with 公开日期 or 变更说明 where they are given.
  ///
  /// - Parameter kept: How many lines stay; those below were signed for another text. With a line of step 公开 goes the
  ///   公开日期 that it settled.
  package func signed(
    _ signOff: SignOff, keeping kept: Int? = nil, published: CivilDate? = nil, changeNote: String? = nil
  ) throws(EditFailure) -> [UInt8] {
    var editor = try FrontMatterEditor(bytes)
    let dropped = notice.review.signOffs.dropFirst(kept ?? notice.review.signOffs.count)
    let isUnpublished = dropped.settles(notice.published)
    if let published {
      editor.publish(on: published, instead: notice.published, formed: notice.formed)
    } else if isUnpublished {
      editor.remove(.published)
    }
    try editor.append(signOff, to: notice.review, keeping: kept)
    if let changeNote {
      let text = try WrittenScalar.of(changeNote, isInBraces: false)
      editor.append(["\(editor.name(NoticeField.changeNote)): \(text)"])
    }
    var allowed: Set<NoticePart> = [.review]
    if published != nil || isUnpublished { allowed.insert(.published) }
    if changeNote != nil { allowed.insert(.changeKeys) }
    let (after, edited) = try reread(editor.edited, touching: allowed)
    guard after.review.values == notice.review.values.dropLast(dropped.count) + [signOff],
      after.published?.value == published ?? (isUnpublished ? nil : notice.published?.value),
      after.changeNote?.value == changeNote ?? notice.changeNote?.value
    else { throw .wouldSayOtherwise }
    return edited
  }

  /// The file with 撤回.
  package func withdrawn(_ withdrawal: Withdrawal) throws(EditFailure) -> [UInt8] {
    var editor = try FrontMatterEditor(bytes)
    let reason = try WrittenScalar.of(withdrawal.reason, isInBraces: true)
    let values = [
      (WithdrawalField.date, withdrawal.date.description), (.reason, reason), (.person, withdrawal.person),
    ]
    let keys = values.map { "\(editor.name($0.0)): \($0.1)" }
    let title = withdrawal.hidesTitle ? ["\(editor.name(WithdrawalField.title)): 隐去"] : []
    editor.append(["\(editor.name(NoticeField.withdrawn)): { \((keys + title).joined(separator: ", ")) }"])
    let (after, edited) = try reread(editor.edited, touching: [.withdrawal])
    guard after.withdrawal?.value == withdrawal else { throw .wouldSayOtherwise }
    return edited
  }

  /// A new file's item read from its bytes, and the bytes, if only the named parts say something else.
  func reread(
    _ edited: [UInt8], touching allowed: Set<NoticePart>
  ) throws(EditFailure) -> (notice: Notice, bytes: [UInt8]) {
    var findings: [Finding] = []
    guard let after = reader.read(edited, path: notice.path, findings: &findings), findings.isEmpty,
      after.parts(differingFrom: notice, edited, bytes).isSubset(of: allowed)
    else { throw .wouldSayOtherwise }
    return (after, edited)
  }
}

/// Edits the file of a yearly report, bytes to bytes.
package struct ReportEditor: Sendable {
  private let report: YearReport
  private let bytes: [UInt8]

  /// A report as it was read, with the bytes of its whole file.
  package init(_ report: YearReport, bytes: [UInt8]) {
    self.report = report
    self.bytes = bytes
  }

  /// The file with one more line of 审查 below the first ones, and with 公开日期 where it is given.
  ///
  /// - Parameter kept: How many lines stay; those below were signed for another text.
  package func signed(
    _ signOff: SignOff, keeping kept: Int? = nil, published: CivilDate? = nil
  ) throws(EditFailure) -> [UInt8] {
    var editor = try FrontMatterEditor(bytes)
    let dropped = report.review.signOffs.dropFirst(kept ?? report.review.signOffs.count)
    let isUnpublished = dropped.settles(report.published)
    if let published {
      editor.publish(on: published, instead: report.published, formed: report.formed)
    } else if isUnpublished {
      editor.remove(.published)
    }
    try editor.append(signOff, to: report.review, keeping: kept)
    let edited = editor.edited
    var findings: [Finding] = []
    guard let after = ReportReader().read(edited, path: report.path, findings: &findings), findings.isEmpty,
      after.review.values == report.review.values.dropLast(dropped.count) + [signOff], says(the: after, edited),
      after.published?.value == published ?? (isUnpublished ? nil : report.published?.value)
    else { throw .wouldSayOtherwise }
    return edited
  }

  /// Whether another reading says the same, but for its review and the day of its publication.
  private func says(the same: YearReport, _ edited: [UInt8]) -> Bool {
    report.title.value == same.title.value && report.year.value == same.year.value
      && report.documentNumber?.value == same.documentNumber?.value && report.formed.value == same.formed.value
      && report.secrecy.value == same.secrecy.value && report.registered == same.registered
      && report.submitted?.value == same.submitted?.value
      && report.exceptions.map(\.value) == same.exceptions.map(\.value)
      && bytes[report.body] == edited[same.body]
  }
}

extension ArraySlice<Located<SignOff>> {
  /// Whether a line of step 公开 among them settled the day that is written.
  fileprivate func settles(_ published: Located<CivilDate>?) -> Bool {
    guard let published else { return false }
    return contains { $0.value.step == .release && $0.value.shownFrom == published.value }
  }
}
