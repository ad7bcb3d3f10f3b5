import Testing

@testable import Pages

/// On the touch kiosk no link of a body leads out.
struct TouchBodyTests {
  private func written(_ body: String) -> String {
    var out = HTMLWriter()
    let bytes = Array(body.utf8)
    TouchBody.write(bytes.span, to: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  @Test(
    "links to headings, items and reports stay as they are",
    arguments: [
      "<p>甲<a href=\"#二\">乙</a>丙</p>", "<a href=\"../2013/0012.html\">题</a>",
      "<a href=\"../2013/00120.html#一-x\" title=\"a &gt; b\">题</a>", "<a href=\"../report/2013.html#figures\">报告</a>",
      "<p>没有链接，a &lt; b，&quot;x&quot;</p>", "", "<h2 id=\"一\">一</h2>\n<p>字</p>\n",
    ])
  func kept(body: String) {
    #expect(written(body) == body)
  }

  @Test(
    "of a link that leads out the words stay, and the address of another place is spelled out",
    arguments: [
      ("<a href=\"https://a.example/?x=1&amp;y=2\">国家<em>网</em></a>。", "国家<em>网</em>（https://a.example/?x=1&amp;y=2）。"),
      ("<a href=\"http://a.example/\">http://a.example/</a>", "http://a.example/"),
      ("<a href=\"mailto:a@b.example\">写信</a>", "写信（a@b.example）"),
      ("<a href=\"mailto:a@b.example\">a@b.example</a>", "a@b.example"),
      ("<a href=\"tel:0533-000-0001\">打电话</a>", "打电话（0533-000-0001）"),
      ("<a href=\"tel:0533-000-0001\">0533-000-0001</a>", "0533-000-0001"),
      ("<a href=\"HTTPS://A.example/\" title=\"网 &quot;站&quot;\">网</a>", "网（HTTPS://A.example/）"),
      ("<a href=\"../guide.html\">指南</a>", "指南"), ("<a href=\"../gaikuang/index.html\">类别</a>", "类别"),
      ("<a href=\"../2013/index.html\">年份</a>", "年份"), ("<a href=\"../2013/0012-gaigao.html\">改稿</a>", "改稿"),
      ("<a href=\"../2013/0012/1.html\">附件</a>", "附件"), ("<a href=\"../../2013/0012.html\">外面</a>", "外面"),
      ("<a href=\"../assets/2013.html\">别处</a>", "别处"), ("<a href=\"\">空</a>", "空"),
      ("<a href=\"../2013/0012/1.pdf#a:b\">附件</a>", "附件"),
    ])
  func unlinked(body: String, expected: String) {
    #expect(written("<p>前" + body + "后</p>") == "<p>前" + expected + "后</p>")
  }

  @Test("an attachment keeps its name, type and size")
  func attachment() {
    let file = " <span class=\"file\">（PDF，1 KB）</span>"
    let link = "<a class=\"attachment\" href=\"../2013/0012/1.pdf\" download=\"a &amp; b.pdf\">表</a>"
    #expect(written(link + file) == "表" + file)
  }

  @Test("pictures lie one level higher, also within a link that leads out")
  func pictures() {
    let picture = "<img src=\"../2013/0012/p1.png\" alt=\"图 &gt; 1\" width=\"4\" height=\"3\">"
    let moved = "<img src=\"../../2013/0012/p1.png\" alt=\"图 &gt; 1\" width=\"4\" height=\"3\">"
    #expect(written("<p>\(picture)</p>") == "<p>\(moved)</p>")
    #expect(
      written("<a href=\"https://a.example/\">\(picture)</a><a href=\"#一\">\(picture)</a>")
        == "\(moved)（https://a.example/）<a href=\"#一\">\(moved)</a>")
  }

  @Test("links one after the other and in tables are told apart")
  func several() {
    let body =
      "<td><a href=\"#a\">一</a><a href=\"https://a.example/\">二</a></td><td><a href=\"../2013/0001.html\">三</a>"
      + "<a href=\"../x.html\">四</a></td>"
    #expect(
      written(body)
        == "<td><a href=\"#a\">一</a>二（https://a.example/）</td><td><a href=\"../2013/0001.html\">三</a>四</td>")
  }
}
