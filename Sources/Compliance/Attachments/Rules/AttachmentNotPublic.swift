package import Diagnostics

/// Keeps an item in that would publish a file of which not everything is public.
package enum AttachmentNotPublic: RuleKeeper {
  package static let rule = Rule(
    "attachment-not-public", .hold, .error, title: Phrase(zh: "不能作附件", en: "not to be attached"),
    requirement: Phrase(
      zh: "条目、设置、台账不能作附件，因为其中不全是公开的；把可以公开的另存为文件。",
      en:
        "Items, settings and ledgers are not attached, since not all of them is public: save what is public as a file."
    ),
    wrong: "附件: [{ 文件: ../台账/村务联系人.csv, 名称: 名单 }]", right: "附件: [{ 文件: 名单.pdf, 名称: 名单 }]")

  package static func finding(_ file: String, in path: String, at range: Range<Int>) -> Finding {
    Finding(
      rule, in: path, at: range,
      Phrase(
        zh: "“\(file)”是条目、设置或台账，不能作附件",
        en: "\"\(file)\" is an item, a setting or a ledger and cannot be attached"),
      hint: Phrase(
        zh: "把可以公开的内容另存为文件放在条目旁边，例如 文件: 名单.pdf",
        en: "save what is public as a file beside the item, for example 文件: 名单.pdf"))
  }
}
