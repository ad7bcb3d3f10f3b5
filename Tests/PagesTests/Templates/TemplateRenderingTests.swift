import Testing

@testable import Pages

struct RenderingExample: Sendable, CustomTestStringConvertible {
  var name: String
  var template: String
  var expected: String
  var partials: [String: String] = [:]
  var testDescription: String { name }

  init(_ name: String, _ template: String, _ expected: String, partials: [String: String] = [:]) {
    (self.name, self.template, self.expected, self.partials) = (name, template, expected, partials)
  }
}

@Suite("Template rendering") struct TemplateRenderingTests {
  static let values = [
    RenderingExample("no tags", "{ 一 } {", "{ 一 } {"),
    RenderingExample("an empty template", "", ""),
    RenderingExample("text is escaped", "{{title}}", "防汛 &amp; &quot;应急&quot; &lt;预案&gt; &#39;2013&#39;"),
    RenderingExample("a number", "{{count}} 件", "2 件"),
    RenderingExample(
      "HTML is trusted in two and three braces", "{{body}}{{{body}}}{{&body}}",
      String(repeating: "<p>正文 &amp; 附件</p>", count: 3)),
    RenderingExample(
      "padding in a tag", "{{ count }}{{{ body }}}{{\n&\tbody\n}}", "2<p>正文 &amp; 附件</p><p>正文 &amp; 附件</p>"),
    RenderingExample("a name of the outer scope", "{{site-name}}", "南鲁山镇 &lt;公开栏&gt;"),
    RenderingExample("a string", "{{t.print}}", "打印 &amp; 保存"),
    RenderingExample("an asset has the relative root before it", "{{asset.board.css}}", "../assets/board.1a2b.css"),
    RenderingExample("a dotted name", "{{office.name}} {{office.phone.number}}", "安监办 0533-&lt;1&gt;"),
    RenderingExample("a dotted name through an absent group", "[{{previous.name}}]", "[]"),
    RenderingExample("a value is not read as a template", "{{#items}}{{name}}{{/items}}", "甲乙&amp;"),
    RenderingExample("a byte order mark is not part of the page", "\u{FEFF}{{count}}", "2"),
  ]

  static let sections = [
    RenderingExample("a flag", "[{{#late}}迟{{/late}}{{^late}}准{{/late}}]", "[迟]"),
    RenderingExample("text that is not empty", "{{#title}}有{{/title}}{{^title}}无{{/title}}", "有"),
    RenderingExample("text that is empty", "{{#note}}有{{/note}}{{^note}}无{{/note}}", "无"),
    RenderingExample("text put together while written", "{{#count}}{{.}}{{/count}}", "2"),
    RenderingExample("HTML that is not empty", "{{#body}}{{.}}{{/body}}", "<p>正文 &amp; 附件</p>"),
    RenderingExample("a group", "{{#office}}{{name}}{{/office}}{{^office}}无{{/office}}", "安监办"),
    RenderingExample("an absent group", "{{#previous}}{{name}}{{/previous}}{{^previous}}无{{/previous}}", "无"),
    RenderingExample("a dotted section", "{{#office.phone}}{{number}}{{/office.phone}}", "0533-&lt;1&gt;"),
    RenderingExample(
      "a dotted inverted section", "{{^previous.name}}无{{/previous.name}}{{^office.name}}无{{/office.name}}", "无"),
    RenderingExample("a list", "{{#items}}<{{address}}>{{/items}}", "<2013/0001.html><2013/0002.html>"),
    RenderingExample("an empty list", "[{{#none}}{{name}}{{/none}}{{^none}}无{{/none}}]", "[无]"),
    RenderingExample("a list of texts", "{{#keywords}}({{.}}){{/keywords}}", "(防汛)(&lt;应急&gt;)"),
    RenderingExample(
      "outer names inside a section", "{{#items}}{{root}}{{address}} {{/items}}", "../2013/0001.html ../2013/0002.html "
    ),
    RenderingExample(
      "the inner name before the outer", "{{#office}}{{name}}{{#phone}}{{name}}{{/phone}}{{/office}}", "安监办安监办"),
    RenderingExample(
      "a list within a list", "{{#keywords}}{{#items}}{{name}}{{/items}}{{.}}{{/keywords}}",
      "甲乙&amp;防汛甲乙&amp;&lt;应急&gt;"),
    RenderingExample(
      "a flag keeps the implicit iterator", "{{#keywords}}{{#late}}{{.}}{{/late}}{{/keywords}}", "防汛&lt;应急&gt;"),
    RenderingExample("one section twice", "{{#late}}a{{#late}}b{{/late}}{{/late}}", "ab"),
    RenderingExample("an empty section", "a{{#items}}{{/items}}b", "ab"),
  ]

  static let lines = [
    RenderingExample("a section tag alone on its line vanishes", "a\n{{#late}}\nb\n{{/late}}\nc\n", "a\nb\nc\n"),
    RenderingExample("indented", "a\n  {{#late}}\nb\n\t{{/late}} \nc\n", "a\nb\nc\n"),
    RenderingExample("with CRLF", "a\r\n{{#late}}\r\nb\r\n{{/late}}\r\nc", "a\r\nb\r\nc"),
    RenderingExample("at the end without a newline", "a{{#late}}\nb\n  {{/late}}", "a\nb\n"),
    RenderingExample("a lone carriage return is no line end", "{{#late}}\r{{/late}}", "\r"),
    RenderingExample("two tags on a line stay", " {{#late}}{{/late}}\n", " \n"),
    RenderingExample("a value alone on its line keeps the line", "  {{count}}\n", "  2\n"),
    RenderingExample("comments", "a {{! b }}c\n{{!\n x {{ y\n}}\nd", "a c\nd"),
    RenderingExample("set delimiters", "{{=<% %>=}}<%count%>{{count}}<%={{ }}=%>\n{{count}}", "2{{count}}\n2"),
    RenderingExample("set delimiters alone on a line", "a\n {{=| |=}}\n|count|\n|#late|\nx\n|/late|\n", "a\n2\nx\n"),
  ]

  static let partials = [
    RenderingExample("within a line", "[{{>p}}]", "[2\n]", partials: ["p": "{{count}}\n"]),
    RenderingExample("alone on its line", "<\n{{> p }}\n>", "<\n2\n>", partials: ["p": "{{count}}\n"]),
    RenderingExample(
      "sees the scopes of its place", "{{#items}}{{>p}}{{/items}}", "甲乙&amp;", partials: ["p": "{{name}}"]),
    RenderingExample(
      "indents each of its lines", "<\n  {{>p}}\n>", "<\n  a\n  2\n  \n  b\n>", partials: ["p": "a\n{{count}}\n\nb\n"]),
    RenderingExample(
      "indents no line that vanishes", " {{>p}}\n", " a\n b\n", partials: ["p": "a\n{{#late}}\nb\n{{/late}}\n"]),
    RenderingExample(
      "indents partials within", " {{>p}}\n", " a\n   b\n c", partials: ["p": "a\n  {{>q}}\nc", "q": "b\n"]),
    RenderingExample(
      "does not indent a partial within its line", " {{>p}}\n", " a b\nc\n", partials: ["p": "a {{>q}}\n", "q": "b\nc"]),
    RenderingExample(
      "does not indent what values hold", " {{>p}}\n", " <p>正文 &amp; 附件</p>\n", partials: ["p": "{{body}}\n"]),
    RenderingExample(
      "keeps delimiters to itself", "{{=| |=}}|>p|{{count}}|count|", "2{{count}}2", partials: ["p": "{{count}}"]),
    RenderingExample("an empty partial", "a\n{{>p}}\nb", "a\nb", partials: ["p": ""]),
  ]

  @Test("writes values", arguments: values) func writesValues(_ example: RenderingExample) {
    #expect(render(example.template, example.partials) == example.expected)
  }

  @Test("runs sections", arguments: sections) func runsSections(_ example: RenderingExample) {
    #expect(render(example.template, example.partials) == example.expected)
  }

  @Test("removes the lines of tags that stand alone", arguments: lines) func removesLines(_ example: RenderingExample) {
    #expect(render(example.template, example.partials) == example.expected)
  }

  @Test("includes partials", arguments: partials) func includes(_ example: RenderingExample) {
    #expect(render(example.template, example.partials) == example.expected)
  }

  @Test("gives the same bytes when the site is baked in", arguments: values + sections + lines + partials)
  func bakesEqually(_ example: RenderingExample) throws {
    var compiler = TemplateCompiler(sources: sources(example.template, example.partials), constants: constants)
    let compiled = compiler.template("page", for: SamplePage.self, within: SampleSite.self)
    let template = try #require(compiled)
    var out = HTMLWriter()
    template.baked(with: SampleSite()).render(SamplePage(), into: &out)
    #expect(String(decoding: out.finish(), as: UTF8.self) == example.expected)
  }
}
