package import Diagnostics
package import Notices

/// Says which links gave no clear answer, or were not asked.
package enum ExternalLinkUnsure: RuleKeeper {
  package static let rule = Rule(
    "external-link-unsure", .duty, .note,
    title: Phrase(zh: "外部链接这次打不开", en: "a link that gave no clear answer"),
    requirement: Phrase(
      zh: "这次没有打开，原因可能在网络或者对方；用浏览器看一看，过几天再检查一次。",
      en: "There was no clear answer this time; look with a browser and check again in some days."),
    wrong: "对方没有回答，或者回答 403、500", right: "浏览器里打得开，不用改")

  /// What to say of a page of which nobody knows.
  static func finding(_ link: ExternalLink, _ reason: LinkAnswer.Reason) -> Finding {
    finding(
      link,
      Phrase(
        zh: "链接“\(link.address)”这次没有打开：\(reason.words.zh)",
        en: "\"\(link.address)\" could not be opened: \(reason.words.en)"),
      hint: Phrase(zh: "用浏览器看一看，过几天再检查一次", en: "look with a browser, and check again in some days"))
  }

  /// Nothing was asked.
  package static func noCurl(_ link: ExternalLink) -> Finding {
    finding(
      link, Phrase(zh: "没有检查外部链接：这台电脑没有 curl", en: "links were not checked: there is no curl"),
      hint: Phrase(zh: "装上 curl 再检查，例如：apt-get install curl", en: "install it, for example: apt-get install curl"))
  }

  /// Not everything was asked.
  package static func tooMany(_ count: Int, _ most: Int, _ link: ExternalLink) -> Finding {
    finding(
      link,
      Phrase(zh: "外部链接有 \(count) 个，这次只检查了前 \(most) 个", en: "of \(count) addresses only the first \(most) were checked"),
      hint: nil)
  }

  private static func finding(_ link: ExternalLink, _ message: Phrase, hint: Phrase?) -> Finding {
    Finding(Self.rule, in: link.path, at: link.range, message, hint: hint)
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
