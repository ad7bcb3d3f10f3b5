import Diagnostics
import Notices
import Testing

@testable import Desk
@testable import Generator

/// A ledger that does not exist is quoted as the basis of no zero.
struct MissingLedgerTests {
  /// The report on 2022 is counted, that on 2021 stored.
  private func board(
    without ledgers: [Ledger], _ change: (inout TestBoard) throws -> Void = { _ in }
  ) async throws -> WrittenBoard {
    var board = try await ReportedBoard.made()
    for ledger in ledgers { board["content/\(ledger.file)"] = nil }
    try change(&board)
    return try board.written(day: ReportedBoard.day)
  }

  private static let figures: [(Ledger, String)] = [
    (.applications, "申请.新收.总计"), (.fees, "收费.金额"), (.disputes, "行政复议.总数"), (.feedback, "投诉举报.总数"),
    (.inquiries, "咨询.人次"), (.sessions, "培训.次数"), (.papers, "文件.规章.本年制发"), (.actions, "决定.行政处罚"),
  ]

  @Test("what they would give is said to be unknown, in every form, and the report is out")
  func unknown() async throws {
    let written = try await board(without: Self.figures.map(\.0))
    try await written.build()
    let (csv, json) = (try written.page("report/2022.csv"), try written.page("report/2022.json"))
    let program = Program(board: written)
    let text = try program.run("report", "2022", "--all").output
    let markdown = try program.run("report", "2022", "--format", "md").output
    for (ledger, figure) in Self.figures {
      #expect(csv.contains("\n\(figure),没有台账,没有 台账/\(ledger.rawValue)\n"))
      #expect(json.contains("\"name\":\"\(figure)\",\"value\":null,\"missing\":\"\(ledger.file)\""))
      let note = try #require(text.split(separator: "\n").first { $0.hasPrefix("没有台账：") })
      #expect(note.contains("content/\(ledger.file)"))
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("\(figure) ") })
      #expect(line.contains(" 没有台账  没有 台账/\(ledger.rawValue)"))
      #expect(markdown.contains("| \(figure) | 没有台账 |"))
    }
    #expect(try !written.page("report/2021.csv").contains("没有台账"), "what was submitted stands")
  }

  @Test("the page says which file is missing where a number would stand, without a unit")
  func page() async throws {
    let written = try await board(without: [.fees, .feedback, .inquiries])
    try await written.build()
    let page = try written.page("report/2022.html")
    #expect(page.contains("<strong>没有台账</strong>：台账/监督反馈.csv、台账/咨询.csv、台账/收费减免.csv。"))
    for row in ["收费", "减免费用", "投诉举报", "接受咨询"] {
      #expect(page.contains("<th scope=\"row\">\(row)</th><td class=\"num\">没有台账</td><td></td><td></td>"), "\(row)")
    }
    #expect(page.contains("<th scope=\"row\">行政复议</th><td class=\"num\">0</td><td>件</td><td>数登记本</td>"))
    for address in ["report/2022.html", "supervision.html", "kiosk/report/2022.html", "index.html"] {
      guard let text = try? written.page(address) else { continue }
      for wrong in ["没有台账件", "没有台账元", "没有台账人次", "没有台账</b>件"] { #expect(!text.contains(wrong), "\(address)") }
    }
  }

  @Test("in a sentence the name of the ledger stands in brackets")
  func sentence() async throws {
    let written = try await board(without: [.applications])
    try await written.build()
    #expect(try written.page("report/2022.html").contains("2022年收到申请（没有台账“依申请公开”）件"))
  }

  @Test("the check tells of every missing ledger that the report rests on, and of no other")
  func told() async throws {
    let written = try await board(without: Self.figures.map(\.0)) {
      $0.items["年度报告/2022.md"]?.body += "接受咨询{{咨询.人次}}人次。\n"
    }
    let found = try await written.check().findings.filter { $0.rule.id == "report-ledger-missing" }
    #expect(Set(found.map(\.path)) == ["content/年度报告/2022.md"] && found.allSatisfy { $0.severity == .warning })
    for (ledger, _) in Self.figures {
      #expect(found.contains { $0.message.zh.contains("content/\(ledger.file)") } == (ledger != .sessions), "\(ledger)")
    }
  }

  @Test(
    "a ledger of a row a year and kind that lacks some of the report's is told, and one without any row is not",
    arguments: [
      ("2021,规章,0,0,0\n2022,规章,0,0,0\n2022,行政规范性文件,0,0,9\n", 0), ("2021,行政规范性文件,2,1,9\n", 1),
      ("2022,行政规范性文件,0,0,9\n", 1), ("", 0),
    ])
  func year(_ rows: String, count: Int) async throws {
    let written = try await board(without: []) { $0["content/台账/政策文件.csv"] = "\(Ledger.papers.header)\n\(rows)" }
    let found = try await written.check().findings.filter { $0.rule.id == "report-ledger-year" }
    #expect(found.map(\.path) == Array(repeating: "content/年度报告/2022.md", count: count))
    #expect(found.allSatisfy { $0.message.zh.contains("政策文件") && $0.message.zh.contains("2022") })
  }

  @Test("a ledger with its first line alone is a zero that was counted")
  func kept() async throws {
    let written = try await board(without: [])
    try await written.build()
    #expect(try written.page("report/2022.csv").contains("\n收费.金额,0,台账/收费减免: \n"))
    #expect(try !written.page("report/2022.html").contains("没有台账"))
  }
}
