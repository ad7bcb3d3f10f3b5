import Diagnostics
import Notices

/// Whether the draft of a revision belongs to the item beside it.
///
/// The released text stays as it is until the revision is folded in; nothing of the draft reaches the output.
struct RevisionDraft {
  private let path: String
  private let revision: LoadedRevision
  /// The path of the item that is revised, from the content folder.
  private let original: String
  /// The number of the item; nil when there is no such item.
  private let revised: IndexNumber?

  init(_ revision: LoadedRevision, items: PathIndexes) {
    self.revision = revision
    path = "\(contentFolder)/\(revision.path)"
    original = RevisionName.original(of: revision.path) ?? revision.path
    revised = items[original]
  }

  var findings: [Finding] {
    guard let revised else { return [.revisionWithoutItem(original, in: path)] }
    guard let notice = revision.notice, notice.index.value != revised else { return [] }
    return [.revisionOfOther(notice.index, revised: revised, in: path)]
  }
}

extension Finding {
  /// A fault in a draft of a revision counts as an error that stops no build.
  var ofRevision: Finding {
    var finding = self
    if finding.class == .fault { finding.class = .duty }
    return finding
  }

  fileprivate static func revisionWithoutItem(_ original: String, in path: String) -> Self {
    Finding(
      RevisionRules.shared.revisionWithoutItem, in: path,
      Phrase(zh: "改稿旁边没有原文“\(original)”", en: "there is no item \"\(original)\" beside the draft of its revision"),
      hint: Phrase(
        zh: "改稿与原文放在一起，文件名只多“.改稿”，例如：通知.md 和 通知.改稿.md",
        en: "keep both together; the name has .改稿 more, for example 通知.md and 通知.改稿.md"))
  }

  fileprivate static func revisionOfOther(_ index: Located<IndexNumber>, revised: IndexNumber, in path: String) -> Self
  {
    Finding(
      RevisionRules.shared.revisionIndex, in: path, at: index.range,
      Phrase(
        zh: "改稿的索引号是 \(index.value)，原文是 \(revised)；要与原文一致",
        en: "the revision has the number \(index.value), the item has \(revised); both must be the same"),
      hint: Phrase(zh: "改成：索引号: \(revised)", en: "write: 索引号: \(revised)"))
  }
}
