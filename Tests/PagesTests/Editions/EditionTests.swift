import Notices
import Testing

@testable import Pages

@Suite("editions of printed sheets")
struct EditionTests {
  private func edition(_ item: BoardInMemory.Item, today: String = "2013-07-01") throws -> String {
    try #require(BoardInMemory.site([item], today: today).items.first).edition.text
  }

  private let item = BoardInMemory.Item(index: "2013-0001")

  @Test("eight digits, the same for the same content whatever the day")
  func form() throws {
    let text = try edition(item)
    #expect(text.utf8.count == 8)
    #expect(text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    #expect(try edition(item, today: "2014-07-01") == text)
  }

  @Test(
    "what a sheet shows makes another edition",
    arguments: [
      ["文号: 示例镇政发〔2013〕1号"], ["档号: GK-1"], ["有效性: 失效"], ["有效性: 废止", "废止依据: 示例镇政发〔2013〕9号"],
      ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲 }"], ["撤回: { 日期: 2013-06-20, 原因: 另有原因, 人: 甲 }"],
    ])
  func shown(fields: [String]) throws {
    var other = item
    other.fields = fields
    #expect(try edition(other) != edition(item))
  }

  @Test("another title is another edition, and another day of publication")
  func title() throws {
    var other = item
    other.title = "另一个标题"
    #expect(try edition(other) != edition(item))
    other = item
    other.day = "2013-06-04"
    #expect(try edition(other) != edition(item))
  }

  @Test("the end of a display period and the day on which validity passes")
  func days() throws {
    var displayed = item
    displayed.fields = ["公示: { 起: 2013-06-03, 止: 2013-06-10 }"]
    #expect(try edition(displayed, today: "2013-06-05") == edition(displayed, today: "2013-07-01"))
    var expiring = item
    expiring.fields = ["有效性: 有效", "有效期至: 2013-06-30"]
    #expect(try edition(expiring, today: "2013-06-30") != edition(expiring, today: "2013-07-01"))
  }

  @Test("an address of the site is in the QR code, and so in the edition")
  func address() throws {
    let site = try BoardInMemory.site([item])
    let shown = try #require(site.items.first)
    let other = EditionBasis(board: site.board, baseURL: "https://board.example/")
    #expect(other.edition(of: shown.notice, shown.assessment) != shown.edition)
    #expect(site.basis.edition(of: shown.notice, shown.assessment) == shown.edition)
  }

  @Test("the list says everything that is on paper, one line each")
  func list() throws {
    let site = try BoardInMemory.site(
      [
        .init(index: "2013-0002", title: "甲 \"乙\"", fields: ["公示: { 起: 2013-06-03, 止: 2013-07-10 }"]),
        .init(index: "2013-0001", title: "原题", fields: ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 甲, 原题: 隐去 }"]),
      ])
    let list = site.editions
    #expect(
      list.entries.map { "\($0.kind) \($0.id)" } == [
        "sheet 2013-0001", "sheet 2013-0002", "list gaikuang", "list 2013", "binder gaikuang-2013",
        "poster 2013-0002", "poster newest",
      ])
    #expect(list.entries[0].title.isEmpty && list.entries[0].isWithdrawn)
    #expect(list.entries[5].until == CivilDate(iso8601: "2013-07-10".utf8))
    #expect(list.files.map(\.name) == ["editions.json", "editions-2013.json"])
    let json = list.files.map(\.json).joined()
    #expect(!json.contains("原题"))
    #expect(json.contains("\"title\":\"甲 \\\"乙\\\"\""))
    #expect(json.split(separator: "\n").count { $0.contains("\"kind\"") } == list.entries.count)
  }

  @Test("posters: displays that run by their last day, then what is new; none of what is over")
  func posters() throws {
    let site = try BoardInMemory.site(
      [
        .init(index: "2013-0001", fields: ["公示: { 起: 2013-06-03, 止: 2013-07-20 }"]),
        .init(index: "2013-0002", fields: ["公示: { 起: 2013-06-03, 止: 2013-07-10 }"]),
        .init(index: "2013-0003", fields: ["公示: { 起: 2013-06-03, 止: 2013-06-30 }"]),
      ])
    #expect(site.posters.map(\.name) == ["2013-0002", "2013-0001", "newest"])
    #expect(try BoardInMemory.site([]).posters.isEmpty)
  }
}
