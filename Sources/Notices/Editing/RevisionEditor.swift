import Diagnostics

/// Makes the draft of a revision from an item, and the item's next text from the draft.
package struct RevisionEditor: Sendable {
  private let original: NoticeEditor

  /// The item that is revised, as it was read.
  package init(of original: Notice, bytes: [UInt8], reader: NoticeReader) {
    self.original = NoticeEditor(original, bytes: bytes, reader: reader)
  }

  /// The bytes of a draft to begin with: the item without what was signed, changed or withdrawn so far.
  package func draft(note: String?) throws(EditFailure) -> [UInt8] {
    var editor = try FrontMatterEditor(original.bytes)
    editor.remove(.changes)
    editor.remove(.withdrawn)
    let review = ["\(editor.name(NoticeField.review)):"]
    let written = try note.map { (note) throws(EditFailure) -> String in
      "\(editor.name(NoticeField.changeNote)): \(try WrittenScalar.of(note, isInBraces: false))"
    }
    let lines = (written.map { [$0] } ?? []) + review
    if let entry = editor.keys[.review] { editor.replace(entry, with: lines) } else { editor.append(lines) }
    let edited = editor.edited
    var findings: [Finding] = []
    let path = RevisionName.draft(of: original.notice.path) ?? original.notice.path
    guard let after = original.reader.read(edited, path: path, findings: &findings), findings.isEmpty,
      after.review.values.isEmpty, after.changes.isEmpty, after.withdrawal == nil, after.changeNote?.value == note,
      after.parts(differingFrom: original.notice, edited, original.bytes)
        .isSubset(of: [.review, .changes, .withdrawal, .changeKeys])
    else { throw .wouldSayOtherwise }
    return edited
  }

  /// The item's next text: what the draft says, with the item's own sign-offs and day of publication, and with one
  /// more 变更.
  ///
  /// The draft's bytes stay as they are but for 审查, 变更 and the keys that only a draft has.
  package func folded(
    _ draft: Notice, bytes: [UInt8], change: Change
  ) throws(EditFailure) -> (notice: Notice, bytes: [UInt8]) {
    let source = try FrontMatterEditor(original.bytes)
    var editor = try FrontMatterEditor(bytes)
    editor.remove(.changedOn)
    editor.remove(.changeNote)
    editor.remove(.changes)
    let review = source.keys[.review].map { source.lines(of: $0.lines, from: original.bytes) } ?? []
    let lines = try review + changes(source, adding: change, named: editor)
    if let entry = editor.keys[.review] { editor.replace(entry, with: lines) } else { editor.append(lines) }
    if let published = original.notice.published, draft.published == nil {
      editor.publish(on: published.value, instead: nil, formed: draft.formed)
    }
    let edited = editor.edited
    var findings: [Finding] = []
    let path = original.notice.path
    guard let after = original.reader.read(edited, path: path, findings: &findings), findings.isEmpty,
      after.review.values == original.notice.review.values,
      after.changes.map(\.value.plain) == original.notice.changes.map(\.value.plain) + [change.plain],
      after.releaseDay == original.notice.releaseDay, after.changedOn == nil, after.changeNote == nil,
      after.parts(differingFrom: draft, edited, bytes).isSubset(of: [.review, .changes, .published, .changeKeys])
    else { throw .wouldSayOtherwise }
    return (after, edited)
  }

  // MARK: - 变更

  /// The lines of 变更 with one more entry, in the style of the entries that are there.
  private func changes(
    _ source: FrontMatterEditor, adding change: Change, named editor: FrontMatterEditor
  ) throws(EditFailure) -> [String] {
    let note = try WrittenScalar.of(change.note, isInBraces: true)
    guard let entry = source.keys[.changes] else {
      return ["\(editor.name(NoticeField.changes)):"] + block(change, note: note, margin: source.listMargin, editor)
    }
    var lines = source.lines(of: entry.lines, from: original.bytes)
    let value = original.bytes[entry.value..<entry.lines.upperBound].first { $0 > UInt8(ascii: " ") }
    guard value == UInt8(ascii: "["), let last = lines.last, last.hasSuffix("]") else {
      return lines + block(change, note: note, margin: margin(of: lines) ?? source.listMargin, editor)
    }
    let isEmpty = original.notice.changes.isEmpty
    lines[lines.count - 1] = "\(last.dropLast())\(isEmpty ? "" : ", ")\(flow(change, note: note, editor))]"
    return lines
  }

  private func margin(of lines: [String]) -> String? {
    lines.first { $0.drop { $0 == " " }.hasPrefix("-") }.map { String($0.prefix { $0 == " " }) }
  }

  private func block(_ change: Change, note: String, margin: String, _ editor: FrontMatterEditor) -> [String] {
    [
      "\(margin)- \(editor.name(ChangeField.date)): \(change.date)",
      "\(margin)  \(editor.name(ChangeField.published)): \(change.published)",
      "\(margin)  \(editor.name(ChangeField.note)): \(note)",
      "\(margin)  \(editor.name(ChangeField.review)):",
    ] + change.review.values.map { "\(margin)    - \($0.line)" }
  }

  private func flow(_ change: Change, note: String, _ editor: FrontMatterEditor) -> String {
    let review = change.review.values.map(\.line).joined(separator: ", ")
    return "{ \(editor.name(ChangeField.date)): \(change.date), \(editor.name(ChangeField.published)): "
      + "\(change.published), \(editor.name(ChangeField.note)): \(note), "
      + "\(editor.name(ChangeField.review)): [\(review)] }"
  }
}
