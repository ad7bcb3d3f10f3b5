import Diagnostics
import Notices

enum ExternalLinkPrivate: RuleKeeper {
  static let rule = Rule(
    "external-link-private", .duty, .warning,
    title: Phrase(zh: "链接到内部地址", en: "a link into a private network"),
    requirement: Phrase(
      zh: "链接不能指向内网或者本机的地址，群众打不开，还会暴露内部网络。", en: "No link leads to a private network or to this machine."),
    wrong: "[系统](http://192.168.1.10/)", right: "删去链接，或者换成对外的网址")

  /// What to say of an address that is not for the public and was not asked.
  static func finding(_ link: ExternalLink) -> Finding {
    Finding(
      Self.rule, in: link.path, at: link.range,
      Phrase(zh: "链接“\(link.address)”是内部地址，没有去打开", en: "\"\(link.address)\" is a private address and was not asked"),
      hint: Phrase(zh: "删去链接，或者换成群众打得开的网址", en: "take the link out, or write a public address"))
  }
}
