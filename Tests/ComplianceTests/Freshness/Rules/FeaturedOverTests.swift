import Diagnostics
import Notices
import Testing

@Suite("featured-over")
struct FeaturedOverTests {
  /// A featured item with a validity or a display, released again.
  private func board(today: String, _ change: (inout Sample) throws -> Void = { _ in }) throws -> WholeBoard {
    var board = try WholeBoard([column("甲", nil)], filled: 1, today: today)
    board.items[0].notice.isFeatured = true
    try change(&board.items[0])
    try board.items[0].release()
    return board
  }

  private func displayed(_ sample: inout Sample) throws {
    let period = DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-09"))
    sample.notice.display = Located(period, at: 1..<2)
  }

  @Test("a display that is over")
  func display() throws {
    let found = try board(today: "2013-06-10", displayed).findings()
    #expect(found.summary == ["featured-over warning"])
    #expect(found.first?.class == .duty && found.first?.range == 10..<25)
    #expect(found.first?.message.zh == "公示期 2013-06-09 已满，还列在首页重点")
  }

  @Test("a paper that lapsed")
  func lapsed() throws {
    let found = try board(today: "2013-06-10") {
      $0.notice.validity.expires = Located(try .day("2013-06-09"), at: 1..<2)
    }.findings()
    #expect(found.summary == ["featured-over warning"])
    #expect(found.first?.message.zh == "已经“失效”，还列在首页重点")
  }

  @Test("not what is still on display or in force, nor what is not in front")
  func passes() throws {
    #expect(try board(today: "2013-06-10").findings().isEmpty)
    #expect(try board(today: "2013-06-09", displayed).findings().isEmpty)
    var plain = try board(today: "2013-06-10", displayed)
    plain.items[0].notice.isFeatured = false
    try plain.items[0].release()
    #expect(try plain.findings().isEmpty)
  }
}
