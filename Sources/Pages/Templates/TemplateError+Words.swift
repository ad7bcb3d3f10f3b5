/// A sentence in Chinese and in English.
package typealias TemplateWords = (zh: String, en: String)

/// What is said to the author of a theme.
extension TemplateError {
  /// What was found, and what is required.
  package var message: TemplateWords {
    switch fact {
    case .notUTF8: ("此处的字节不是 UTF-8 编码", "these bytes are not UTF-8")
    case .unclosedTag(let missing): ("标签没有结束，缺少“\(missing)”", "tag is not closed; '\(missing)' is missing")
    case .emptyTag: ("标签里没有名称", "tag has no name")
    case .malformedName(let name): ("“\(name)”不是名称", "'\(name)' is not a name")
    case .malformedDelimiters(let text): ("“\(text)”不是一对定界符", "'\(text)' is not a pair of delimiters")
    case .unclosedSection, .unopenedSection, .mismatchedClose, .tooDeep, .tooLarge, .missingTemplate: structure
    case .unknownName, .unknownMember, .noMembers, .unknownConstant, .unknownPartial: names
    case .notWritable, .noPlainText, .unescapedText, .constantAsSection: uses
    case .recursivePartials(let names):
      (
        "片段互相包含，没有尽头：\(names.joined(separator: " → "))",
        "partials include each other without end: \(names.joined(separator: " -> "))"
      )
    }
  }

  private var structure: TemplateWords {
    switch fact {
    case .unclosedSection(let name):
      ("“{{#\(name)}}”没有对应的“{{/\(name)}}”", "section '\(name)' is never closed")
    case .unopenedSection(let name):
      ("“{{/\(name)}}”没有对应的开始标签", "'{{/\(name)}}' closes a section that is not open")
    case .mismatchedClose(let found, let open, let line):
      (
        "此处结束的是“\(found)”，但第 \(line) 行开始的“\(open)”还没有结束",
        "'\(found)' is closed here, but '\(open)', opened in line \(line), is still open"
      )
    case .tooDeep(let limit): ("嵌套超过 \(limit) 层", "nested deeper than \(limit) levels")
    case .tooLarge: ("模板连同片段太大", "template with its partials is too large")
    case .missingTemplate(let name): ("缺少模板“\(name).mustache”", "template '\(name).mustache' is missing")
    default: ("", "")
    }
  }

  private var names: TemplateWords {
    switch fact {
    case .unknownName(let name, _): ("此页面没有字段“\(name)”", "page has no field '\(name)'")
    case .unknownMember(let name, let group, _): ("“\(group)”没有字段“\(name)”", "'\(group)' has no field '\(name)'")
    case .noMembers(let name, let kind):
      ("“\(name)”是\(kind.words.zh)，不能用点号取其中的字段", "'\(name)' is \(kind.words.en); it has no fields to name after a dot")
    case .unknownConstant(let name, _): ("没有“\(name)”", "there is no '\(name)'")
    case .unknownPartial(let name, _): ("没有片段“\(name).mustache”", "there is no partial '\(name).mustache'")
    default: ("", "")
    }
  }

  private var uses: TemplateWords {
    switch fact {
    case .notWritable(let name, let kind):
      ("“\(name)”是\(kind.words.zh)，不能直接输出", "'\(name)' is \(kind.words.en) and cannot be written")
    case .noPlainText: ("此处没有可以用“.”输出的文本", "there is no plain text here for '.'")
    case .unescapedText(let name):
      ("“\(name)”是文本，必须转义后输出", "'\(name)' is text and must be escaped: only HTML fields are trusted")
    case .constantAsSection(let name):
      ("“\(name)”是固定文字，不能作为区段", "'\(name)' is fixed text and cannot be a section")
    default: ("", "")
    }
  }

  /// What to do about it, with a correct example, where there is more to say than the message.
  package var hint: TemplateWords? {
    switch fact {
    case .unknownName(_, let nearest?), .unknownMember(_, _, let nearest?), .unknownConstant(_, let nearest?),
      .unknownPartial(_, let nearest?):
      ("是否想写“\(nearest)”？", "did you mean '\(nearest)'?")
    case .malformedName: ("名称中不能有空格，例如 {{site-name}}", "a name has no spaces, as in {{site-name}}")
    case .malformedDelimiters: ("正确写法：{{=<% %>=}}", "write it as in {{=<% %>=}}")
    case .notWritable(let name, .flag), .notWritable(let name, .one):
      ("写成区段：{{#\(name)}}…{{/\(name)}}", "open it as a section: {{#\(name)}}…{{/\(name)}}")
    case .notWritable(let name, .many), .noMembers(let name, .many):
      ("逐条输出：{{#\(name)}}…{{/\(name)}}", "go through it: {{#\(name)}}…{{/\(name)}}")
    case .unescapedText(let name): ("写成 {{\(name)}}", "write {{\(name)}}")
    default: nil
    }
  }
}

extension TemplateError.Kind {
  fileprivate var words: TemplateWords {
    switch self {
    case .text: ("文本", "text")
    case .html: ("HTML 内容", "HTML")
    case .flag: ("是非标志", "a flag")
    case .one: ("一组字段", "a group of fields")
    case .many: ("列表", "a list")
    }
  }
}
