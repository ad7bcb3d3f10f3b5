package import Diagnostics
package import Markup
import Notices

private let rules = MarkupRules.shared

extension Finding {
  /// A mistake in a body; `range` is of the file.
  package static func markup(_ problem: MarkupProblem.Kind, in path: String, at range: Range<Int>) -> Self {
    let words = Words(problem)
    return Finding(words.rule, words.severity, in: path, at: range, words.message, hint: words.hint)
  }
}

/// How a mistake in a body is said, and what it means.
private struct Words {
  let rule: Rule
  let message: Phrase
  /// The note of a footnote that became a link is lost, while another only looks bad.
  var severity: Finding.Severity? { rule == Footnote.rule ? .error : nil }
  let hint: Phrase

  init(_ rule: Rule, _ message: Phrase, hint: Phrase) {
    (self.rule, self.message, self.hint) = (rule, message, hint)
  }

  init(_ rule: Rule, zh: String, en: String, hintZh: String, hintEn: String) {
    self.rule = rule
    message = Phrase(zh: zh, en: en)
    hint = Phrase(zh: hintZh, en: hintEn)
  }

  init(_ problem: MarkupProblem.Kind) {
    switch problem {
    case .rawHTML, .tooDeep: self = Self.structure(problem)
    case .linkScheme, .linkForm, .linkControlCharacter: self = Self.link(problem)
    case .missingTarget, .missingAnchor, .unlistedFile, .footnote: self = Self.target(problem)
    case .imageScheme, .imageNotRelative, .imageWithoutAlternative, .missingImage, .unreadableImage:
      self = Self.image(problem)
    }
  }

  private static func structure(_ problem: MarkupProblem.Kind) -> Words {
    if case .tooDeep(let limit) = problem {
      return Words(
        rules.nestingTooDeep, zh: "引用或列表嵌套超过 \(limit) 层",
        en: "quotes and lists are nested deeper than \(limit) levels",
        hintZh: "减少嵌套，例如改用小标题", hintEn: "nest less deeply, for example with headings")
    }
    return Words(
      rules.rawHtml, zh: "正文里有 HTML 标签；只能用 Markdown", en: "the text holds HTML; only Markdown is allowed",
      hintZh: "删去标签，例如把 <b>重要</b> 写成 **重要**；要换行，上一行末尾加反斜杠（<br> 只用在表格的格子里）；要显示小于号，写成 \\<",
      hintEn:
        "remove the tags: write **重要** for <b>重要</b>, end a line with a backslash to break it (<br> is for cells alone), and \\< to show a less-than sign"
    )
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
      rules.linkScheme, zh: zh, en: en,
      hintZh: "只能用 https、http、mailto、tel 或相对路径，例如 [通知](../工作动态/防汛通知.md)",
      hintEn: "use https, http, mailto, tel or a relative path, for example [通知](../工作动态/防汛通知.md)")
  }

  private static func target(_ problem: MarkupProblem.Kind) -> Words {
    switch problem {
    case .unlistedFile(let name):
      Words(
        rules.fileNotListed, zh: "“\(name)”没有列在“附件”里，不会公开",
        en: "\"\(name)\" is not listed under 附件 and is not published",
        hintZh: "在条目开头写：\n附件:\n  - { 文件: \(name), 名称: 附件名称 }",
        hintEn: "write at the top of the item:\n附件:\n  - { 文件: \(name), 名称: 附件名称 }")
    case .missingAnchor(let name):
      Words(
        rules.missingAnchor, zh: "正文里没有“#\(name)”这个标题", en: "the text has no heading \"#\(name)\"",
        hintZh: "链接到标题时写标题的文字，例如 [见第一部分](#一组织与职责)",
        hintEn: "link to a heading by its words, for example [见第一部分](#一组织与职责)")
    case .missingTarget(let name):
      Words(
        rules.missingTarget, zh: "链接指向的“\(name)”不存在", en: "the link leads to \"\(name)\", which does not exist",
        hintZh: "从本文件所在文件夹写起，例如 [预案](../应急管理/防汛预案.md)",
        hintEn: "start from this file's folder, for example [预案](../应急管理/防汛预案.md)")
    case .footnote(let mark): Words(Footnote.rule, .footnote("[\(mark)]"), hint: .note)
    default: structure(problem)
    }
  }

  private static func image(_ problem: MarkupProblem.Kind) -> Words {
    let hintZh = "图片放在条目旁边，写成 ![转移路线图](转移路线图.png)"
    let hintEn = "put the picture beside the item and write ![转移路线图](转移路线图.png)"
    switch problem {
    case .imageScheme(let scheme):
      return Words(
        rules.imageSource, zh: "图片不能来自“\(scheme):”", en: "pictures must not come from \"\(scheme):\"",
        hintZh: hintZh, hintEn: hintEn)
    case .imageNotRelative(let source):
      return Words(
        rules.imageSource, zh: "图片地址“\(source)”不是相对路径",
        en: "the picture's source \"\(source)\" is not a relative path",
        hintZh: hintZh, hintEn: hintEn)
    case .imageWithoutAlternative:
      return Words(
        rules.imageWithoutAlternative, zh: "图片没有文字说明，看不见的人读不到它", en: "the picture has no alternative text",
        hintZh: hintZh, hintEn: hintEn)
    case .missingImage(let source):
      return Words(
        rules.missingImage, zh: "图片“\(source)”不存在", en: "the picture \"\(source)\" does not exist",
        hintZh: hintZh, hintEn: hintEn)
    default:
      return Words(
        rules.unreadableImage, zh: "图片读不出宽和高；只认 PNG、JPEG、GIF、WebP", en: "the picture is no PNG, JPEG, GIF or WebP",
        hintZh: hintZh, hintEn: hintEn)
    }
  }
}
