import Diagnostics
import Testing

@testable import Notices

/// What 别名 may be: whatever the writer of the site would refuse, and whatever a host or another system takes otherwise.
struct FormerAddressTests {
  @Test(
    "addresses of pages of an older site",
    arguments: [
      "old.html", "old/page.htm", "OLD/Page.HTML", "旧站/通知公告/2012.html", "a.b/c-d_e.html", "2012-15 公告.html",
      "index.php.html", "\(String(repeating: "长", count: 83)).html",
    ])
  func fits(_ address: String) { #expect(FormerAddress.fault(in: address) == nil) }

  @Test(
    "what is no page, or what the writer would refuse",
    arguments: [
      (".htaccess", FormerAddress.Fault.hidden), (".well-known/a.html", .hidden), ("a/.git/config.html", .hidden),
      (".noticeboard/a.html", .address(.reserved)), (".git/config", .address(.reserved)), ("web.config", .ending),
      ("CNAME", .ending), ("favicon.ico", .ending), ("_headers", .ending), ("_redirects", .ending), ("old/", .ending),
      ("old.html/", .ending), ("robots.txt", .ending), ("a.html.gz", .ending), ("a.shtml", .ending), (".html", .hidden),
      ("a/.htm", .hidden), ("a//b.html", .address(.emptyComponent)), ("/a.html", .address(.absolute)),
      ("../a.html", .address(.dots)), ("a/./b.html", .address(.dots)), ("", .address(.empty)),
      ("https://a.example/b.html", .character), ("a.html?x", .character), ("a.html#x", .character),
      ("a\\b.html", .character), ("a*.html", .character), ("a<b>.html", .character), ("a|b.html", .character),
      ("a\u{0}b.html", .character), ("a\u{202E}b.html", .character), ("a\u{200B}.html", .character),
      ("a\u{FFFE}.html", .character), ("a\u{2028}.html", .character), ("a./b.html", .name), ("a /b.html", .name),
      ("con.html", .name), ("a/AUX.html", .name), ("lpt1/b.html", .name),
      ("\(String(repeating: "a", count: 296)).html", .address(.tooLong)),
      ("\(String(repeating: "长", count: 86))/a.html", .address(.tooLong)),
      ("\(String(repeating: "ab/", count: 350))c.html", .address(.tooLong)),
    ])
  func refused(_ address: String, fault: FormerAddress.Fault) { #expect(FormerAddress.fault(in: address) == fault) }

  @Test("the clerk's own address, mended")
  func mended() {
    #expect(FormerAddress.mended("old/") == "old/index.html")
    #expect(FormerAddress.mended("old/page") == "old/page.html")
    #expect(FormerAddress.mended(".htaccess") == "htaccess.html")
    #expect(FormerAddress.mended("https://a.example/b.html") == nil)
  }
}
