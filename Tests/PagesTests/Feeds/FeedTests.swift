import Notices
import Testing

@testable import Pages

/// What feed readers and search engines are given.
struct FeedTests {
  private func feed(_ site: Site) -> String {
    let feed = AtomFeed(site: site, baseURL: "https://board.example/zw/")
    return String(
      decoding: feed.document(title: "栏 & 目", address: "feed.xml", positions: site.items.indices), as: UTF8.self)
  }

  @Test("an entry has title, absolute address, day and summary, all escaped")
  func entry() throws {
    let site = try BoardInMemory.site([.init(index: "2013-0001", title: "一 & <二>")])
    let text = feed(site)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\""))
    #expect(text.contains("<title>栏 &amp; 目</title>"))
    #expect(text.contains("<link rel=\"self\" href=\"https://board.example/zw/feed.xml\"/>"))
    #expect(text.contains("<title>一 &amp; &lt;二&gt;</title>"))
    #expect(text.contains("<id>https://board.example/zw/2013/0001.html</id>"))
    #expect(text.contains("<published>2013-06-03T00:00:00+08:00</published>"))
    #expect(text.contains("<summary>概述 &amp; &lt;摘要&gt;</summary>"))
  }

  @Test("what XML cannot bear is replaced, so that one item does not break the feed of all")
  func unbearable() throws {
    for unit in ["\u{FFFE}", "\u{FFFF}", "\u{1}", "\u{B}", "\u{1F}"] {
      #expect("甲\(unit)乙".bearableInXML == "甲\u{FFFD}乙")
      let site = try BoardInMemory.site([.init(index: "2013-0001")])
      let feed = AtomFeed(site: site, baseURL: "https://board.example/")
      let bytes = feed.document(title: "栏\(unit)目", address: "feed.xml", positions: site.items.indices)
      #expect(String(decoding: bytes, as: UTF8.self).contains("<title>栏\u{FFFD}目</title>"))
    }
    for text in ["", "甲", "\t\n\r", "\u{FFFD}", "\u{F000}", "\u{FFEF}", "🌟", "\u{10FFFF}"] {
      #expect(text.bearableInXML == text)
    }
  }

  @Test("a feed has the 30 newest", arguments: [0, 1, 29, 30, 31])
  func length(count: Int) throws {
    let text = feed(try BoardInMemory.site(count: count))
    #expect(text.split(separator: "<entry>").count - 1 == min(count, 30))
    #expect(text.contains("第0号") == (1...30).contains(count))
  }

  @Test("a feed is as old as its latest change, so that a quiet day does not change it")
  func updated() throws {
    for today in ["2013-07-01", "2013-07-02"] {
      let site = try BoardInMemory.site([.init(index: "2013-0001")], today: today)
      #expect(feed(site).contains("<updated>2013-06-03T00:00:00+08:00</updated>"))
    }
  }

  @Test("of a withdrawn item a feed has a tombstone alone")
  func withdrawn() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001", fields: ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲 }"])
    ])
    let stone = "<at:deleted-entry ref=\"https://board.example/zw/2013/0001.html\" when=\"2013-06-20T00:00:00+08:00\"/>"
    #expect(feed(site).contains(stone) && !feed(site).contains("<entry>") && !feed(site).contains("标题"))
    let json = String(decoding: JSONFeed(site: site, baseURL: "https://board.example/zw/").document, as: UTF8.self)
    #expect(json.contains("\"_withdrawn\":[") && json.contains("\"date_withdrawn\":\"2013-06-20T00:00:00+08:00\""))
    #expect(!json.contains("标题") && json.contains("\"feed_url\":\"https://board.example/zw/feed.json\""))
  }

  @Test("a sitemap lists absolute addresses, and days only where they are known")
  func sitemap() throws {
    let day = try #require(CivilDate(iso8601: "2013-06-03".utf8))
    let bytes = Sitemap(baseURL: "https://board.example/").document([("a&b.html", day), ("c.html", nil)])
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://board.example/a&amp;b.html</loc><lastmod>2013-06-03</lastmod></url>
        <url><loc>https://board.example/c.html</loc></url>
        </urlset>

        """)
  }

  @Test("a sitemap over the limit has an index of its parts")
  func index() {
    let text = String(decoding: Sitemap(baseURL: "https://b.example/").index(["sitemap-1.xml"]), as: UTF8.self)
    #expect(text.contains("<sitemap><loc>https://b.example/sitemap-1.xml</loc></sitemap>"))
  }
}
