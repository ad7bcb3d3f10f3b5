import Testing

@testable import Pages

/// What a line of a body or a title does not end within.
struct UnbrokenTests {
  /// The HTML with `‹` and `›` for the spans.
  private func marked(_ html: String, words: TitleWords? = nil) -> String {
    let bytes = Unbroken.spans(in: Array(html.utf8), words: words)
    let text = String(decoding: bytes, as: UTF8.self)
    var marked = ""
    var depth = 0
    var rest = text[...]
    while !rest.isEmpty {
      if let opening = ["<span class=\"nb\">", "<span class=\"nb long\">"].first(where: rest.hasPrefix) {
        depth += 1
        marked += "‹"
        rest = rest.dropFirst(opening.count)
      } else if depth > 0, rest.hasPrefix("</span>") {
        depth -= 1
        marked += "›"
        rest = rest.dropFirst(7)
      } else {
        marked.append(rest.removeFirst())
      }
    }
    return marked
  }

  @Test(
    "dates, times, telephones, document numbers and amounts stay whole",
    arguments: [
      ("自2013年5月20日起施行", "自‹2013年5月20日›起施行"),
      ("2013年12月1日至2014年1月31日", "‹2013年12月1日›至‹2014年1月31日›"),
      ("上午8:30—12:00，下午14:00—17:30", "上午‹8:30—12:00›，下午‹14:00—17:30›"),
      ("电话0533-000-0001。", "电话‹0533-000-0001›。"),
      ("按示例镇政发〔2013〕12号执行", "‹按示例镇政发〔2013〕12号›执行"),
      ("合计3.5万元，占12.5%", "合计‹3.5万元›，占‹12.5%›"),
      ("补助1,234.50元", "补助‹1,234.50元›"),
      ("共20个工作日、11户", "共‹20个›工作日、‹11户›"),
      ("见第12条", "见‹第12条›"), ("第3名", "‹第3名›"), ("第3", "‹第3›"),
      ("2013-08-01", "‹2013-08-01›"),
    ])
  func whole(_ html: String, _ expected: String) {
    #expect(marked(html) == expected)
  }

  @Test(
    "what has no place to break, names with digits, tags, attributes and references stay as they are",
    arguments: [
      "2013", "A3纸", "PM2.5", "<a href=\"../2013/0012.html#2013年5月\">看</a>", "&#39;八&#39;",
      "<td class=\"num\">12</td>", "〔注〕", "村〔〕号", "结尾12", "",
    ])
  func untouched(_ html: String) {
    #expect(marked(html) == html)
  }

  @Test("a document number takes no letters from before a tag or a sentence")
  func bounds() {
    #expect(marked("<p>示例镇政发〔2013〕7号</p>") == "<p>‹示例镇政发〔2013〕7号›</p>")
    #expect(marked("见《办法》（示例镇政办发〔2013〕7号）") == "见《办法》（‹示例镇政办发〔2013〕7号›）")
    #expect(marked("2013年5月〔2013〕7号") == "‹2013年5月›‹〔2013〕7号›")
  }

  @Test("a document number alone may be broken in large print, whose lines are shorter")
  func long() {
    let bytes = Unbroken.spans(in: Array("2013年7月示例镇政发〔2013〕7号".utf8))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == "<span class=\"nb\">2013年7月</span><span class=\"nb long\">示例镇政发〔2013〕7号</span>")
  }

  @Test("a title keeps the longest word of the list whole, and a body none")
  func words() {
    let words = TitleWords(Array("# 注\n财务\n财务管理\n危房\n过长的五个字词\n".utf8))
    #expect(marked("村级财务管理办法", words: words) == "村级‹财务管理›办法")
    #expect(marked("2013年危房改造", words: words) == "‹2013年›‹危房›改造")
    #expect(marked("村级财务管理办法") == "村级财务管理办法")
    #expect(TitleWords.embedded.end(in: Array("第二季度".utf8).span, from: 0) == 12)
  }

  @Test("the text is the same with the spans as without, and joining finds words on both sides of one")
  func joined() {
    let html = Array("<p>定于2013年5月20日发放3.5万元，按示例镇政发〔2013〕12号</p>".utf8)
    let spanned = Unbroken.spans(in: html)
    #expect(spanned.count > html.count)
    #expect(Unbroken.joined(spanned) == html)
    #expect(Unbroken.joined(html) == html)
  }

  @Test("bytes cut off anywhere do no harm")
  func torn() {
    let html = Array("<p title=\"1\">按示例镇政发〔2013〕12号，2013年5月&amp;8:30—12:00</p>".utf8)
    for end in html.indices {
      let part = Array(html[..<end])
      #expect(Unbroken.joined(Unbroken.spans(in: part, words: .embedded)) == part)
    }
  }
}
