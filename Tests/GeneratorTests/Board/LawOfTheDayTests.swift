import Diagnostics
import Notices
import Testing

@testable import Generator

/// What pages and checks say of the law, as of the day of the build.
struct LawOfTheDayTests {
  /// A board whose item was formed on 2026-12-04, with rows of 工作日.csv and its day of publication.
  private func board(_ rows: String, published: String, within: String = "20个工作日") async throws -> WrittenBoard {
    var board = try TestBoard()
    try board.replace("公开期限: 20天", with: "公开期限: \(within)", in: "content/board.yaml")
    if !rows.isEmpty { board["content/工作日.csv"] = "日期,类型,名称\n\(rows)\n" }
    var item = TestItem("2026-0001")
    item.formed = "2026-12-04"
    item.published = nil
    item.review = [
      "填报 王芳 2026-12-04", "初审 李强 2026-12-07", "复审 赵敏 2026-12-08", "复核 孙涛 2026-12-09", "公开 周静 \(published)",
    ]
    board.items["应急管理/一.md"] = item
    return try await board.released(day: "2027-03-01").written(day: "2027-03-01")
  }

  @Test(
    "a year that is not announced is provisional on every line, and 元旦 is no working day",
    arguments: ["", "2027-10-01,放假,国庆节", "2027-10-01,放假,国庆节\n2027-02-12,放假,春节"])
  func notAnnounced(rows: String) async throws {
    let board = try await board(rows, published: "2027-01-04")
    let built = try await board.build()
    #expect(!built.findings.contains { $0.rule.id == "late" }, "\(built.findings.map(\.message.zh))")
    let page = try board.unbroken("2026/0001.html")
    #expect(!page.contains("2027年1月1日"))
    let lines = page.split(separator: "\n").filter { $0.contains("2027年1月4日") && $0.contains("最后一天") }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("2027年1月4日（暂定") && $0.contains("没有超过") || $0.contains("按期公开") })
  }

  @Test("what is late by a provisional last day says so, too, be it the board's own or the Regulation's")
  func lateAndProvisional() async throws {
    for within in ["20个工作日", "28天", "20天"] {
      let board = try await board("", published: "2027-02-22", within: within)
      try await board.build()
      let page = try board.unbroken("2026/0001.html")
      for line in page.split(separator: "\n") where line.contains("最后一天是2027年") {
        #expect(line.contains("（暂定"), "\(within): \(line)")
      }
    }
  }

  @Test("the day on which an application must be answered is provisional in a year that is not announced")
  func application() async throws {
    let board = try TestBoard().written(day: "2026-12-20")
    try await board.build()
    let page = try board.unbroken("apply.html")
    #expect(page.contains("最晚哪天答复</dt><dd><time datetime=\"2027-01-18\">2027年1月18日</time>（暂定）"))
    let earlier = try TestBoard().written(day: "2026-03-02")
    try await earlier.build()
    #expect(try !earlier.page("apply.html").contains("暂定"))
  }

  /// Words of the pages on the law, from and until when they hold.
  private static let eras: [(words: String, from: String?, until: String?)] = [
    ("成本费用", nil, "2019-05-14"), ("监察机关", nil, "2019-05-14"), ("可以减免", nil, "2019-05-14"),
    ("提供政府信息不收取费用", "2019-05-15", nil), ("以签收那天为收到", "2019-05-15", nil),
    ("不用签收的，收到当天与申请人确认", "2019-05-15", nil), ("主管部门提出。依据是2019年", "2019-05-15", nil),
    ("11至30件的部分，每件100元", "2021-01-01", nil), ("3个月内", nil, "2015-04-30"), ("6个月内", "2015-05-01", nil),
    ("先申请行政复议", "2024-01-01", nil), ("60日内", nil, nil),
  ]

  @Test(
    "guide, apply and supervision pages tell the law of the day of the build",
    arguments: [
      "2014-03-31", "2015-04-30", "2015-05-01", "2019-05-14", "2019-05-15", "2020-12-31", "2021-01-01", "2023-12-31",
      "2024-01-01", "2026-11-29",
    ])
  func eras(day: String) async throws {
    let board = try TestBoard().written(day: day)
    try await board.build()
    let apply = try board.unbroken("apply.html")
    for era in Self.eras {
      let holds = (era.from ?? "0") <= day && day <= (era.until ?? "9")
      #expect(apply.contains(era.words) == holds, "\(era.words) on \(day)")
    }
    for address in ["guide.html", "supervision.html"] {
      let page = try board.page(address)
      #expect(page.contains("监察机关") == (day < "2019-05-15"), "\(address)")
      #expect(page.contains("先申请行政复议") == (day >= "2024-01-01"), "\(address)")
    }
    #expect(try board.page("guide.html").contains("信息处理费") == (day >= "2019-05-15"))
  }

  @Test("what a sample board says of itself stands in feed, figures and data, and of a real one nothing does")
  func sample() async throws {
    let mark = "本栏内容, 均为\"示例\""
    for isSample in [true, false] {
      var board = try await ReportedBoard.made()
      if isSample { board["content/board.yaml"]? += "示例数据: '\(mark)'\n" }
      let written = try board.written(day: ReportedBoard.day)
      try await written.build()
      let tree = try written.tree()
      for (path, bytes) in tree where path.hasSuffix("feed.xml") || path.hasPrefix("report/") {
        guard path.hasSuffix(".xml") || path.hasSuffix(".csv") || path.hasSuffix(".json") else { continue }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("均为") == isSample, "\(path)")
        #expect(!text.contains("&lt;subtitle") && !text.contains("&lt;rights"), "\(path)")
      }
    }
  }
}

extension WrittenBoard {
  /// A page without the spans around dates and numbers, within which no line ends.
  fileprivate func unbroken(_ address: String) throws -> String {
    try page(address).replacing("<span class=\"nb\">", with: "").replacing("</span>", with: "")
  }
}
