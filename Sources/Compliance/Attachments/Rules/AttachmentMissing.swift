package import Diagnostics

/// Keeps an item in that promises a file that is not there: what was reviewed is not whole.
package enum AttachmentMissing: RuleKeeper {
  package static let rule = Rule(
    "attachment-missing", .hold, .error, title: Phrase(zh: "找不到附件", en: "attachment not there"),
    requirement: Phrase(
      zh: "“附件”里写的文件要放在条目旁边，文件名一字不差。",
      en: "Files named in 附件 lie beside the item, under exactly those names."),
    wrong: "附件: [{ 文件: 线路图.jpg, 名称: 转移路线图 }]（旁边是 线路图.png）", right: "附件: [{ 文件: 线路图.png, 名称: 转移路线图 }]")

  package static func finding(_ file: String, in path: String, at range: Range<Int>) -> Finding {
    Finding(
      rule, in: path, at: range, Phrase(zh: "找不到附件“\(file)”", en: "the attachment \"\(file)\" is not there"),
      hint: Phrase(
        zh: "把文件放在条目旁边，文件名一字不差，例如 文件: 转移路线图.pdf",
        en: "put the file beside the item under exactly this name, for example 文件: 转移路线图.pdf"))
  }
}
