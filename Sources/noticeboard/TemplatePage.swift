import Diagnostics
import Pages

/// The fields of a template, for a terminal; ends with a line feed.
struct TemplatePage {
  let text: String

  init(_ template: TemplateFields, language: Language) {
    let head = Phrase(
      zh: "模板 \(template.name).mustache 可以用的项目；另有 t.词句 和 asset.文件：",
      en: "what \(template.name).mustache may use; besides, t.WORDS and asset.FILE:")
    let lines = template.fields.map { field in
      String(repeating: "  ", count: field.depth + 1) + Self.spelled(field) + "  " + Self.words(field.use)(language)
    }
    text = ([head(language)] + lines).map { $0 + "\n" }.joined()
  }

  private static func spelled(_ field: TemplateFields.Field) -> String {
    switch field.use {
    case .text: "{{\(field.name)}}"
    case .html: "{{{\(field.name)}}}"
    case .flag, .group, .list: "{{#\(field.name)}}…{{/\(field.name)}}"
    }
  }

  private static func words(_ use: TemplateFields.Use) -> Phrase {
    switch use {
    case .text: Phrase(zh: "文字", en: "text")
    case .html: Phrase(zh: "排好的网页", en: "HTML")
    case .flag: Phrase(zh: "是或否", en: "yes or no")
    case .group: Phrase(zh: "有或没有，里面是", en: "there or not; within")
    case .list: Phrase(zh: "每一项，里面是", en: "each; within")
    }
  }
}
