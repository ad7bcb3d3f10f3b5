import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices
import Pages

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Phrase(zh: "讲解一条规则", en: "explain a rule").inBoth,
    discussion: """
      规则名写在 check 每个问题末尾的方括号里。不写规则名时，按主题列出全部规则。
      A rule's name stands in brackets at the end of each finding of check.
      Without a name all rules are listed by theme.

        noticeboard explain                       全部规则 · all rules
        noticeboard explain late                  讲解一条 · one rule
        noticeboard explain --format markdown     手册用的整页 · the handbook's page
        noticeboard explain board.yaml            设置文件的每一项 · every key of a file
        noticeboard explain --template item       模板能用的项目 · fields of a template
      """)

  @Argument(
    help: ArgumentHelp(
      zh: "规则名，或者设置文件、台账的名称", en: "a rule's name, or that of a settings file or ledger", valueName: "规则"))
  var rule: String?

  @Option(help: ArgumentHelp(zh: "列出这个模板可以用的项目", en: "list what this template may use", valueName: "模板"))
  var template: String?

  @Option(
    help: ArgumentHelp(zh: "text 给人看，markdown 用于手册", en: "default: text", valueName: "text|markdown"),
    transform: SharedOptions.format(zh: "text 和 markdown", en: "text or markdown"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(zh: "用哪种语言讲；不写时看环境", en: "language; default: by the environment", valueName: "zh-CN|en"),
    transform: SharedOptions.language)
  var language: Language?

  func run() throws {
    let language = Environment().language(asked: language, board: nil)
    if let template {
      let page = TemplatePage(try fields(of: template), language: language)
      return try StandardStream.deliver(page.text, language)
    }
    guard let rule else {
      let page = RulePage(RuleCatalogue.groups, language: language)
      return try StandardStream.deliver(format == .text ? page.list : page.markdown, language)
    }
    if let file = SettingsReference.named(rule) { return try StandardStream.deliver(file.text(language), language) }
    guard let description = RuleCatalogue.rule(rule) else { throw unknown(rule) }
    let text = RuleText(description, language: language)
    try StandardStream.deliver(format == .text ? text.plain : text.markdown(heading: "#"), language)
  }

  private func unknown(_ rule: String) -> ValidationError {
    let near = RuleCatalogue.nearest(to: rule)
    return ValidationError(
      zh: "没有规则“\(rule)”。\(near.map { "是不是“\($0)”？" } ?? "")全部规则：noticeboard explain",
      en: "there is no rule \"\(rule)\". \(near.map { "Did you mean \"\($0)\"? " } ?? "")All rules: noticeboard explain"
    )
  }

  private func fields(of template: String) throws -> TemplateFields {
    let templates = PageTemplates.fields
    if let found = templates.first(where: { $0.name == template }) { return found }
    let names = templates.map(\.name)
    let near = NearMiss.best(for: template, among: names)
    let list = names.joined(separator: " ")
    throw ValidationError(
      zh: "没有网页用模板“\(template)”。\(near.map { "是不是“\($0)”？" } ?? "")有：\(list)",
      en: "no page has the template \"\(template)\". \(near.map { "Did you mean \"\($0)\"? " } ?? "")There are: \(list)"
    )
  }

  enum Format: String { case text, markdown }
}

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
