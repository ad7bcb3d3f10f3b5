import Diagnostics
import Notices

enum ExternalLinkDead: RuleKeeper {
  static let rule = Rule(
    "external-link-dead", .duty, .warning,
    title: Phrase(zh: "外部链接失效", en: "a dead link to another site"),
    requirement: Phrase(
      zh: "通往别的网站的链接要能打开；对方已经删除的，换成现在的网址或者删去链接。用 `check --external` 检查，要联网。",
      en: "Links to other sites can be opened; `check --external` asks them, over the network."),
    basis: Phrase(zh: "检查扣分项：死链", en: "a deduction in inspections: dead links"),
    wrong: "[通知](https://www.example.gov.cn/old/1.html)（对方回答 404）", right: "[通知](https://www.example.gov.cn/new/1.html)"
  )

  /// What to say of a page that is gone.
  static func finding(_ link: ExternalLink, _ status: Int) -> Finding {
    Finding(
      Self.rule, in: link.path, at: link.range,
      Phrase(zh: "链接“\(link.address)”已经失效（\(status)）", en: "\"\(link.address)\" is gone (\(status))"),
      hint: Phrase(
        zh: "到对方网站找现在的网址；没有了的，删去链接，写明文件名称和文号", en: "look for its present address, or name the paper without a link"))
  }
}
