import Testing

@testable import Markup

/// Addresses of the web are links as they stand, and end where the sentence goes on.
struct BareAddressTests {
  @Test(
    "ends before Chinese and before punctuation of the sentence",
    arguments: [
      ("详见http://www.gov.cn/zhengce/，咨询", "http://www.gov.cn/zhengce/"), ("（https://a.cn/b）", "https://a.cn/b"),
      ("见https://a.cn/b。", "https://a.cn/b"), ("见https://a.cn/b查询", "https://a.cn/b"),
      ("“http://a.cn/x”", "http://a.cn/x"),
      ("http://a.cn/x.", "http://a.cn/x"), ("(http://a.cn/x)", "http://a.cn/x"),
      ("http://a.cn/x(1)；", "http://a.cn/x(1)"),
      ("http://a.cn/?a=1&b=2#c、", "http://a.cn/?a=1&b=2#c"), ("HTTPS://A.cn/x", "HTTPS://A.cn/x"),
      ("http://a.cn:8080/x!", "http://a.cn:8080/x"),
      ("http://a.cn/a_b_c", "http://a.cn/a_b_c"), ("http://192.0.2.1/x；", "http://192.0.2.1/x"),
      ("http://a.cn", "http://a.cn"),
      ("**http://a.cn/x**", "http://a.cn/x"), ("http://a.cn/%E4%B8%AD|", "http://a.cn/%E4%B8%AD"),
    ])
  func links(source: String, address: String) {
    let html = Rendering(source).html
    let escaped = address.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
    #expect(html.contains("<a class=\"address\" href=\"\(escaped)\">\(escaped)</a>"), "\(html)")
    var reader = OutlineReader()
    #expect(reader.read(Array(source.utf8).span).links.map(\.destination) == [address])
  }

  @Test(
    "nothing else becomes one",
    arguments: [
      "http://", "https://，", "xhttp://a.cn", "http://localhost，", "ftp://a.cn/x", "`http://a.cn`", "http:a.cn",
      "http：//a.cn", "://a.cn",
      "![http://a.cn](图%201.png)",
    ])
  func others(_ source: String) {
    #expect(!Rendering(source).html.contains("class=\"address\""), "\(Rendering(source).html)")
  }

  @Test("within a link nothing changes, and the text of the body stays what it was")
  func within() {
    #expect(!Rendering("[http://a.cn/x](防汛预案.md)").html.contains("address"))
    #expect(Rendering("<http://a.cn/x>").html == "<p><a href=\"http://a.cn/x\">http://a.cn/x</a></p>\n")
    let rendering = Rendering("见http://a.cn/x，和http://b.cn/y。")
    #expect(rendering.text == "见http://a.cn/x，和http://b.cn/y。")
    #expect(rendering.html.components("<a ").count == 3)
  }
}

/// A line may be broken within a cell, and nowhere else by a tag.
struct CellBreakTests {
  @Test("in a cell", arguments: ["<br>", "<br/>", "<br />", "<BR>", "<Br >"])
  func cell(_ tag: String) {
    let rendering = Rendering("| 村 | 说明 |\n| --- | --- |\n| 甲 | 第一行\(tag)第二行 |\n")
    #expect(rendering.html.contains("<td>第一行<br />\n第二行</td>"), "\(rendering.html)")
    #expect(rendering.problems.isEmpty)
    #expect(rendering.text == "村 说明\n甲 第一行 第二行")
  }

  @Test("outside it is HTML", arguments: ["第一行<br>第二行", "<br>", "| 甲 |\n|-|\n| a<b>c</b> |", "| 甲 |\n|-|\n| a<brx> |"])
  func elsewhere(_ source: String) {
    #expect(Rendering(source).problems.contains { $0.kind == .rawHTML })
  }
}
