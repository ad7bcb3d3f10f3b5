import Diagnostics
import Notices

extension Finding {
  /// What a clerk types to sign a step of a draft.
  private static func command(_ draft: Notice, _ step: ReviewStep) -> String {
    "noticeboard sign \(draft.index.value) \(step.name)"
  }

  static func revisionUnderWay(_ draft: Notice, next: ReviewStep) -> Self {
    Finding(
      RevisionRules.shared.revisionUnderWay, in: draft.path, at: draft.review.signOffs.last?.range ?? draft.index.range,
      Phrase(
        zh: "改稿审查中，下一步“\(next.name)”；网站上仍是原来的内容",
        en: "a revision is in review, next step \"\(next.name)\"; the site keeps the released text"),
      hint: Phrase(
        zh: "审查的人运行：\(command(draft, next))", en: "the reviewer runs: \(command(draft, next))"))
  }

  static func revisionReady(_ draft: Notice) -> Self {
    Finding(
      RevisionRules.shared.revisionReady, in: draft.path, at: draft.review.signOffs.last?.range ?? draft.index.range,
      Phrase(
        zh: "改稿五步已签完，还没有并入原文；网站上仍是原来的内容",
        en: "all five steps of the revision are signed, but it is not folded in; the site keeps the released text"),
      hint: Phrase(zh: "运行：\(command(draft, .release))", en: "run: \(command(draft, .release))"))
  }

  static func revisionFolded(_ revision: Revision) -> Self {
    let draft = revision.draft.notice
    return Finding(
      RevisionRules.shared.revisionFolded, in: draft.path,
      Phrase(zh: "改稿已经并入原文，可以删去", en: "the revision is folded in already; its draft can go"),
      hint: Phrase(
        zh: "删去这个文件，或者运行：\(command(draft, .release))",
        en: "remove the file, or run: \(command(draft, .release))"))
  }

  static func revisionNoteMissing(_ draft: Notice) -> Self {
    Finding(
      RevisionRules.shared.revisionNoteMissing, in: draft.path, at: draft.index.range,
      Phrase(
        zh: "改稿没有写“变更说明”：改了什么，读者要看得到", en: "the draft has no 变更说明: readers must see what was changed"),
      hint: Phrase(zh: "表头加一行，例如：变更说明: 更正联系电话", en: "add a line, for example: 变更说明: 更正联系电话"))
  }

  static func revisionOfDraft(in path: String) -> Self {
    Finding(
      RevisionRules.shared.revisionOfDraft, in: path,
      Phrase(zh: "原文还没有公开，不用改稿", en: "the item is not out yet and needs no revision"),
      hint: Phrase(
        zh: "直接改原文，再删去改稿；已经签过的几步要重新签",
        en: "change the item itself and remove the draft; steps signed so far are signed again"))
  }

  static func revisionOfWithdrawn(in path: String) -> Self {
    Finding(
      RevisionRules.shared.revisionOfWithdrawn, in: path,
      Phrase(zh: "原文已经撤回，不能再改", en: "the item was withdrawn and cannot be revised"),
      hint: Phrase(
        zh: "用新的索引号另写一条：noticeboard new 标题 --category 类别",
        en: "write another item with a number of its own: noticeboard new TITLE --category CATEGORY"))
  }

  static func revisionWithdrawal(at range: Range<Int>, in path: String) -> Self {
    Finding(
      RevisionRules.shared.revisionWithdrawal, in: path, at: range,
      Phrase(zh: "改稿里不能写“撤回”", en: "the draft of a revision cannot withdraw"),
      hint: Phrase(
        zh: "删去这一行；要撤回原文：noticeboard withdraw 索引号 --reason 原因",
        en: "remove the line; to withdraw the item: noticeboard withdraw NUMBER --reason REASON"))
  }

  static func revisionPublished(_ published: Located<CivilDate>, _ original: CivilDate?, in path: String) -> Self {
    let day = original?.description ?? "2013-06-03"
    return Finding(
      RevisionRules.shared.revisionPublished, in: path, at: published.range,
      Phrase(
        zh: "改稿的公开日期是 \(published.value)，原文是 \(day)；首次公开的日期不变",
        en: "the draft has 公开日期 \(published.value), the item \(day); the day of the first publication stays"),
      hint: Phrase(zh: "改成：公开日期: \(day)", en: "write: 公开日期: \(day)"))
  }

  static func revisionHistory(at range: Range<Int>, in path: String) -> Self {
    Finding(
      RevisionRules.shared.revisionHistory, in: path, at: range,
      Phrase(
        zh: "改稿的“变更”与原文不同；以前的变更不能改", en: "变更 of the draft is not that of the item; earlier changes stay as they are"),
      hint: Phrase(
        zh: "删去改稿里的“变更”；这一次改了什么，写成：变更说明: 更正联系电话",
        en: "remove 变更 from the draft; say what changes this time as: 变更说明: 更正联系电话"))
  }

  static func revisionNotFoldable(_ revision: Revision) -> Self {
    Finding(
      RevisionRules.shared.revisionNotFoldable, in: revision.draft.notice.path,
      Phrase(
        zh: "按现在的写法，改稿并不进原文", en: "as it is written, the draft cannot be folded into the item"),
      hint: Phrase(
        zh: "表头一行一项，不要整个写在 { } 里；改稿可以重做：noticeboard new --revision \(revision.draft.notice.index.value)",
        en: "write one key a line, not all in { }; to begin anew: noticeboard new --revision "
          + "\(revision.draft.notice.index.value)"))
  }
}
