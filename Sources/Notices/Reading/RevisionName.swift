package import Diagnostics

/// `NAME.改稿.md`: the draft of a revision, beside the item `NAME.md`.
package enum RevisionName {
  private static let ending = ".改稿.md"

  /// Whether a path is that of a draft.
  package static func isDraft(_ path: String) -> Bool { ends(path, ending) }

  /// The path of the item that a draft revises; nil for a path that is no draft's.
  package static func original(of draft: String) -> String? {
    guard isDraft(draft) else { return nil }
    return String(draft.utf8.dropLast(ending.utf8.count)).map { $0 + ".md" }
  }

  /// The path of the draft that revises an item; nil for a file that is no Markdown.
  package static func draft(of item: String) -> String? {
    guard !isDraft(item), ends(item, ".md") else { return nil }
    return String(item.utf8.dropLast(3)).map { $0 + ending }
  }

  /// Endings count in either case of letters.
  private static func ends(_ path: String, _ ending: String) -> Bool {
    path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      $0 == $1 || $0 | 0x20 == $1 && (0x41...0x5A).contains($0)
    }
  }
}

/// A key that only the draft of a revision may have stands in an item.
package enum RevisionKey: RuleKeeper {
  package static let rule = Rule(
    "revision-key", .fault, .error, title: Phrase(zh: "只属于改稿的项目", en: "keys of revisions"),
    requirement: Phrase(
      zh: "“变更日期”“变更说明”只写在改稿里；并入以后记在“变更”里。",
      en: "变更日期 and 变更说明 belong in drafts of revisions alone; once folded in they stand in 变更."),
    wrong: "通知.md 里写：变更说明: 更正电话", right: "通知.改稿.md 里写：变更说明: 更正电话")

  static func finding(_ key: String, in path: String, at range: Range<Int>) -> Finding {
    Finding(
      rule, in: path, at: range,
      Phrase(
        zh: "“\(key)”只能写在改稿（.改稿.md）里", en: "\"\(key)\" belongs in the draft of a revision (.改稿.md) alone"),
      hint: Phrase(
        zh: "删去这一行；已经并入的变更写在“变更”里，例如：\(Example.marked("变更: [{ 日期: 2013-08-01, 公开: 2013-08-12, 说明: 更正电话, 审查: [……] }]"))",
        en: "remove the line; a change that was released stands in 变更, for example: "
          + "\(Example.marked("变更: [{ 日期: 2013-08-01, 公开: 2013-08-12, 说明: 更正电话, 审查: [……] }]"))"))
  }
}
