import Diagnostics
import Notices
import Testing

@testable import Generator

/// What the pages of yearly reports show, and what is said of figures that were typed.
struct ReportPageTests {
  private func board(_ change: (inout TestBoard) throws -> Void = { _ in }) async throws -> WrittenBoard {
    var board = try await ReportedBoard.made()
    try change(&board)
    return try await board.released(day: ReportedBoard.day).written(day: ReportedBoard.day)
  }

  @Test("the tables stand in their parts, and each figure leads to the rows behind it")
  func tables() async throws {
    let written = try await board()
    try await written.build()
    let page = try written.page("report/2022.html")
    let parts = page.split(separator: "<h2 id=\"").map(String.init)
    let third = try #require(parts.first { $0.contains("三、收到和处理政府信息公开申请情况") })
    #expect(third.contains("<caption>收到和处理政府信息公开申请情况</caption>"))
    let cell = try #require(third.split(separator: "一、本年新收政府信息公开申请数量</th>").last?.split(separator: "</tr>").first)
    let address = try #require(cell.split(separator: "href=\"#").last?.prefix { $0 != "\"" })
    let line = try #require(page.split(separator: "<tr id=\"\(address)\">").last?.split(separator: "</tr>").first)
    #expect(line.contains("申请：新收：总计") && line.contains("登记本“依申请公开”第5、6行"))
    #expect(!page.contains("还没有对照上级印发的样式"))
  }

  @Test("figures are beside the page as a table and as data, and years stand side by side")
  func files() async throws {
    let written = try await board()
    try await written.build()
    let tree = try written.tree()
    #expect(tree["report/2021.csv"] == (try written.folder.bytes("content/年度报告/2021.csv")))
    #expect(tree["report/2022.json"] != nil)
    let index = try written.page("report/index.html")
    #expect(index.contains("<th scope=\"col\" class=\"num\">2022</th><th scope=\"col\" class=\"num\">2021</th>"))
    #expect(index.contains("<th scope=\"row\">收到依申请公开</th><td class=\"num\">2</td><td class=\"num\">3</td>"))
  }

  @Test("a report's page names the law of its year, and the notice that the board names")
  func basis() async throws {
    let written = try await board {
      $0["content/board.yaml"]? += "年报期限: [{ 自: 2008, 至迟: 01-31, 依据: 县政府办公室的通知 }]\n"
    }
    try await written.build()
    let words = "编写依据：《政府信息公开条例》（2019年修订）第五十条和国办公开办函〔2021〕30号；县政府办公室的通知</p>"
    #expect(try written.page("report/2022.html").contains(words))
  }

  @Test("a department that the ledger of fees names has a figure, and one that it does not has none")
  func departments() async throws {
    let written = try await board { board in
      let path = "content/\(Ledger.fees.file)"
      let rows = (board[path] ?? "").split(separator: "\n").dropFirst().map { "\($0)," }
      let lines = ["\(Ledger.fees.header),部门"] + rows + ["2022-费1,2022-12-31,未收费,,,0,财政所"]
      board[path] = lines.joined(separator: "\n") + "\n"
    }
    try await written.build()
    let page = try written.page("report/2022.html")
    #expect(page.contains("<tr class=\"part\"><th scope=\"row\">财政所</th><td class=\"num\"><a href=\"#figure-"))
    #expect(page.contains("收费：部门：财政所") && !page.contains("收费：部门：党政办公室"))
    #expect(try !written.page("report/2021.html").contains("收费：部门："))
  }

  @Test("who asked without applying is counted beside complaints, on the page, beside other years and in the data")
  func inquiries() async throws {
    let written = try await board {
      $0["content/\(Ledger.inquiries.file)"]? +=
        "2022-03-01,电话,办事地点,3,2022-03-01,党政办公室\n2022-03-02,来访,社会救助,4,,\n"
    }
    try await written.build()
    let row = "<tr><th scope=\"row\">接受咨询</th><td class=\"num\">7</td><td>人次</td><td>数登记本</td></tr>"
    #expect(try written.page("report/2022.html").contains(row))
    #expect(try written.page("report/2022.html").contains("登记本“咨询”第2、3行"))
    #expect(
      try written.page("report/index.html").contains("接受咨询（人次）</th><td class=\"num\">7</td><td class=\"num\">0</td>"))
    #expect(try written.page("report/2022.csv").contains("\n咨询.人次,7,台账/咨询: 2 3\n"))
    #expect(try written.page("report/2022.json").contains("{\"name\":\"咨询.人次\",\"value\":7"))
    #expect(try written.page("supervision.html").contains("<dt>接受咨询</dt><dd>7人次</dd>"))
  }

  @Test(
    "a form that nobody has compared with the original says so until the board confirms it", arguments: [false, true])
  func unverified(isConfirmed: Bool) async throws {
    let written = try await board { board in
      if isConfirmed { board["content/board.yaml"]? += "已核对年报样式: [annual-2014]\n" }
      board.items["年度报告/2015.md"] = .report(of: 2015, title: "2015年度报告", body: TestItem.sevenParts)
    }
    try await written.build()
    let page = try written.page("report/2015.html")
    #expect(page.contains("还没有对照上级印发的样式") == !isConfirmed)
    #expect(page.contains("<caption>政府信息公开情况统计表</caption>"))
  }

  @Test("an unknown form cannot be confirmed")
  func confirmed() async throws {
    let written = try await board { $0["content/board.yaml"]? += "已核对年报样式: [annual-2015]\n" }
    #expect(
      try await written.check().findings.contains { $0.rule.id == "unknown-word" && $0.path == "content/board.yaml" })
  }

  @Test("figures that were typed and contradict the ledgers are found")
  func typed() async throws {
    let written = try await board { board in
      board.items["年度报告/2022.md"]?.fields.append(
        "登记数: { 依申请公开: 2, 收费金额: 0, 减免金额: 0, 行政复议: 1, 行政诉讼: 1, 投诉举报: 0 }")
      board.items["年度报告/2022.md"]?.body += "全年收到申请5件。\n"
      board["content/台账/统计数.csv"]? += "2022,统计表.7,3\n"
      board["content/台账/收费减免.csv"] = nil
    }
    let findings = try await written.check().findings.filter { $0.rule.id.hasPrefix("report-") }
    func line(_ rule: String) throws -> [String] {
      try findings.filter { $0.rule.id == rule }.map { finding in
        let bytes = try written.folder.bytes(finding.path)
        return String(decoding: bytes[finding.range], as: UTF8.self)
      }
    }
    #expect(try line("report-registered") == ["1"], "行政复议 is 0 in the ledger, all others are right")
    #expect(try line("report-typed-number") == ["5"])
    #expect(try line("report-count-unknown") == ["统计表.7"])
    #expect(findings.contains { $0.rule.id == "report-ledger-missing" && $0.message.zh.contains("收费减免") })
  }
}
