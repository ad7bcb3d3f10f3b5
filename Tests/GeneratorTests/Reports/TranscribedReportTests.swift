import Diagnostics
import Notices
import Testing

@testable import Generator

/// Reports of years before the board existed, taken over as they were published.
struct TranscribedReportTests {
  private static let day = "2023-02-01"
  private static let body = """
    ## 一、概述

    2016年主动公开政府信息138条，收到申请5件，没有收费。

    ## 三、存在的问题

    内容不全。

    """

  private func board(
    _ year: Int = 2016, figures: [String] = ["主动公开.总数: 138", "依申请公开.收到: 5", "主动公开.教育信息: 12", "主动公开.按期率: 97.9%"],
    _ change: (inout TestBoard) throws -> Void = { _ in }
  ) async throws -> TestBoard {
    var board = try await ReportedBoard.made()
    board.items["年度报告/\(year).md"] = Self.report(of: year, figures: figures)
    try change(&board)
    return try await board.released(day: Self.day)
  }

  private static func report(of year: Int, figures: [String]) -> TestItem {
    var report = TestItem(nil, title: "示例镇\(year)年度政府信息公开工作报告", body: body.replacing("2016", with: "\(year)"))
    report.formed = "\(year + 1)-02-20"
    report.published = nil
    let published = figures.isEmpty ? [] : ["公布数字:"] + figures.map { "  \($0)" }
    report.fields = ["年度: \(year)", "来源: 转录", "转录自: \(year)年度报告纸质件"] + published
    report.review = [
      "填报 王芳 2022-06-01", "初审 李强 2022-06-02", "复审 赵敏 2022-06-03", "复核 孙涛 2022-06-06", "公开 周静 2022-06-07",
    ]
    return report
  }

  @Test("is shown as it was, with its figures and where it was taken from; nothing is counted or asked of it")
  func shown() async throws {
    let written = try await board().written(day: Self.day)
    let found = try await written.check().findings.filter { $0.path.contains("2016") }
    #expect(found.allSatisfy { $0.severity != .error && !$0.rule.id.hasPrefix("report-") }, "\(found.map(\.rule.id))")
    try await written.build()
    let page = try written.page("report/2016.html")
    #expect(page.contains("<strong>转录自</strong>2016年度报告纸质件。"))
    for row in [("主动公开：总数", "138"), ("依申请公开：收到", "5"), ("主动公开：教育信息", "12"), ("主动公开：按期率", "97.9%")] {
      #expect(page.contains("<tr><th scope=\"row\">\(row.0)</th><td class=\"num\">\(row.1)</td></tr>"), "\(row.0)")
    }
    for words in ["怎么来的", "统计表", "class=\"charts\"", "编写依据", "每个数字的依据", "没有台账"] {
      #expect(!page.contains(words), "\(words)")
    }
    #expect(try written.page("report/2016.csv").contains("\n主动公开.总数,138,转录\n"))
    #expect(try written.page("report/2016.json").contains("\"value\":138,\"transcribed\":true"))
    let index = try written.page("report/index.html")
    #expect(index.contains("<span>转录</span>") && index.contains("<td class=\"num\">—</td>"))
    #expect(try written.page("kiosk/report/2016.html").contains("转录自2016年度报告纸质件"))
    let printed = try Program(board: written).run("report", "2016", "--as-of", Self.day)
    #expect(printed.output.contains("转录") && !printed.output.contains("没有台账"), "\(printed.errors)")
  }

  @Test("does not begin the years that reports are owed for, and is late by no day")
  func owed() async throws {
    let written = try await board(2009).written(day: Self.day)
    let rules = Set(try await written.check().findings.map(\.rule.id))
    #expect(!rules.contains("report-overdue") && !rules.contains("report-late"))
  }

  @Test("passes the same five steps: its source and its figures are signed")
  func signed() async throws {
    for (words, others) in [("主动公开.总数: 138", "主动公开.总数: 139"), ("2016年度报告纸质件", "2016年度报告扫描件"), ("收到: 5", "收到: 6")] {
      let written = try await board().written(day: Self.day)
      let text = try written.folder.text("content/年度报告/2016.md")
      try written.write("content/年度报告/2016.md", text.replacing(words, with: others))
      try await written.build()
      #expect(try written.tree()["report/2016.html"] == nil, "\(others)")
    }
    let unsigned = try await board { $0.items["年度报告/2016.md"]?.review.removeLast() }.written(day: Self.day)
    try await unsigned.build()
    #expect(try unsigned.tree()["report/2016.html"] == nil)
  }

  @Test("figures that cannot be understood hold it back, each told with its line")
  func slips() async throws {
    let values = ["主动公开.总数: 三十七", "收费.金额: 37元", "减免.金额: 约37", "行政复议.总数: 没有台账"]
    let names = ["主动公开总数: 37", "微博条数: 37", "主动公开.张三: 37"]
    let written = try await board(figures: values + names).written(day: Self.day)
    let found = try await written.check().findings.filter { $0.path == "content/年度报告/2016.md" }
    for (lines, rule) in [(values, "report-published-value"), (names, "report-published-unknown")] {
      let slips = try found.filter { $0.rule.id == rule }.map { try written.line(of: $0) }
      #expect(slips == lines.map { "  \($0)" })
    }
    let hints = found.filter { $0.rule.id == "report-published-value" }.compactMap(\.hint?.zh)
    #expect(hints.prefix(2) == ["写数；正确的写法：主动公开.总数: 37", "写数；正确的写法：收费.金额: 37"], "\(hints)")
    #expect(found.contains { $0.rule.id == "report-figures-unread" })
    try await written.build(keepsGoing: true)
    #expect(try written.tree()["report/2016.html"] == nil)
    #expect(try Program(board: written).run("report", "2016", "--as-of", Self.day).output.isEmpty)
  }

  @Test("a count that is negative or broken holds it back, an amount with a point does not")
  func impossible() async throws {
    let figures = ["主动公开.总数: -138", "申请.新收.总计: 1.5", "收费.金额: 37.50"]
    let written = try await board(figures: figures).written(day: Self.day)
    let found = try await written.check().findings.filter { $0.rule.id == "report-published-value" }
    #expect(try found.map { try written.line(of: $0) } == figures.prefix(2).map { "  \($0)" })
    #expect(found.first?.message.zh == "公布数字“主动公开.总数”写的是 -138：是个数，不会是负数，也没有小数，报告不显示")
  }

  @Test("one figure that cannot be understood is enough", arguments: ["主动公开.总数: 三十七", "微博条数: 37"])
  func slip(line: String) async throws {
    let written = try await board(figures: ["收费.金额: 0", line]).written(day: Self.day)
    try await written.build()
    #expect(try written.tree()["report/2016.html"] == nil)
  }

  @Test("words that contradict the published figures are told")
  func typed() async throws {
    let written = try await board(figures: ["主动公开.总数: 139"]).written(day: Self.day)
    let found = try await written.check().findings.filter { $0.rule.id == "report-typed-number" }
    #expect(try found.map { try written.line(of: $0) } == ["2016年主动公开政府信息138条，收到申请5件，没有收费。"])
  }

  @Test(
    "its keys go together",
    arguments: [
      (["来源: 转录"], "missing-key"), (["转录自: 纸质件"], "missing-key"), (["公布数字: { 主动公开.总数: 1 }"], "missing-key"),
      (["来源: 抄录", "转录自: 纸质件"], "unknown-word"),
    ])
  func together(lines: [String], rule: String) async throws {
    let board = try await board { $0.items["年度报告/2016.md"]?.fields = ["年度: 2016"] + lines }
    let found = try await board.written(day: Self.day).check().findings.filter { $0.path.contains("2016") }
    #expect(found.contains { $0.rule.id == rule && $0.class == .fault }, "\(found.map(\.rule.id))")
  }

  @Test("home, supervision and posters show the latest report that the board itself counted")
  func latest() async throws {
    let written = try await board {
      $0.items["年度报告/2021.md"] = nil
      $0["content/年度报告/2021.csv"] = nil
      $0.items["年度报告/2022.md"] = Self.report(of: 2022, figures: ["主动公开.总数: 9"])
      $0.items["年度报告/2022.md"]?.review = TestItem.report(of: 2022, title: "", body: "").review.map {
        $0.replacing("2023-02", with: "2023-01")
      }
      $0.items["年度报告/2022.md"]?.formed = "2023-01-05"
    }.written(day: Self.day)
    try await written.build()
    #expect(try written.tree()["report/2022.html"] != nil)
    #expect(try written.tree()["kiosk/poster-2022.html"] == nil)
    #expect(try !written.page("supervision.html").contains("2022年收到"))
  }
}
