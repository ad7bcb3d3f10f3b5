import Diagnostics
import Notices
import Testing

@Suite("empty-column")
struct EmptyColumnTests {
  @Test("a column without anything published, held items not counting")
  func fires() throws {
    let found = try WholeBoard([column("甲", nil), column("乙", nil)], filled: 1, today: "2013-06-10").findings()
    #expect(found.summary == ["empty-column warning"])
    #expect(found.first?.class == .duty && found.first?.range == 7..<9 && found.first?.path == "content/board.yaml")
    #expect(found.first?.message.zh == "栏目“乙”是空的，没有已公开的信息")
    var held = try WholeBoard([column("甲", nil)], filled: 1, today: "2013-06-10")
    held.items[0].body += "改动"
    #expect(try held.findings().summary == ["empty-column warning"])
  }

  @Test("not a board that has released nothing yet")
  func new() throws {
    #expect(try WholeBoard([column("甲", nil), column("乙", nil)], filled: 0, today: "2013-06-10").findings().isEmpty)
  }

  @Test("not a column with one item, nor one of which nothing is expected")
  func passes() throws {
    #expect(
      try WholeBoard([column("甲", nil), column("乙", nil, .unlimited)], filled: 1, today: "2013-06-10").findings()
        .isEmpty)
  }
}
