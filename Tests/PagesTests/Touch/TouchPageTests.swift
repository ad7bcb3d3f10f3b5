import Testing

@testable import Pages

/// Which pages the touch kiosk has, and where.
struct TouchPageTests {
  private func addresses(_ site: Site) -> [String] {
    TouchPage.all(of: site, Finder(site)).map { $0.address(in: site) }
  }

  @Test("every item, list and character has its page in the kiosk's folder, none twice")
  func addresses() throws {
    let site = try BoardInMemory.site([
      .init(index: "2013-0001", title: "预案", category: "应急管理", fields: ["关键词: [低保]"]),
      .init(index: "2013-00020", title: "预算"),
    ])
    let all = addresses(site)
    #expect(Set(all).count == all.count)
    #expect(
      Set(all) == [
        "kiosk/index.html", "kiosk/find.html", "kiosk/guide/index.html", "kiosk/report/index.html", "kiosk/as-of.html",
        "kiosk/browse/gaikuang.html", "kiosk/browse/yingji.html", "kiosk/browse/2013.html", "kiosk/find/u9884.html",
        "kiosk/find/u6848.html", "kiosk/find/u7b97.html", "kiosk/find/w4f4e-4fdd.html", "kiosk/2013/0001.html",
        "kiosk/2013/00020.html",
      ])
  }

  @Test(
    "a list has 12 rows a page and at least one page; what the finder lists stands on one",
    arguments: [(0, 1), (1, 1), (12, 1), (13, 2), (24, 2), (25, 3), (61, 6)])
  func lists(count: Int, pages: Int) throws {
    #expect(TouchList.category(0).paging.pageCount(count) == pages)
    let site = try BoardInMemory.site(count: count)
    let all = addresses(site)
    #expect(all.count { $0.hasPrefix("kiosk/browse/gaikuang") } == pages)
    #expect(all.count { $0.hasPrefix("kiosk/find/u7b2c") } == (count == 0 ? 0 : 1), "all titles begin with 第")
    #expect(all.contains("kiosk/browse/gaikuang-\(pages).html") == (pages > 1))
  }

  @Test("an item leads back to its row on the page of its category's list")
  func wayBack() throws {
    let site = try BoardInMemory.site(count: 13)
    #expect(TouchList.place(of: 0, in: site) == "browse/gaikuang.html#n2013-1012")
    #expect(TouchList.place(of: 11, in: site) == "browse/gaikuang.html#n2013-1001")
    #expect(TouchList.place(of: 12, in: site) == "browse/gaikuang-2.html#n2013-1000")
  }

  @Test("a preview of drafts has no touch kiosk")
  func drafts() throws {
    let site = try BoardInMemory.site([.init(index: "2013-0001")], isDrafts: true)
    #expect(addresses(site) == [])
  }
}
