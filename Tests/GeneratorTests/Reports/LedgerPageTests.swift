import Diagnostics
import Notices
import Testing

@testable import Generator

/// Pages that are made of ledgers: opinions and what became of them, trainings and publicity.
struct LedgerPageTests {
  private static let day = "2013-07-01"

  private func written(_ ledgers: [Ledger: String]) async throws -> WrittenBoard {
    var board = try TestBoard()
    board.items["应急管理/值班.md"] = TestItem("2013-0001")
    for (ledger, rows) in ledgers { board["content/\(ledger.file)"] = "\(ledger.header)\n\(rows)" }
    return try await board.released(day: Self.day).written(day: Self.day)
  }

  @Test("opinions are shown by year with what became of them; complaints, defects and what is to come are not")
  func opinions() async throws {
    let written = try await written([
      .feedback: """
      督1,2012-05-02,群众,意见建议,公开栏字号,2012-05-09,已解决
      督2,2013-03-01,人大,意见建议,更新频率,2013-06-30,已解释
      督3,2013-06-01,群众,意见建议,公示位置,2013-07-02,已解决
      督4,2013-06-02,群众,投诉举报,答复太晚,2013-06-03,不属实
      督5,2013-06-03,内部,检查问题,版面陈旧,,
      督6,2013-07-02,群众,意见建议,明天才到,,

      """
    ])
    _ = try await written.build()
    let page = try written.page("opinions.html")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("<tr><td><time") }.map(String.init)
    #expect(rows.count == 3)
    #expect(rows[0].contains("公示位置") && rows[0].contains("正在办"), "closed only tomorrow")
    #expect(
      rows[1].contains("人大") && rows[1].contains("更新频率") && rows[1].contains("已解释，<time datetime=\"2013-06-30\">"))
    #expect(rows[2].contains("公开栏字号"))
    #expect(page.contains("共2条，办结1条。") && page.contains("href=\"tel:05331000001\""))
    for words in ["答复太晚", "版面陈旧", "明天才到", "督1"] { #expect(!page.contains(words), "\(words)") }
  }

  @Test("every page's foot says how to give an opinion, with the telephone and a link to the page")
  func foot() async throws {
    let written = try await written([:])
    try await written.build()
    for (path, bytes) in try written.tree() where path.hasSuffix(".html") && !path.hasPrefix("kiosk/as-of") {
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.contains("<footer") else { continue }
      #expect(text.contains("有意见、建议") && text.contains("0533-100-0001"), "\(path)")
      let isTouch = text.contains("class=\"help\"")
      #expect(isTouch || text.contains("opinions.html\">意见和建议</a>"), "\(path)")
    }
  }

  @Test("trainings and publicity are shown by year with their sums")
  func training() async throws {
    let written = try await written([
      .sessions: "2012-03-01,培训,填报,1,20\n2013-03-14,培训,填报和审查,2,38\n2013-04-20,宣传,集日咨询台,1,0\n2013-07-02,会议,明天的会,1,9\n"
    ])
    try await written.build()
    let page = try written.page("training.html")
    #expect(page.contains("<li>培训2次，38人次</li>") && page.contains("<li>宣传1次</li>"))
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("<tr><td><time") }
    #expect(rows.map { $0.contains("集日咨询台") } == [true, false, false])
    #expect(!page.contains("明天的会"))
    #expect(try written.page("guide.html").contains("href=\"training.html\""))
  }

  @Test("a ledger that is not there is told by its file, one without rows as empty", arguments: [false, true])
  func without(isKept: Bool) async throws {
    let written = try await written(isKept ? [.feedback: "", .sessions: ""] : [:])
    try await written.build()
    for (page, ledger, words) in [
      ("opinions.html", Ledger.feedback, "还没有收到意见和建议。"), ("training.html", .sessions, "还没有登记会议、培训和宣传。"),
    ] {
      let text = try written.page(page)
      #expect(text.contains("没有台账（content/\(ledger.file)）") == !isKept)
      #expect(text.contains(words) == isKept)
    }
  }

  @Test("one that cannot be read says so and shows nothing")
  func unread() async throws {
    let written = try await written([.feedback: "坏\n督1,2013-05-02,群众,意见建议,公开栏字号,2013-05-09,已解决\n"])
    try await written.build(keepsGoing: true)
    let text = try written.page("opinions.html")
    #expect(text.contains("台账这次读不懂") && !text.contains("公开栏字号") && !text.contains("还没有收到"))
  }

  @Test("no category may take the addresses of the two pages", arguments: ["opinions", "training"])
  func reserved(slug: String) async throws {
    var board = try TestBoard()
    try board.replace("标识: yingji", with: "标识: \(slug)", in: "content/board.yaml")
    #expect(
      try await board.written().check().findings.contains { $0.class == .fault && $0.path == "content/board.yaml" })
  }
}
