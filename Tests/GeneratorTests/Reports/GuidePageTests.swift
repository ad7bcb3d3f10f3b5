import Notices
import Testing

@testable import Generator

/// The pages on applying for information and on supervision.
struct GuidePageTests {
  private func page(_ address: String, day: String) async throws -> String {
    let board = try await ReportedBoard.made().written(day: day)
    try await board.build()
    return try board.page(address)
  }

  @Test(
    "the last days of an application received on the day of the build, under the Regulation then in force",
    arguments: [
      ("2014-03-31", ["2014-04-22", "2014-05-14"], "组织机构代码"),
      ("2021-03-01", ["2021-03-10", "2021-03-29", "2021-04-26"], "统一社会信用代码"),
      ("2019-05-14", ["2019-06-04", "2019-06-26"], "组织机构代码"),
      ("2019-05-15", ["2019-05-24", "2019-06-13", "2019-07-11"], "统一社会信用代码"),
    ])
  func lastDays(day: String, days: [String], code: String) async throws {
    let text = try await page("apply.html", day: day)
    let section = try #require(text.split(separator: "id=\"periods\"").last?.split(separator: "</section>").first)
    let found = section.split(separator: "datetime=\"").dropFirst().map { String($0.prefix(10)) }
    #expect(found == [day] + days)
    #expect(section.contains("个工作日里，周末") && !section.contains("次日起算"), "as one tells it a caller")
    #expect(text.contains(">\(code)</label>"))
    #expect(text.contains("所需信息的用途") == (code == "组织机构代码"), "用途 was dropped in 2019")
    #expect(text.contains("是否申请减免费用") == (code == "组织机构代码"))
  }

  @Test("what is filled in can be sent nowhere, and every field has its label")
  func fields() async throws {
    let text = try await page("apply.html", day: "2021-03-01")
    for mark in ["<form", "<button", "type=\"submit\"", "action="] { #expect(!text.contains(mark), "\(mark)") }
    // That of every page, which remembers large print and looks at no field.
    let scripts = text.split(separator: "<script").dropFirst().map { $0.prefix { $0 != ">" } }
    #expect(scripts.count == 1 && scripts.allSatisfy { $0.contains(" src=\"assets/board.") }, "\(scripts)")
    let inputs = text.split(separator: "<input id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(inputs.count == 21)
    for id in inputs { #expect(text.contains("<label for=\"\(id)\">"), "\(id)") }
    #expect(Set(inputs).count == inputs.count)
  }

  @Test("the guide says who answers for what")
  func responsible() async throws {
    var board = try await ReportedBoard.made()
    try board.replace(
      "组长: 镇长, 副组长: 副镇长,", with: "组长: 镇长, 组长职责: 第一责任人, 副组长: 副镇长, 副组长职责: 具体负责,", in: "content/board.yaml")
    let written = try board.written(day: ReportedBoard.day)
    try await written.build()
    for (page, isTouch) in [("guide.html", false), ("kiosk/guide/index.html", true)] {
      guard let text = try? written.page(page) else {
        #expect(isTouch)
        continue
      }
      #expect(text.contains("<dd>镇长<br>第一责任人</dd>") && text.contains("<dd>副镇长<br>具体负责</dd>"), "\(page)")
    }
  }

  @Test("the guide is the page of the guide's category: no second thing bears that name")
  func category() async throws {
    var board = try TestBoard()
    board.items["应急管理/值班.md"] = TestItem("2013-0002", title: "防汛值班安排")
    try board.replace("栏目类型: 信息公开, 更新期限: 不限", with: "栏目类型: 信息公开指南, 更新期限: 不限", in: "content/board.yaml")
    let written = try await board.released().written()
    try await written.build()
    #expect(try written.page("index.html").contains("<a href=\"guide.html\"><span class=\"what\">应急管理</span>"))
    #expect(try written.page("categories.html").contains("<a href=\"guide.html\">应急管理（"))
    #expect(try written.page("yingji/index.html").contains("url=../guide.html\""), "the address stays")
    let guide = try written.page("guide.html")
    #expect(guide.contains("<h2 id=\"items\">本类的信息</h2>"))
    #expect(guide.split(separator: "id=\"items\"").last?.contains("<a href=\"2013/0002.html\">") == true)
  }

  @Test("supervision shows the channels of the board and what the latest report counts")
  func supervision() async throws {
    var board = try await ReportedBoard.made()
    board["content/board.yaml"]? += "监督渠道:\n  - { 名称: 群众监督, 方式: 意见箱 }\n"
    board["content/台账/监督反馈.csv"]? += "2022-督1,2022-03-01,人大,意见建议,公开栏,2022-03-09,已解释\n"
    let written = try board.written(day: ReportedBoard.day)
    try await written.build()
    let text = try written.page("supervision.html")
    #expect(text.contains("<strong>群众监督</strong><br>意见箱"))
    #expect(text.contains("<dt>人大监督</dt><dd>1件</dd>") && text.contains("<dt>群众监督</dt><dd>0件</dd>"))
    #expect(text.contains("<h2 id=\"year\">2022年收到和办理的</h2>"))
    #expect(try written.page("guide.html").contains("href=\"apply.html\""))
  }
}
