import Notices
import Testing

@testable import Pages

@Suite("binders of the query point")
struct BinderTests {
  private func site(_ numbers: [String]) throws -> Site {
    try BoardInMemory.site(numbers.map { BoardInMemory.Item(index: $0) })
  }

  @Test("a binder is a category of a year; a number says which one its sheet is in")
  func ofYear() throws {
    let site = try site(["2013-0200", "2013-0001", "2012-0007", "2013-0201", "2013-0412"])
    let binders = site.binders
    #expect(
      binders.map(site.address(of:)) == [
        "kiosk/gaikuang-2013.html", "kiosk/gaikuang-2013-0201.html", "kiosk/gaikuang-2013-0401.html",
        "kiosk/gaikuang-2012.html",
      ])
    #expect(
      binders.map { binder in site.items(of: binder).map { site.items[$0].index.description } } == [
        ["2013-0001", "2013-0200"], ["2013-0201"], ["2013-0412"], ["2012-0007"],
      ])
    #expect(binders.map(site.name(of:)).prefix(2) == ["概况信息2013年", "概况信息2013年0201号起"])
  }

  @Test(
    "serials of another length: those that tell month and day make a binder of 20 days",
    arguments: [
      ("2013-00201", "gaikuang-2013-00201"), ("2013-00200", "gaikuang-2013"), ("2013-002001", "gaikuang-2013-002001"),
      ("2013-060301", "gaikuang-2013-060001"), ("2013-0603001", "gaikuang-2013-0600001"),
      ("2013-73914682", "gaikuang-2013-73800001"), ("2013-0000", "gaikuang-2013"),
    ])
  func longSerials(number: String, id: String) throws {
    let site = try site([number])
    #expect(site.binders.map(site.id(of:)) == [id])
  }

  @Test("a new sheet changes its own binder and its lists alone")
  func addition() throws {
    let (before, after) = (try site(["2013-0001", "2012-0001"]), try site(["2013-0001", "2012-0001", "2013-0201"]))
    for binder in before.binders { #expect(before.edition(of: binder) == after.edition(of: binder)) }
    #expect(after.binders.count == 3)
    let changed = after.shelfPages.filter { before.edition(of: $0) != after.edition(of: $0) }
    #expect(changed.map(after.id(of:)) == ["gaikuang", "2013"])
  }

  @Test("an edition of front leaves and one of a list, by value: paper that hangs stays known")
  func pinned() throws {
    let site = try site(["2013-0001"])
    #expect(site.binders.map { site.edition(of: $0).text } == ["70027a2d"])
    #expect(site.shelfPages.map { site.edition(of: $0).text } == ["936bf74e", "d4da04e2"])
  }

  @Test("a list of many items is cut into pages; a new one changes the first and the last")
  func parts() throws {
    let numbers = (1...1_001).map { "2013-\(String(repeating: "0", count: 4 - String($0).utf8.count))\($0)" }
    let (before, after) = (try site(numbers.dropLast()), try site(numbers))
    #expect(before.shelfPages.map(before.id(of:)) == ["gaikuang", "gaikuang-part-2", "2013", "2013-part-2"])
    let pages = after.shelfPages.filter { $0.list == .category(0) }
    #expect(pages.map { after.items(of: $0).count } == [500, 500, 1])
    #expect(pages.map(after.address(of:)).last == "kiosk/gaikuang-part-3.html")
    let kept = ShelfPage(list: .category(0), part: 2)
    #expect(before.edition(of: kept) == after.edition(of: kept))
  }

  @Test("a board with no item has no binder and no list")
  func empty() throws {
    let site = try site([])
    #expect(site.binders.isEmpty && site.shelfPages.isEmpty)
  }
}
