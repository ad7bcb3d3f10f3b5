import Diagnostics
import Testing

@testable import Notices

/// The page of a check; that it is valid HTML is checked by `.ci/test`.
struct HTMLTests {
  private func page(
    _ findings: [Finding], names: FindingNames = FindingNames(), bytes: [UInt8] = FormatTests.bytes,
    language: Language = .chinese
  ) -> String {
    let rules = RuleGroup.reading.flatMap(\.rules)
    return FindingsAsHTML(language: language, names: names, rules: rules) { _ in bytes }
      .text(findings, summary: ["按 2013-07-01 检查", "错误 1 个 <&>"])
  }

  @Test("says what, where and how, with the place marked in its line and the rule explained below")
  func finding() throws {
    let page = page([try FormatTests.finding()])
    #expect(page.contains("<span class=\"error\">错误</span> “形成日期”的“2013-02-30”不存在"))
    #expect(page.contains("第 3 行，第 7 列 <a href=\"#rule-no-such-day\">没有这一天 <code>no-such-day</code></a>"))
    #expect(page.contains("<pre>形成日期: <mark>2013-02-30</mark></pre>"))
    #expect(page.contains("<b>提示：</b>日期写成“年-月-日”，例如：2013-05-20"))
    #expect(page.contains("<article id=\"rule-no-such-day\">"))
    #expect(page.contains("<p>错误 1 个 &lt;&amp;&gt;</p>"))
  }

  @Test("only the rules that were broken are explained, each once")
  func rules() throws {
    let finding = try FormatTests.finding()
    #expect(page([finding, finding]).ranges(of: "id=\"rule-").count == 1)
    #expect(!page([]).contains("id=\"rule"))
  }

  @Test("files stand in the order of the findings, with counts")
  func files() {
    let paths = ["b.md", "b.md", "a.md"]
    let page = page(paths.map { Finding(FieldRules.shared.unknownKey, .warning, in: $0, Phrase(zh: "甲", en: "a")) })
    #expect(page.contains("<li><a href=\"#file-1\">b.md</a> <span class=\"warning\">警告 2</span></li>"))
    #expect(page.contains("<li><a href=\"#file-2\">a.md</a> <span class=\"warning\">警告 1</span></li>"))
  }

  @Test("nothing that was typed is taken for HTML")
  func escapes() {
    let bytes = Array("标题: <script>alert('&')</script>\u{1B}\n".utf8)
    let message = Phrase(zh: "“<b>”", en: "<b>")
    let page = page([Finding(LineRules.shared.tab, in: "<i>.md", at: 8..<16, message, hint: message)], bytes: bytes)
    for tag in ["<script", "<b>”", "<i>", "\u{1B}"] { #expect(!page.contains(tag), "\(tag)") }
    #expect(page.contains("<mark>&lt;script&gt;</mark>alert(&#39;&amp;&#39;)&lt;/script&gt;"))
  }

  @Test("asks for nothing outside: no script, no address but those of the page itself")
  func selfContained() throws {
    let page = page([try FormatTests.finding()])
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("url(") && !page.contains("style=\""))
    let links = page.ranges(of: "href=\"").map { page[$0.upperBound...].first }
    #expect(links.allSatisfy { $0 == "#" })
  }

  @Test("neither a confidential line nor one of a hidden file is shown")
  func hides() throws {
    var finding = try FormatTests.finding()
    let hidden = page(
      [finding], names: FindingNames(displayName: { _ in "2013-0031" }, hidesLine: { _ in true }))
    #expect(!hidden.contains("<mark>") && !hidden.contains("“2013-02-30”") && !hidden.contains("甲"))
    finding.isConfidential = true
    finding.message = Phrase(zh: "发现身份证号", en: "found")
    let confidential = page([finding], language: .english)
    #expect(!confidential.contains("<mark>"))
    #expect(confidential.contains("The line is not shown, lest it leak."))
  }
}
