import Diagnostics
import Notices

struct RevisionRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "改稿", en: "revisions")

  let revisionWithoutItem = Rule(
    "revision-without-item", .duty, .error, title: Phrase(zh: "改稿没有原文", en: "revision without its item"),
    requirement: Phrase(
      zh: "改稿和原文放在一起，名字只比原文多“.改稿”。", en: "A revision lies beside its item; its name has .改稿 more."),
    wrong: "通知（新）.改稿.md", right: "通知.改稿.md")
  let revisionIndex = Rule(
    "revision-index", .duty, .error, title: Phrase(zh: "改稿的索引号", en: "number of a revision"),
    requirement: Phrase(zh: "改稿的索引号与原文相同。", en: "A revision has its item's number."),
    wrong: "通知.改稿.md 里写：索引号: 2013-0049（原文是 2013-0031）", right: "索引号: 2013-0031")
  let revisionOfDraft = Rule(
    "revision-of-draft", .duty, .error, title: Phrase(zh: "原文还没有公开", en: "revision of what is not out"),
    requirement: Phrase(
      zh: "只有五步已经签完的信息才用改稿；没有公开的直接改，重新签。",
      en: "Only what was released is revised; what is not out is changed itself and signed again."),
    wrong: "原文只签到复审，旁边有改稿", right: "改原文，删去改稿")
  let revisionOfWithdrawn = Rule(
    "revision-of-withdrawn", .duty, .error, title: Phrase(zh: "原文已经撤回", en: "revision of what was withdrawn"),
    requirement: Phrase(
      zh: "撤回的信息不再改；用新的索引号另写一条。",
      en: "What was withdrawn is not revised; write another item with a number of its own."),
    wrong: "原文有“撤回”，旁边有改稿", right: "noticeboard new 更正后的标题 --category 公共服务")
  let revisionUnderWay = Rule(
    "revision-under-way", .duty, .note, title: Phrase(zh: "改稿审查中", en: "revision in review"),
    requirement: Phrase(
      zh: "旁边有改稿，审完之前网站上仍是原来的内容。这不是错误。",
      en: "A draft of a revision lies beside the item; until it is released the old text stays. No mistake."),
    wrong: "通知.md 旁边有 通知.改稿.md", right: "noticeboard sign 2013-0031 复审（一步一步签完）")
  let revisionReady = Rule(
    "revision-ready", .duty, .warning, title: Phrase(zh: "改稿等待并入", en: "revision ready to be folded in"),
    requirement: Phrase(
      zh: "改稿五步签完以后要并入原文，否则网站上仍是原来的内容，期限照算。",
      en: "A revision with all five steps is folded into its item; until then the site keeps the old text."),
    wrong: "改稿最后一行：- 公开 周静 2013-08-12 \(fingerprintExample)", right: "noticeboard sign 2013-0031 公开")
  let revisionFolded = Rule(
    "revision-folded", .duty, .warning, title: Phrase(zh: "改稿已经并入", en: "revision folded in already"),
    requirement: Phrase(
      zh: "内容已经在原文里，改稿可以删去。", en: "The item holds what the draft says; the draft can go."),
    wrong: "原文和改稿内容相同", right: "noticeboard sign 2013-0031 公开（删去改稿）")
  let revisionNoteMissing = Rule(
    "revision-note-missing", .duty, .warning, title: Phrase(zh: "变更说明", en: "what a revision changes"),
    requirement: Phrase(
      zh: "改了什么要写给读者看，和改稿一起审。", en: "Readers are told what was changed; it is reviewed with the draft."),
    wrong: "改稿表头没有“变更说明”", right: "变更说明: 更正联系电话")
  let revisionPublished = Rule(
    "revision-published", .duty, .error, title: Phrase(zh: "改稿的公开日期", en: "day of publication of a revision"),
    requirement: Phrase(
      zh: "公开日期是首次公开那天，改稿不能改；变更哪天公开，由“公开”一步记下。",
      en: "公开日期 is the day of the first publication and stays; that of the change is written by step 公开."),
    wrong: "公开日期: 2013-08-12（原文是 2013-06-03）", right: "公开日期: 2013-06-03")
  let revisionHistory = Rule(
    "revision-history", .duty, .error, title: Phrase(zh: "以前的变更", en: "earlier changes"),
    requirement: Phrase(
      zh: "以前的变更照旧，改稿里可以不写。", en: "Earlier changes stay as they are; a draft need not repeat them."),
    wrong: "改稿里的“变更”与原文不同", right: "删去改稿里的“变更”")
  let revisionWithdrawal = Rule(
    "revision-withdrawal", .duty, .error, title: Phrase(zh: "改稿里的撤回", en: "withdrawal in a revision"),
    requirement: Phrase(
      zh: "撤回写在原文里，改稿不能撤回。", en: "A withdrawal stands in the item; a draft cannot withdraw."),
    wrong: "改稿里写：撤回: { 日期: 2013-09-02, … }", right: "noticeboard withdraw 2013-0031 --reason 内容有误")
  let revisionNotFoldable = Rule(
    "revision-not-foldable", .duty, .error, title: Phrase(zh: "改稿并不进去", en: "revision that cannot be folded in"),
    requirement: Phrase(
      zh: "表头要一行一项，程序才能把改稿并入原文。", en: "With one key a line the draft can be folded into its item."),
    wrong: "{ 标题: 通知, 索引号: 2013-0031, … }", right: "标题: 通知")
  let revisionKey = RevisionKey.rule
}
