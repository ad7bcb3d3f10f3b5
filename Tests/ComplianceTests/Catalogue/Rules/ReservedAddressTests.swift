import Compliance
import Diagnostics
import Notices
import Testing

@Suite("alias-reserved")
struct ReservedAddressTests {
  private func findings(_ alias: String) throws -> [Finding] {
    var notice = try Sample().notice
    notice.aliases = [Located(alias, at: 40..<50)]
    return ReservedAddress.findings(in: Notice(notice), board: try board(publishWithin: Period(20, .days)))
  }

  @Test(
    "addresses where the site has pages of its own, whatever their case",
    arguments: [
      "index.html", "yingji/index.html", "Report/2013.html", "sitemap-1.xml", "2013", "2013/0031/1.pdf",
      "guide.html", "catalogue.jsonl", "sitemap.xml/a.html", "2013/index.html/a.html",
      "2013/0031-gaigao.html", "gongshi.html", "sitemap.html", "404.html", "proof",
    ])
  func fires(alias: String) throws {
    let found = try findings(alias)
    #expect(found.summary == ["alias-reserved error"])
    #expect(found.allSatisfy { $0.class == .fault && $0.range == 40..<50 })
  }

  @Test(
    "addresses of an older site",
    arguments: ["old/2012-15.html", "2013x/1.html", "map.html", "2013/list.html", "index.htm", "guide.asp"])
  func passes(alias: String) throws { #expect(try findings(alias).isEmpty) }
}
