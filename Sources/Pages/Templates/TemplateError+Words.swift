package import Diagnostics

/// What is said to the author of a theme.
extension TemplateError {
  package var message: Phrase {
    switch fact {
    case .notUTF8: Phrase(zh: "此处的字节不是 UTF-8 编码", en: "these bytes are not UTF-8")
    case .unclosedTag(let missing):
      Phrase(zh: "标签没有结束，缺少“\(missing)”", en: "tag is not closed; '\(missing)' is missing")
    case .emptyTag: Phrase(zh: "标签里没有名称", en: "tag has no name")
    case .malformedName(let name): Phrase(zh: "“\(name)”不是名称", en: "'\(name)' is not a name")
    case .malformedDelimiters(let text): Phrase(zh: "“\(text)”不是一对定界符", en: "'\(text)' is not a pair of delimiters")
    case .unclosedSection, .unopenedSection, .mismatchedClose, .tooDeep, .tooLarge, .missingTemplate: structure
    case .unknownName, .unknownMember, .noMembers, .unknownConstant, .unknownPartial: names
    case .notWritable, .noPlainText, .unescapedText, .constantAsSection: uses
    case .recursivePartials(let names):
      Phrase(
        zh: "片段互相包含，没有尽头：\(names.joined(separator: " → "))",
        en: "partials include each other without end: \(names.joined(separator: " -> "))")
    }
  }

  private var structure: Phrase {
    switch fact {
    case .unclosedSection(let name):
      Phrase(zh: "“{{#\(name)}}”没有对应的“{{/\(name)}}”", en: "section '\(name)' is never closed")
    case .unopenedSection(let name):
      Phrase(zh: "“{{/\(name)}}”没有对应的开始标签", en: "'{{/\(name)}}' closes a section that is not open")
    case .mismatchedClose(let found, let open, let line):
      Phrase(
        zh: "此处结束的是“\(found)”，但第 \(line) 行开始的“\(open)”还没有结束",
        en: "'\(found)' is closed here, but '\(open)', opened in line \(line), is still open")
    case .tooDeep(let limit): Phrase(zh: "嵌套超过 \(limit) 层", en: "nested deeper than \(limit) levels")
    case .tooLarge: Phrase(zh: "模板连同片段太大", en: "template with its partials is too large")
    case .missingTemplate(let name): Phrase(zh: "缺少模板“\(name).mustache”", en: "template '\(name).mustache' is missing")
    default: Phrase(zh: "", en: "")
    }
  }

  private var names: Phrase {
    switch fact {
    case .unknownName(let name, _): Phrase(zh: "此页面没有字段“\(name)”", en: "page has no field '\(name)'")
    case .unknownMember(let name, let group, _):
      Phrase(zh: "“\(group)”没有字段“\(name)”", en: "'\(group)' has no field '\(name)'")
    case .noMembers(let name, let kind):
      Phrase(
        zh: "“\(name)”是\(kind.words.zh)，不能用点号取其中的字段",
        en: "'\(name)' is \(kind.words.en); it has no fields to name after a dot")
    case .unknownConstant(let name, _): Phrase(zh: "没有“\(name)”", en: "there is no '\(name)'")
    case .unknownPartial(let name, _):
      Phrase(zh: "没有片段“\(name).mustache”", en: "there is no partial '\(name).mustache'")
    default: Phrase(zh: "", en: "")
    }
  }

  private var uses: Phrase {
    switch fact {
    case .notWritable(let name, let kind):
      Phrase(zh: "“\(name)”是\(kind.words.zh)，不能直接输出", en: "'\(name)' is \(kind.words.en) and cannot be written")
    case .noPlainText: Phrase(zh: "此处没有可以用“.”输出的文本", en: "there is no plain text here for '.'")
    case .unescapedText(let name):
      Phrase(zh: "“\(name)”是文本，必须转义后输出", en: "'\(name)' is text and must be escaped: only HTML fields are trusted")
    case .constantAsSection(let name):
      Phrase(zh: "“\(name)”是固定文字，不能作为区段", en: "'\(name)' is fixed text and cannot be a section")
    default: Phrase(zh: "", en: "")
    }
  }

  /// What to do about it, with a correct example, where there is more to say than the message.
  package var hint: Phrase? {
    switch fact {
    case .unknownName(_, let nearest?), .unknownMember(_, _, let nearest?), .unknownConstant(_, let nearest?),
      .unknownPartial(_, let nearest?):
      Phrase(zh: "是否想写“\(nearest)”？", en: "did you mean '\(nearest)'?")
    case .malformedName: Phrase(zh: "名称中不能有空格，例如 {{site-name}}", en: "a name has no spaces, as in {{site-name}}")
    case .malformedDelimiters: Phrase(zh: "正确写法：{{=<% %>=}}", en: "write it as in {{=<% %>=}}")
    case .notWritable(let name, .flag), .notWritable(let name, .one):
      Phrase(zh: "写成区段：{{#\(name)}}…{{/\(name)}}", en: "open it as a section: {{#\(name)}}…{{/\(name)}}")
    case .notWritable(let name, .many), .noMembers(let name, .many):
      Phrase(zh: "逐条输出：{{#\(name)}}…{{/\(name)}}", en: "go through it: {{#\(name)}}…{{/\(name)}}")
    case .unescapedText(let name): Phrase(zh: "写成 {{\(name)}}", en: "write {{\(name)}}")
    default: nil
    }
  }
}

extension TemplateError.Kind {
  fileprivate var words: Phrase {
    switch self {
    case .text: Phrase(zh: "文本", en: "text")
    case .html: Phrase(zh: "HTML 内容", en: "HTML")
    case .flag: Phrase(zh: "是非标志", en: "a flag")
    case .one: Phrase(zh: "一组字段", en: "a group of fields")
    case .many: Phrase(zh: "列表", en: "a list")
    }
  }
}
