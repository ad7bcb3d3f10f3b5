import Notices
import Pages

extension Finding {
  /// A mistake in a template file, found before any page is rendered.
  static func template(_ error: TemplateError) -> Self {
    .fault(
      "template", in: error.path, at: error.range, Phrase(zh: error.message.zh, en: error.message.en),
      hint: error.hint.map { Phrase(zh: $0.zh, en: $0.en) })
  }
}

extension RuleDescription {
  static let theme = [
    RuleDescription(
      "template", .fault, .error, title: Phrase(zh: "模板写错", en: "mistake in a template"),
      requirement: Phrase(
        zh: "主题的模板里，标签要成对，字段名要是这一页有的。",
        en: "Tags of a template are closed and name fields that the page has."),
      wrong: "{{#items}}{{titel}}", right: "{{#items}}{{title}}{{/items}}"),
    RuleDescription(
      "missing-theme", .fault, .error, title: Phrase(zh: "没有这个主题", en: "no such theme"),
      requirement: Phrase(zh: "board.yaml 的“主题”写 themes 里的一个文件夹名。", en: "主题 of board.yaml names a folder of themes."),
      wrong: "主题: defualt", right: "主题: default"),
  ]
}
