import Testing

@testable import Generator

/// What was withdrawn is listed wherever it stood, and counted as public nowhere.
struct WithdrawnCountTests {
  private func pages(withdrawn: Bool) async throws -> (String) throws -> String {
    var board = try TestBoard()
    board.items["应急管理/甲.md"] = TestItem("2013-0001", title: "防汛值班安排")
    board.items["应急管理/乙.md"] = TestItem("2013-0002", title: "防汛演练安排")
    var released = try await board.released()
    if withdrawn {
      released.items["应急管理/乙.md"]?.fields.append("撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静 }")
    }
    let written = try released.written()
    try await written.build()
    return { try written.page($0).unbroken.replacing(/<[^>]*>|\s/, with: "") }
  }

  @Test("heads of lists count it apart; links to lists do not count it")
  func withdrawn() async throws {
    let page = try await pages(withdrawn: true)
    for list in ["yingji/index.html", "2013/index.html", "kiosk/browse/yingji.html", "kiosk/browse/2013.html"] {
      #expect(try page(list).contains("共1条，另有1条已撤回，"), "\(list)")
    }
    #expect(try page("catalogue-2013.html").contains("共1条，另有1条已撤回，"))
    #expect(try page("2013/index.html").contains("应急管理1条"))
    for links in ["index.html", "categories.html", "kiosk/index.html"] {
      let text = try page(links)
      #expect(text.contains(/应急管理（?1条/) && !text.contains("2条"), "\(links)")
    }
    #expect(try page("kiosk/index.html").contains("2013年1条") && page("index.html").contains("共公开1条"))
  }

  @Test("where nothing was withdrawn nothing is said of it")
  func without() async throws {
    let page = try await pages(withdrawn: false)
    #expect(try page("yingji/index.html").contains("共2条，最新的在前。"))
    #expect(try page("kiosk/index.html").contains("应急管理2条"))
  }
}
