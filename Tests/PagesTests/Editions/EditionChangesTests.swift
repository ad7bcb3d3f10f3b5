import Notices
import Testing

@testable import Pages

@Suite("what to do with paper when editions change")
struct EditionChangesTests {
  private func sheet(_ id: String, _ edition: String, withdrawn: Bool = false) -> EditionList.Entry {
    EditionList.Entry(.sheet, id, title: "标题", edition: Edition(listed: edition), isWithdrawn: withdrawn)
  }

  private func changes(_ before: [EditionList.Entry], _ now: [EditionList.Entry]) throws -> EditionChanges {
    EditionChanges(
      from: EditionList(entries: before), to: EditionList(entries: now), since: "那时",
      today: try #require(CivilDate(iso8601: "2014-03-31".utf8)))
  }

  @Test("nothing changed, nothing to do")
  func nothing() throws {
    let entries = [
      sheet("2013-0001", "aaaaaaaa"), EditionList.Entry(.poster, "newest", title: "", edition: .init(listed: "1")),
    ]
    #expect(try changes(entries, entries).isEmpty)
    #expect(try changes([], []).isEmpty)
  }

  @Test("new, changed, withdrawn and gone sheets go to lists of their own")
  func sheets() throws {
    let found = try changes(
      [sheet("2013-0001", "a"), sheet("2013-0002", "b"), sheet("2013-0003", "c"), sheet("2013-0004", "d")],
      [
        sheet("2013-0001", "a"), sheet("2013-0002", "x"), sheet("2013-0003", "y", withdrawn: true),
        sheet("2013-0005", "z"),
      ])
    #expect(found.added.map(\.id) == ["2013-0005"])
    #expect(found.replaced.map(\.entry.id) == ["2013-0002"])
    #expect(found.replaced.first?.before == Edition(listed: "b"))
    #expect(found.withdrawn.map(\.entry.id) == ["2013-0003"])
    #expect(found.removed.map(\.id) == ["2013-0004"])
    #expect(found.printed.map(\.id) == ["2013-0002", "2013-0003", "2013-0005"])
  }

  @Test("of an item withdrawn before, a new reason is a page to replace; restored it is one, too")
  func withdrawnBefore() throws {
    let found = try changes(
      [sheet("2013-0001", "a", withdrawn: true), sheet("2013-0002", "b", withdrawn: true)],
      [sheet("2013-0001", "c", withdrawn: true), sheet("2013-0002", "d")])
    #expect(found.withdrawn.isEmpty)
    #expect(found.replaced.map(\.entry.id) == ["2013-0001", "2013-0002"])
  }

  @Test("posters are put up, replaced and taken down; a sheet of the same number is another thing")
  func posters() throws {
    func poster(_ id: String, _ edition: String) -> EditionList.Entry {
      EditionList.Entry(.poster, id, title: "", edition: Edition(listed: edition))
    }
    let found = try changes(
      [sheet("2013-0001", "a"), poster("2013-0001", "a"), poster("newest", "b")],
      [sheet("2013-0001", "a"), poster("newest", "c"), poster("2013-0002", "d")])
    #expect(found.takenDown.map(\.id) == ["2013-0001"])
    #expect(found.rehung.map(\.entry.id) == ["newest"])
    #expect(found.hung.map(\.id) == ["2013-0002"])
    #expect(found.printed.isEmpty && found.fronts.isEmpty)
  }

  @Test("front leaves that are new or other, and binders without a sheet")
  func fronts() throws {
    func binder(_ id: String, _ edition: String) -> EditionList.Entry {
      EditionList.Entry(.binder, id, title: id, edition: Edition(listed: edition))
    }
    func list(_ id: String, _ edition: String) -> EditionList.Entry {
      EditionList.Entry(.list, id, title: id, edition: Edition(listed: edition))
    }
    let found = try changes(
      [binder("renshi-2013", "a"), binder("zhifa-2013", "b"), binder("fuwu-2013", "c"), list("2013", "x")],
      [binder("renshi-2013", "a"), binder("fuwu-2013", "d"), binder("fuwu-2014", "e"), list("2013", "y")])
    #expect(found.fronts.map(\.id) == ["fuwu-2013", "fuwu-2014"])
    #expect(found.lists.map(\.id) == ["2013"])
    #expect(found.emptied.map(\.id) == ["zhifa-2013"])
  }
}
