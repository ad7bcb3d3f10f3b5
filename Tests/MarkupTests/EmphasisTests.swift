import Testing

/// Emphasis beside Chinese punctuation, by the public CJK-friendly amendments to CommonMark.
@Suite struct EmphasisTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var source: String
    var html: String
    var testDescription: String { source }

    init(_ source: String, _ html: String) {
      self.source = source
      self.html = "<p>\(html)</p>\n"
    }
  }

  @Test(
    "takes asterisks beside Chinese punctuation for emphasis",
    arguments: [
      Case("**重要：**通知", "<strong>重要：</strong>通知"),
      Case("请于**（五月）**前上报", "请于<strong>（五月）</strong>前上报"),
      Case("这是*《条例》*的规定", "这是<em>《条例》</em>的规定"),
      Case("见**“附件”**的", "见<strong>“附件”</strong>的"),
      Case("**공지(公告)**를", "<strong>공지(公告)</strong>를"),
      Case("**禁止㊙。**外传", "<strong>禁止㊙。</strong>外传"),
      Case("**[通知](http://a.b)**已发", "<strong><a href=\"http://a.b\">通知</a></strong>已发"),
      Case("用**`build`**构建", "用<strong><code>build</code></strong>构建"),
      Case("葛\u{E0100}**（一）**", "葛\u{E0100}<strong>（一）</strong>"),
      Case("很**_重要_**的", "很<strong><em>重要</em></strong>的"),
      Case("*（甲）*\n乙", "<em>（甲）</em>乙"),
    ])
  func takes(_ example: Case) {
    #expect(Rendering(example.source).html == example.html)
  }

  @Test(
    "leaves alone what is no emphasis",
    arguments: [
      Case("a**(b)**c", "a**(b)**c"),
      Case("甲 ** 乙 **丙", "甲 ** 乙 **丙"),
      Case("\\*重要：\\*通知", "*重要：*通知"),
      Case("甲__（乙）__丙", "甲__（乙）__丙"),
      Case("`*（甲）*乙`", "<code>*（甲）*乙</code>"),
      Case("<http://a.b/甲*（乙>", "<a href=\"http://a.b/%E7%94%B2*%EF%BC%88%E4%B9%99\">http://a.b/甲*（乙</a>"),
      Case("[甲](http://a.b/甲*（乙 \"甲*（\")", "<a href=\"http://a.b/%E7%94%B2*%EF%BC%88%E4%B9%99\" title=\"甲*（\">甲</a>"),
    ])
  func leaves(_ example: Case) {
    #expect(Rendering(example.source).html == example.html)
  }

  @Test("leaves no trace in code, information strings and reference labels")
  func leavesNoTrace() {
    let rendering = Rendering("~~~ 甲*（乙\n甲*（乙\n~~~\n\n[甲*（乙]\n\n[甲*（乙]: http://a.b\n")
    #expect(
      rendering.html
        == "<pre><code class=\"language-甲*（乙\">甲*（乙\n</code></pre>\n<p><a href=\"http://a.b\">甲*（乙</a></p>\n")
    #expect(rendering.text == "甲*（乙\n甲*（乙")
  }

  @Test("keeps the stand-in characters of an author who types them")
  func keepsTypedStandIns() {
    let letter = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    #expect(
      Rendering("\(letter)**甲：**乙\u{10100}**_丙_**").html
        == "<p>\(letter)<strong>甲：</strong>乙\u{10100}<strong><em>丙</em></strong></p>\n")
  }
}

/// Lines of Chinese that are broken in the source.
@Suite struct LineBreakTests {
  @Test(
    "joins lines of Chinese and keeps other words apart",
    arguments: [
      ("甲\n乙", "甲乙"), ("甲。\n乙", "甲。乙"), ("甲\n（乙）", "甲（乙）"), ("**甲**\n*乙*", "<strong>甲</strong><em>乙</em>"),
      ("甲”\n乙", "甲”乙"), ("甲\nb", "甲\nb"), ("a\n乙", "a\n乙"), ("한\n글", "한\n글"), ("2013\n年", "2013\n年"),
      ("甲  \n乙", "甲<br />\n乙"), ("甲\\\n乙", "甲<br />\n乙"), ("“a”\n“b”", "“a”\n“b”"),
    ])
  func joins(_ source: String, _ html: String) {
    #expect(Rendering(source).html == "<p>\(html)</p>\n")
  }
}
