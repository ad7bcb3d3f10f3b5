package import Diagnostics

/// Rules on what a body may hold.
struct MarkupRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "正文、链接和图片", en: "text, links and pictures")

  let rawHtml = Rule(
    "raw-html", .hold, .error, title: Phrase(zh: "正文里有 HTML", en: "HTML in the text"),
    requirement: Phrase(zh: "正文只用 Markdown，不写 HTML 标签。", en: "The text is Markdown without HTML."),
    wrong: "<b>重要</b>", right: "**重要**")
  let nestingTooDeep = Rule(
    "nesting-too-deep", .hold, .error, title: Phrase(zh: "嵌套太深", en: "nested too deeply"),
    requirement: Phrase(
      zh: "引用和列表不要一层套一层；改用小标题。",
      en: "Quotes and lists are not nested without end: use headings."),
    wrong: ">>>>>>>>（几百层）", right: "### （一）")
  let linkScheme = Rule(
    "link-scheme", .hold, .error, title: Phrase(zh: "链接的写法", en: "form of a link"),
    requirement: Phrase(
      zh: "链接只用 https、http、mailto、tel 或相对路径。",
      en: "Links use https, http, mailto, tel or a relative path."),
    wrong: "[通知](javascript:open())", right: "[通知](../工作动态/防汛通知.md)")
  let linkHost = Rule(
    "link-host", .hold, .error, title: Phrase(zh: "链接的去处和写的不一样", en: "a link leads elsewhere than it says"),
    requirement: Phrase(
      zh: "链接的文字写着一个网址，就要通往这个网址；网址里网站名前面不能有“用户名@”。",
      en: "A link whose text names a host leads to that host; no address has a user and @ before its host."),
    wrong: "[www.gov.cn](https://www.gov.cn.example.com/)", right: "[www.gov.cn](https://www.gov.cn/)")
  let fileNotListed = Rule(
    "file-not-listed", .duty, .error, title: Phrase(zh: "没有列在“附件”里", en: "file not listed"),
    requirement: Phrase(
      zh: "正文链接的文件要在表头“附件”里列出，才会公开。",
      en: "A file that the text links to is published only when 附件 lists it."),
    wrong: "[物资清单](清单.csv)", right: "附件: [{ 文件: 清单.csv, 名称: 物资清单 }]")
  let missingAnchor = Rule(
    "missing-anchor", .duty, .warning, title: Phrase(zh: "正文里没有这个标题", en: "no such heading"),
    requirement: Phrase(zh: "链接到本页标题时，写标题的文字。", en: "A link to a heading is written by its words."),
    wrong: "[见第二部分](#二组织)", right: "[见第二部分](#二组织与职责)")
  let missingTarget = Rule(
    "missing-target", .duty, .error, title: Phrase(zh: "链接找不到", en: "dead link"),
    requirement: Phrase(
      zh: "链接的文件要存在；改名或移动以后改链接。",
      en: "The file that a link leads to exists: after a move mend the link."),
    basis: Phrase(zh: "国办秘函〔2019〕19号：网站检查指标", en: "国办秘函〔2019〕19号: inspection of government sites"),
    wrong: "[预案](防汛预案.md)", right: "[预案](../应急管理/2013年防汛抗旱应急预案.md)")
  let imageSource = Rule(
    "image-source", .hold, .error, title: Phrase(zh: "图片的地址", en: "source of a picture"),
    requirement: Phrase(
      zh: "图片放在条目旁边，用相对路径。",
      en: "Pictures lie beside the item and are named by a relative path."),
    wrong: "![路线图](https://example.cn/a.png)", right: "![路线图](路线图.png)")
  let imageWithoutAlternative = Rule(
    "image-without-alternative", .duty, .error, title: Phrase(zh: "图片没有说明", en: "picture without words"),
    requirement: Phrase(
      zh: "每张图片在方括号里用一句话说明，看不见的人靠它。",
      en: "Every picture is described in its brackets, for those who cannot see it."),
    basis: Phrase(zh: "《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）", en: "GB/T 37668-2019; WCAG 2.2, 1.1.1"),
    wrong: "![](路线图.png)", right: "![转移路线：从村委会到中学](路线图.png)")
  let missingImage = Rule(
    "missing-image", .duty, .error, title: Phrase(zh: "图片找不到", en: "picture not there"),
    requirement: Phrase(zh: "图片文件要在写的地方。", en: "The picture lies where the text says."),
    wrong: "![路线图](线路图.jpg)", right: "![路线图](线路图.png)")
  let unreadableImage = Rule(
    "unreadable-image", .duty, .error, title: Phrase(zh: "图片读不出", en: "picture not understood"),
    requirement: Phrase(zh: "图片用 PNG、JPEG、GIF 或 WebP。", en: "Pictures are PNG, JPEG, GIF or WebP."),
    wrong: "![路线图](路线图.bmp)", right: "![路线图](路线图.png)")
}

extension Rule {
  /// Also of links from one body to a heading of another.
  package static let missingAnchor = MarkupRules.shared.missingAnchor
}
