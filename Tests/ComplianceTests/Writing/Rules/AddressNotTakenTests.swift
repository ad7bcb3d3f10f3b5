import Diagnostics
import Testing

@Suite("address-not-taken")
struct AddressNotTakenTests {
  @Test(
    "tells addresses that lead nowhere, with the line corrected",
    arguments: [
      ("详见https：//www.gov.cn/通知。", "详见https://www.gov.cn/通知。"), ("详见http:／／www.gov.cn。", "详见http://www.gov.cn。"),
      ("详见 https//www.gov.cn 。", "详见 https://www.gov.cn 。"), ("htpps://www.gov.cn", "https://www.gov.cn"),
      ("ｈｔｔｐｓ：／／www．gov．cn/a", "https://www.gov.cn/a"), ("https:/www.gov.cn", "https://www.gov.cn"),
      ("<www.gov.cn>", "http://www.gov.cn"), ("<https：//www.gov.cn>", "https://www.gov.cn"),
      ("http;//www.gov.cn", "http://www.gov.cn"), ("https://www。gov。cn，", "https://www.gov.cn，"),
      ("| 网址 |\n|-|\n| http：//a.cn |", "| http://a.cn |"),
    ])
  func fires(body: String, right: String) throws {
    let finding = try #require(try remarks(on: body + "\n").first("address-not-taken"))
    #expect(finding.hint?.zh.hasSuffix("正确的写法：\(right)") == true, "\(finding.hint?.zh ?? "")")
    #expect(try remarks(on: right + "\n").first("address-not-taken") == nil)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "详见https://www.gov.cn/，咨询", "<https://www.gov.cn>", "[网](https://www.gov.cn/)", "网址www.gov.cn", "元/亩",
      "2026/11/23",
      "和/或", "http协议", "`https：//a.cn`", "传真/电话：0533-7654321", "km/h", "1/500", "<甲>", "ftp://a.cn", "// 注",
      "见https://a.cn/b。https://a.cn/c",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "address-not-taken") == [])
  }
}
