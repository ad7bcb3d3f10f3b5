package import Notices

/// Requires that links to other hosts work; the answers of the hosts come from outside.
enum ExternalLinkRules {
  static let dead = RuleDescription(
    "external-link-dead", .duty, .warning,
    title: Phrase(zh: "外部链接失效", en: "a dead link to another site"),
    requirement: Phrase(
      zh: "通往别的网站的链接要能打开；对方已经删除的，换成现在的网址或者删去链接。用 `check --external` 检查，要联网。",
      en: "Links to other sites can be opened; `check --external` asks them, over the network."),
    basis: Phrase(zh: "检查扣分项：死链", en: "a deduction in inspections: dead links"),
    wrong: "[通知](https://www.example.gov.cn/old/1.html)（对方回答 404）", right: "[通知](https://www.example.gov.cn/new/1.html)"
  )

  static let privateHost = RuleDescription(
    "external-link-private", .duty, .warning,
    title: Phrase(zh: "链接到内部地址", en: "a link into a private network"),
    requirement: Phrase(
      zh: "链接不能指向内网或者本机的地址，群众打不开，还会暴露内部网络。", en: "No link leads to a private network or to this machine."),
    wrong: "[系统](http://192.168.1.10/)", right: "删去链接，或者换成对外的网址")

  static let moved = RuleDescription(
    "external-link-moved", .duty, .note,
    title: Phrase(zh: "外部链接换了网址", en: "a link that has moved"),
    requirement: Phrase(
      zh: "对方说网址永久改变了，最好改成新的。", en: "The host says that the page has moved for good; best write the new address."),
    wrong: "[通知](http://www.example.gov.cn/1.html)", right: "[通知](https://www.example.gov.cn/1.html)")

  static let unsure = RuleDescription(
    "external-link-unsure", .duty, .note,
    title: Phrase(zh: "外部链接这次打不开", en: "a link that gave no clear answer"),
    requirement: Phrase(
      zh: "这次没有打开，原因可能在网络或者对方；用浏览器看一看，过几天再检查一次。",
      en: "There was no clear answer this time; look with a browser and check again in some days."),
    wrong: "对方没有回答，或者回答 403、500", right: "浏览器里打得开，不用改")

  static let descriptions = [dead, privateHost, moved, unsure]
}

extension Finding {
  /// What to say of an answer; nil where all is well.
  package static func external(_ answer: LinkAnswer, _ link: ExternalLink) -> Self? {
    switch answer {
    case .fine, .noCurl: nil
    case .gone(let status):
      about(
        "external-link-dead", .warning, link,
        Phrase(zh: "链接“\(link.address)”已经失效（\(status)）", en: "\"\(link.address)\" is gone (\(status))"),
        hint: Phrase(
          zh: "到对方网站找现在的网址；没有了的，删去链接，写明文件名称和文号", en: "look for its present address, or name the paper without a link"))
    case .privateHost:
      about(
        "external-link-private", .warning, link,
        Phrase(zh: "链接“\(link.address)”是内部地址，没有去打开", en: "\"\(link.address)\" is a private address and was not asked"),
        hint: Phrase(zh: "删去链接，或者换成群众打得开的网址", en: "take the link out, or write a public address"))
    case .moved(let address):
      about(
        "external-link-moved", .note, link, Phrase(zh: "链接“\(link.address)”换了网址", en: "\"\(link.address)\" has moved"),
        hint: Phrase(zh: "改成：\(address)", en: "write: \(address)"))
    case .unsure(let reason):
      about(
        "external-link-unsure", .note, link,
        Phrase(
          zh: "链接“\(link.address)”这次没有打开：\(reason.words.zh)",
          en: "\"\(link.address)\" could not be opened: \(reason.words.en)"),
        hint: Phrase(zh: "用浏览器看一看，过几天再检查一次", en: "look with a browser, and check again in some days"))
    }
  }

  /// Nothing was asked.
  package static func noCurl(_ link: ExternalLink) -> Self {
    about(
      "external-link-unsure", .note, link,
      Phrase(zh: "没有检查外部链接：这台电脑没有 curl", en: "links were not checked: there is no curl"),
      hint: Phrase(zh: "装上 curl 再检查，例如：apt-get install curl", en: "install it, for example: apt-get install curl"))
  }

  /// Not everything was asked.
  package static func tooMany(_ count: Int, _ most: Int, _ link: ExternalLink) -> Self {
    about(
      "external-link-unsure", .note, link,
      Phrase(zh: "外部链接有 \(count) 个，这次只检查了前 \(most) 个", en: "of \(count) addresses only the first \(most) were checked"),
      hint: nil)
  }

  private static func about(
    _ rule: String, _ severity: Severity, _ link: ExternalLink, _ message: Phrase, hint: Phrase?
  ) -> Self {
    .duty(rule, severity, in: link.path, at: link.range, message, hint: hint)
  }
}

extension LinkAnswer.Reason {
  fileprivate var words: Phrase {
    switch self {
    case .unknownHost: Phrase(zh: "查不到这个域名", en: "nobody knows the host")
    case .malformed: Phrase(zh: "网址的写法不能检查", en: "the address cannot be asked for")
    case .tooManyRedirects: Phrase(zh: "转来转去没有到头", en: "redirects without end")
    case .status(let status): Phrase(zh: "对方回答 \(status)", en: "the host answered \(status)")
    case .failed(7): Phrase(zh: "连不上", en: "no connection")
    case .failed(28): Phrase(zh: "等了20秒没有回答", en: "no answer within 20 seconds")
    case .failed(35), .failed(51), .failed(58), .failed(60): Phrase(zh: "证书有问题", en: "a problem with the certificate")
    case .failed(let number): Phrase(zh: "连接失败（curl \(number)）", en: "the connection failed (curl \(number))")
    }
  }
}
