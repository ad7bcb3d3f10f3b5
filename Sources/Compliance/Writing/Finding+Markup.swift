package import Markup
package import Notices

extension Finding {
  /// A mistake in a body; `range` is of the file.
  package static func markup(_ problem: MarkupProblem.Kind, in path: String, at range: Range<Int>) -> Self {
    let words = Words(problem)
    switch words.weight {
    case .blocks: return .hold(words.rule, in: path, at: range, words.message, hint: words.hint)
    case .error: return .duty(words.rule, .error, in: path, at: range, words.message, hint: words.hint)
    case .warning: return .duty(words.rule, .warning, in: path, at: range, words.message, hint: words.hint)
    }
  }
}

/// How a mistake in a body is said, and what it means.
private struct Words {
  enum Weight { case blocks, error, warning }

  let rule: String
  let weight: Weight
  let message: Phrase
  let hint: Phrase

  init(_ rule: String, _ weight: Weight, zh: String, en: String, hintZh: String, hintEn: String) {
    self.rule = rule
    self.weight = weight
    message = Phrase(zh: zh, en: en)
    hint = Phrase(zh: hintZh, en: hintEn)
  }

  init(_ problem: MarkupProblem.Kind) {
    switch problem {
    case .rawHTML, .tooDeep: self = Self.structure(problem)
    case .linkScheme, .linkForm, .linkControlCharacter: self = Self.link(problem)
    case .missingTarget, .missingAnchor, .unlistedFile: self = Self.target(problem)
    case .imageScheme, .imageNotRelative, .imageWithoutAlternative, .missingImage, .unreadableImage:
      self = Self.image(problem)
    }
  }

  private static func structure(_ problem: MarkupProblem.Kind) -> Words {
    if case .tooDeep(let limit) = problem {
      return Words(
        "nesting-too-deep", .blocks, zh: "引用或列表嵌套超过 \(limit) 层",
        en: "quotes and lists are nested deeper than \(limit) levels",
        hintZh: "减少嵌套，例如改用小标题", hintEn: "nest less deeply, for example with headings")
    }
    return Words(
      "raw-html", .blocks, zh: "正文里有 HTML 标签；只能用 Markdown", en: "the text holds HTML; only Markdown is allowed",
      hintZh: "删去标签，例如把 <b>重要</b> 写成 **重要**；要显示小于号，写成 \\<",
      hintEn: "remove the tags: write **重要** for <b>重要</b>, and \\< to show a less-than sign")
  }

  private static func link(_ problem: MarkupProblem.Kind) -> Words {
    let zh: String
    let en: String
    switch problem {
    case .linkScheme(let scheme): (zh, en) = ("链接不能用“\(scheme):”", "links must not use \"\(scheme):\"")
    case .linkForm(let link): (zh, en) = ("链接“\(link)”的写法不对", "the link \"\(link)\" is not well formed")
    default: (zh, en) = ("链接里有控制字符", "the link holds a control character")
    }
    return Words(
      "link-scheme", .blocks, zh: zh, en: en,
      hintZh: "只能用 https、http、mailto、tel 或相对路径，例如 [通知](../工作动态/防汛通知.md)",
      hintEn: "use https, http, mailto, tel or a relative path, for example [通知](../工作动态/防汛通知.md)")
  }

  private static func target(_ problem: MarkupProblem.Kind) -> Words {
    switch problem {
    case .unlistedFile(let name):
      Words(
        "file-not-listed", .error, zh: "“\(name)”没有列在“附件”里，不会公开",
        en: "\"\(name)\" is not listed under 附件 and is not published",
        hintZh: "在条目开头写：\n附件:\n  - { 文件: \(name), 名称: 附件名称 }",
        hintEn: "write at the top of the item:\n附件:\n  - { 文件: \(name), 名称: 附件名称 }")
    case .missingAnchor(let name):
      Words(
        "missing-anchor", .warning, zh: "正文里没有“#\(name)”这个标题", en: "the text has no heading \"#\(name)\"",
        hintZh: "链接到标题时写标题的文字，例如 [见第一部分](#一组织与职责)",
        hintEn: "link to a heading by its words, for example [见第一部分](#一组织与职责)")
    case .missingTarget(let name):
      Words(
        "missing-target", .error, zh: "链接指向的“\(name)”不存在", en: "the link leads to \"\(name)\", which does not exist",
        hintZh: "从本文件所在文件夹写起，例如 [预案](../应急管理/防汛预案.md)",
        hintEn: "start from this file's folder, for example [预案](../应急管理/防汛预案.md)")
    default: structure(problem)
    }
  }

  private static func image(_ problem: MarkupProblem.Kind) -> Words {
    let hintZh = "图片放在条目旁边，写成 ![转移路线图](转移路线图.png)"
    let hintEn = "put the picture beside the item and write ![转移路线图](转移路线图.png)"
    switch problem {
    case .imageScheme(let scheme):
      return Words(
        "image-source", .blocks, zh: "图片不能来自“\(scheme):”", en: "pictures must not come from \"\(scheme):\"",
        hintZh: hintZh, hintEn: hintEn)
    case .imageNotRelative(let source):
      return Words(
        "image-source", .blocks, zh: "图片地址“\(source)”不是相对路径",
        en: "the picture's source \"\(source)\" is not a relative path",
        hintZh: hintZh, hintEn: hintEn)
    case .imageWithoutAlternative:
      return Words(
        "image-without-alternative", .error, zh: "图片没有文字说明，看不见的人读不到它", en: "the picture has no alternative text",
        hintZh: hintZh, hintEn: hintEn)
    case .missingImage(let source):
      return Words(
        "missing-image", .error, zh: "图片“\(source)”不存在", en: "the picture \"\(source)\" does not exist",
        hintZh: hintZh, hintEn: hintEn)
    default:
      return Words(
        "unreadable-image", .error, zh: "图片读不出宽和高；只认 PNG、JPEG、GIF、WebP", en: "the picture is no PNG, JPEG, GIF or WebP",
        hintZh: hintZh, hintEn: hintEn)
    }
  }
}

extension RuleDescription {
  /// What the rules on bodies want.
  package static let markup = [
    RuleDescription(
      "raw-html", .hold, .error, title: Phrase(zh: "正文里有 HTML", en: "HTML in the text"),
      requirement: Phrase(zh: "正文只用 Markdown，不写 HTML 标签。", en: "The text is Markdown without HTML."),
      wrong: "<b>重要</b>", right: "**重要**"),
    RuleDescription(
      "nesting-too-deep", .hold, .error, title: Phrase(zh: "嵌套太深", en: "nested too deeply"),
      requirement: Phrase(
        zh: "引用和列表不要一层套一层；改用小标题。",
        en: "Quotes and lists are not nested without end: use headings."),
      wrong: ">>>>>>>>（几百层）", right: "### （一）"),
    RuleDescription(
      "link-scheme", .hold, .error, title: Phrase(zh: "链接的写法", en: "form of a link"),
      requirement: Phrase(
        zh: "链接只用 https、http、mailto、tel 或相对路径。",
        en: "Links use https, http, mailto, tel or a relative path."),
      wrong: "[通知](javascript:open())", right: "[通知](../工作动态/防汛通知.md)"),
    RuleDescription(
      "file-not-listed", .duty, .error, title: Phrase(zh: "没有列在“附件”里", en: "file not listed"),
      requirement: Phrase(
        zh: "正文链接的文件要在表头“附件”里列出，才会公开。",
        en: "A file that the text links to is published only when 附件 lists it."),
      wrong: "[物资清单](清单.csv)", right: "附件: [{ 文件: 清单.csv, 名称: 物资清单 }]"),
    RuleDescription(
      "missing-anchor", .duty, .warning, title: Phrase(zh: "正文里没有这个标题", en: "no such heading"),
      requirement: Phrase(zh: "链接到本页标题时，写标题的文字。", en: "A link to a heading is written by its words."),
      wrong: "[见第二部分](#二组织)", right: "[见第二部分](#二组织与职责)"),
    RuleDescription(
      "missing-target", .duty, .error, title: Phrase(zh: "链接找不到", en: "dead link"),
      requirement: Phrase(
        zh: "链接的文件要存在；改名或移动以后改链接。",
        en: "The file that a link leads to exists: after a move mend the link."),
      basis: Phrase(zh: "国办秘函〔2019〕19号：网站检查指标", en: "国办秘函〔2019〕19号: inspection of government sites"),
      wrong: "[预案](防汛预案.md)", right: "[预案](../应急管理/2013年防汛抗旱应急预案.md)"),
    RuleDescription(
      "image-source", .hold, .error, title: Phrase(zh: "图片的地址", en: "source of a picture"),
      requirement: Phrase(
        zh: "图片放在条目旁边，用相对路径。",
        en: "Pictures lie beside the item and are named by a relative path."),
      wrong: "![路线图](https://example.cn/a.png)", right: "![路线图](路线图.png)"),
    RuleDescription(
      "image-without-alternative", .duty, .error, title: Phrase(zh: "图片没有说明", en: "picture without words"),
      requirement: Phrase(
        zh: "每张图片在方括号里用一句话说明，看不见的人靠它。",
        en: "Every picture is described in its brackets, for those who cannot see it."),
      basis: Phrase(zh: "《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）", en: "GB/T 37668-2019; WCAG 2.2, 1.1.1"),
      wrong: "![](路线图.png)", right: "![转移路线：从村委会到中学](路线图.png)"),
    RuleDescription(
      "missing-image", .duty, .error, title: Phrase(zh: "图片找不到", en: "picture not there"),
      requirement: Phrase(zh: "图片文件要在写的地方。", en: "The picture lies where the text says."),
      wrong: "![路线图](线路图.jpg)", right: "![路线图](线路图.png)"),
    RuleDescription(
      "unreadable-image", .duty, .error, title: Phrase(zh: "图片读不出", en: "picture not understood"),
      requirement: Phrase(zh: "图片用 PNG、JPEG、GIF 或 WebP。", en: "Pictures are PNG, JPEG, GIF or WebP."),
      wrong: "![路线图](路线图.bmp)", right: "![路线图](路线图.png)"),
  ]
}
