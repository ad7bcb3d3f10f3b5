import Notices

/// What there is to say of the draft of a revision: that it is under way, and whether it belongs to its item.
///
/// The released text stays as it is until the revision is folded in; nothing of the draft reaches the output.
struct RevisionDraft {
  private let path: String
  private let revision: LoadedRevision
  /// The path of the item that is revised, from the content folder.
  private let original: String
  /// The number of the item; nil when there is no such item.
  private let revised: IndexNumber?

  init(_ revision: LoadedRevision, items: [String: IndexNumber]) {
    self.revision = revision
    path = "\(contentFolder)/\(revision.path)"
    original = String(revision.path.dropLast(".改稿.md".count)) + ".md"
    revised = items[original]
  }

  var findings: [Finding] {
    guard let revised else { return [.revisionWithoutItem(original, in: path)] }
    guard let notice = revision.notice else { return [] }
    guard notice.index.value == revised else {
      return [.revisionOfOther(notice.index, revised: revised, in: path)]
    }
    return [.revisionUnderWay(notice, in: path)]
  }
}

extension Finding {
  /// A fault in a draft of a revision counts as an error that stops no build.
  var ofRevision: Finding {
    var finding = self
    if finding.class == .fault { finding.class = .duty }
    return finding
  }

  fileprivate static func revisionUnderWay(_ notice: Notice, in path: String) -> Self {
    let signed = notice.review.signOffs.last?.value.step.name
    return .duty(
      "revision-under-way", .note, in: path, at: notice.review.signOffs.last?.range ?? notice.index.range,
      Phrase(
        zh: "改稿审查中\(signed.map { "，已到“\($0)”" } ?? "")；网站上仍是原来的内容",
        en:
          "a revision is in review\(signed.map { ", signed up to \"\($0)\"" } ?? ""); the site keeps the released text"),
      hint: Phrase(
        zh: "五步走完后，按 content/README.md“改已经公开的信息”并入原文",
        en: "after all five steps fold it into the item as content/README.md says"))
  }

  fileprivate static func revisionWithoutItem(_ original: String, in path: String) -> Self {
    .duty(
      "revision-without-item", .error, in: path,
      Phrase(zh: "改稿旁边没有原文“\(original)”", en: "there is no item \"\(original)\" beside the draft of its revision"),
      hint: Phrase(
        zh: "改稿与原文放在一起，文件名只多“.改稿”，例如：通知.md 和 通知.改稿.md",
        en: "keep both together; the name has .改稿 more, for example 通知.md and 通知.改稿.md"))
  }

  fileprivate static func revisionOfOther(_ index: Located<IndexNumber>, revised: IndexNumber, in path: String) -> Self
  {
    .duty(
      "revision-index", .error, in: path, at: index.range,
      Phrase(
        zh: "改稿的索引号是 \(index.value)，原文是 \(revised)；要与原文一致",
        en: "the revision has the number \(index.value), the item has \(revised); both must be the same"),
      hint: Phrase(zh: "改成：索引号: \(revised)", en: "write: 索引号: \(revised)"))
  }
}

extension RevisionDraft {
  static let descriptions = [
    RuleDescription(
      "revision-under-way", .duty, .note, title: Phrase(zh: "改稿审查中", en: "revision in review"),
      requirement: Phrase(
        zh: "旁边有改稿，审完之前网站上仍是原来的内容。这不是错误。",
        en: "A draft of a revision lies beside the item; until it is released the old text stays. No mistake."),
      wrong: "通知.md 旁边有 通知.改稿.md", right: "（五步走完后并入 通知.md，删去改稿）"),
    RuleDescription(
      "revision-without-item", .duty, .error, title: Phrase(zh: "改稿没有原文", en: "revision without its item"),
      requirement: Phrase(
        zh: "改稿和原文放在一起，名字只比原文多“.改稿”。",
        en: "A revision lies beside its item; its name has .改稿 more."),
      wrong: "通知（新）.改稿.md", right: "通知.改稿.md"),
    RuleDescription(
      "revision-index", .duty, .error, title: Phrase(zh: "改稿的索引号", en: "number of a revision"),
      requirement: Phrase(zh: "改稿的索引号与原文相同。", en: "A revision has its item's number."),
      wrong: "通知.改稿.md 里写：索引号: 2013-0049（原文是 2013-0031）", right: "索引号: 2013-0031"),
  ]
}
