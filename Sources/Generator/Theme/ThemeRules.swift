import Diagnostics
import Notices
import Pages

struct ThemeRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "网站主题", en: "the theme")

  let template = Rule(
    "template", .fault, .error, title: Phrase(zh: "模板写错", en: "mistake in a template"),
    requirement: Phrase(
      zh: "主题的模板里，标签要成对，字段名要是这一页有的。",
      en: "Tags of a template are closed and name fields that the page has."),
    wrong: "{{#items}}{{titel}}", right: "{{#items}}{{title}}{{/items}}")
  let missingTheme = Rule(
    "missing-theme", .fault, .error, title: Phrase(zh: "没有这个主题", en: "no such theme"),
    requirement: Phrase(zh: "board.yaml 的“主题”写 themes 里的一个文件夹名。", en: "主题 of board.yaml names a folder of themes."),
    wrong: "主题: defualt", right: "主题: default")
  let themeLink = Rule(
    "theme-link", .duty, .error,
    title: Phrase(zh: "主题里的链接没有去处", en: "a theme's link leads nowhere"),
    requirement: Phrase(
      zh: "主题模板里写死的链接，要指向网站有的页面、文件和段落。",
      en: "Links that a theme writes out lead to pages, files and sections of the site."),
    basis: Phrase(zh: "检查扣分项：死链", en: "a deduction in inspections: dead links"),
    wrong: "<a href=\"{{root}}guid.html\">", right: "<a href=\"{{root}}guide.html\">")

  let themeRequest = Rule(
    "theme-request", .duty, .error,
    title: Phrase(zh: "主题向别的网站请求", en: "the theme asks another host"),
    requirement: Phrase(
      zh: "样式、脚本、图片、字体都是主题自己的文件；脚本不写在网页里。",
      en: "Styles, scripts, pictures and faces are files of the theme; no script stands in a page."),
    basis: Phrase(zh: "网页的内容安全策略", en: "the Content-Security-Policy of the pages"),
    wrong: "<script src=\"https://cdn.example/x.js\"></script>",
    right: "<script src=\"{{asset.kiosk.js}}\" defer></script>")
  let themeCharacter = Rule(
    "theme-character", .fault, .error,
    title: Phrase(zh: "主题里有看不见的字符", en: "a character in the theme that nobody sees"),
    requirement: Phrase(
      zh: "主题的模板里没有看不见的字符和改变文字方向的符号（U+200B、U+202E 一类）。",
      en: "Templates hold no characters that nobody sees and none that turn text around (such as U+200B, U+202E)."),
    wrong: "<p>联系\u{200B}电话</p>", right: "<p>联系电话</p>")
  let themeUnused = Rule(
    "theme-unused", .duty, .warning,
    title: Phrase(zh: "主题里没有用到的东西", en: "something in the theme that no page uses"),
    requirement: Phrase(
      zh: "主题里的模板、词句和文件都有网页用到；名字写错一个字就没有用。",
      en: "Pages use every template, word and file of a theme; a slip in a name leaves one without use."),
    wrong: "themes/county/templates/itme.mustache", right: "themes/county/templates/item.mustache")
}

extension Finding {
  /// A mistake in a template file, found before any page is rendered.
  static func template(_ error: TemplateError) -> Self {
    Finding(
      ThemeRules.shared.template, in: error.path, at: error.range, error.message, hint: error.hint)
  }
}
