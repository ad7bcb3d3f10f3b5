import Diagnostics
import Notices

enum ExternalLinkMoved: RuleKeeper {
  static let rule = Rule(
    "external-link-moved", .duty, .note,
    title: Phrase(zh: "外部链接换了网址", en: "a link that has moved"),
    requirement: Phrase(
      zh: "对方说网址永久改变了，最好改成新的。", en: "The host says that the page has moved for good; best write the new address."),
    wrong: "[通知](http://www.example.gov.cn/1.html)", right: "[通知](https://www.example.gov.cn/1.html)")

  /// What to say of a page that is elsewhere now.
  static func finding(_ link: ExternalLink, to address: String) -> Finding {
    Finding(
      Self.rule, in: link.path, at: link.range,
      Phrase(zh: "链接“\(link.address)”换了网址", en: "\"\(link.address)\" has moved"),
      hint: Phrase(zh: "改成：\(address)", en: "write: \(address)"))
  }
}
