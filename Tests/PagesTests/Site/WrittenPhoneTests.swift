import Testing

@testable import Pages

/// Which numbers of a body a telephone can dial.
struct WrittenPhoneTests {
  /// The HTML of a body with `‹number|digits›` for each link that dials, and without what keeps lines.
  private func dialled(_ html: String) -> String {
    let bytes = Unbroken.spans(in: Array(html.utf8), dials: true)
    var text = String(decoding: bytes, as: UTF8.self)
    while let start = text.firstRange(of: "<a class=\"nb\" href=\"tel:"),
      let middle = text[start.upperBound...].firstRange(of: "\">"),
      let end = text[middle.upperBound...].firstRange(of: "</a>")
    {
      let digits = text[start.upperBound..<middle.lowerBound], shown = text[middle.upperBound..<end.lowerBound]
      text.replaceSubrange(start.lowerBound..<end.upperBound, with: "‹\(shown)|\(digits)›")
    }
    return text.replacing("<span class=\"nb\">", with: "").replacing("<span class=\"nb long\">", with: "")
      .replacing("</span>", with: "")
  }

  @Test(
    "land lines, mobiles, service numbers and, behind their word, hotlines become links",
    arguments: [
      ("电话0533-000-0001。", "电话‹0533-000-0001|05330000001›。"),
      ("请拨打0533-0000009公布的", "请拨打‹0533-0000009|05330000009›公布的"), ("010-12345678", "‹010-12345678|01012345678›"),
      ("020—8123-4567咨询", "‹020—8123-4567|02081234567›咨询"), ("（0533）0000001", "‹（0533）0000001|05330000001›"),
      ("(0533)0000001转8001", "‹(0533)0000001|05330000001›转8001"), ("0533-0000001分机2", "‹0533-0000001|05330000001›分机2"),
      ("0533-0000001/0533-0000002", "‹0533-0000001|05330000001›/‹0533-0000002|05330000002›"),
      ("值班手机：13900000000，", "值班手机：‹13900000000|13900000000›，"), ("139-0000-0000", "‹139-0000-0000|13900000000›"),
      ("<td>13900000000</td>", "<td>‹13900000000|13900000000›</td>"), ("400-123-4567", "‹400-123-4567|4001234567›"),
      ("400-1234567", "‹400-1234567|4001234567›"), ("电话：05330000001", "电话：‹05330000001|05330000001›"),
      ("拨打12345反映", "拨打‹12345|12345›反映"), ("电话（110）", "电话（‹110|110›）"), ("热线是95598", "热线是‹95598|95598›"),
      ("手机号码为13900000000", "手机号码为‹13900000000|13900000000›"),
      ("<strong>0533-000-0001</strong>", "<strong>‹0533-000-0001|05330000001›</strong>"),
      ("2013年5月20日，0533-000-0001", "2013年5月20日，‹0533-000-0001|05330000001›"),
    ])
  func links(_ html: String, _ expected: String) {
    #expect(dialled(html) == expected)
  }

  @Test(
    "index numbers, days, amounts, numbers of documents and accounts, and parts of longer ones do not",
    arguments: [
      "索引号2013-0047", "2013-05-20", "2013-0533-000-0001", "13900000000元", "补助13900000000.50", "〔2013〕0533-0000001号",
      "示例镇政发〔2013〕12号", "账号：05330000001", "账号13900000000", "账号：0533-000-0001", "银行卡：13900000000", "编号为0533-0000001",
      "采购编号：0533-2013001", "统一社会信用代码 13900000000", "139000000001234", "0533-00000012345", "05330000001", "12345", "110",
      "第12345号", "拨打电话120余次", "接听电话110个", "划拨12345元", "A0533-000-0001", "DX-0533-000-0001", "0533-000-0001-3",
      "0533-000",
      "8:30—12:00", "0.533-0000001", "3.14159", "传真0533-000-0002", "传真：0533-000-0002", "0001-0002", "邮编255000",
      "40012345678", "电话：139****0000", "手机138＊＊＊＊1234", "电话139××××0000",
      "<code>0533-000-0001</code>", "<pre><code class=\"language-txt\">0533-000-0001\n</code></pre>",
      "<a href=\"https://a.example/0533-000-0001\">0533-000-0001</a>", "<p title=\"0533-000-0001\">字</p>",
      "<a href=\"tel:05330000001\">打<strong>0533-000-0001</strong></a>", "0", "01", "(0533", "0533-", "1", "电话1",
    ])
  func others(_ html: String) {
    #expect(dialled(html) == html)
  }

  @Test("behind a link and behind code numbers are links again")
  func behind() {
    #expect(
      dialled("<p><code>1</code>0533-000-0001<a href=\"#一\">一</a>0533-000-0002</p>")
        == "<p><code>1</code>‹0533-000-0001|05330000001›<a href=\"#一\">一</a>‹0533-000-0002|05330000002›</p>")
  }

  @Test("a title, which is itself a link in lists, holds none")
  func titles() {
    let bytes = Unbroken.spans(in: Array("公布0533-000-0001".utf8), words: .embedded)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("tel:"))
  }

  @Test("what was published is found on both sides of a number, and bytes cut off anywhere do no harm")
  func joined() {
    let html = Array("<p>电话0533-000-0001，<a href=\"#一\">一</a>，定于2013年5月20日<span class=\"file\">（CSV）</span></p>".utf8)
    #expect(Unbroken.joined(Unbroken.spans(in: html, dials: true)) == html)
    for end in html.indices {
      let part = Array(html[..<end])
      #expect(Unbroken.joined(Unbroken.spans(in: part, dials: true)) == part)
    }
  }

  @Test("the touch kiosk, where nobody dials, keeps the number on one line and shows no address")
  func kiosk() {
    let body = Unbroken.spans(in: Array("<p>电话0533-000-0001。<a href=\"tel:1\">写</a></p>".utf8), dials: true)
    var out = HTMLWriter()
    TouchBody.write(body.span, to: &out)
    #expect(
      String(decoding: out.finish(), as: UTF8.self) == "<p>电话<span class=\"nb\">0533-000-0001</span>。写（1）</p>")
  }
}
