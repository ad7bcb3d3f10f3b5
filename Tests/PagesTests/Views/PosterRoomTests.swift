import Notices
import Testing

@testable import Pages

/// One sheet for what is new, however long titles are.
struct PosterRoomTests {
  private func room(_ titles: [String]) throws -> PosterRoom {
    let site = try BoardInMemory.site(count: 1)
    return PosterRoom(
      board: site.board, publicAddress: "https://a.example/",
      lines: titles.map { ($0, "2013年6月3日公开，概况信息，索引号 2013-0001") })
  }

  @Test("five of titles of one line in the usual letters on A4, all on A3")
  func usual() throws {
    let room = try room(Array(repeating: "南鲁山镇村庄规划建设管理办法", count: 7))
    #expect(room.letters == .usual && room.count(on: .narrow) == 5 && room.count(on: .wide) == 7)
  }

  @Test("long titles are set smaller, then there are fewer of them")
  func long() throws {
    let three = String(repeating: "关于印发二〇一三年农村危房改造实施方案的通知", count: 3)
    let smaller = try room(Array(repeating: String(three.prefix(50)), count: 7))
    #expect(smaller.letters == .small && smaller.count(on: .narrow) == 5)
    let fewer = try room(Array(repeating: three, count: 7))
    #expect(fewer.letters == .small && (2...4).contains(fewer.count(on: .narrow)) && fewer.count(on: .wide) >= 5)
  }

  @Test("one at least, and no more than there are")
  func bounds() throws {
    #expect(try room(["标题"]).count(on: .narrow) == 1)
    #expect(try room([String(repeating: "很长的标题", count: 200)]).count(on: .narrow) == 1)
    #expect(try room([]).letters == .usual)
  }
}
