import Diagnostics
import Notices
import Testing

@testable import Generator

/// 渠道: where a paper was published beside the web site.
struct ChannelTests {
  private func board(_ lines: [String]) async throws -> TestBoard {
    var board = try TestBoard()
    for ledger in Ledger.allCases where ledger != .contacts { board["content/\(ledger.file)"] = "\(ledger.header)\n" }
    for (number, line) in lines.enumerated() {
      var item = TestItem("2013-000\(number + 1)", title: "汛期值班安排之\(number + 1)")
      if !line.isEmpty { item.fields = ["渠道: \(line)"] }
      board.items["应急管理/值班\(number + 1).md"] = item
    }
    board.items["年度报告/2013.md"] = .report(of: 2013, title: "2013年度报告", body: TestItem.sevenParts)
    return try await board.released(day: "2014-03-01")
  }

  @Test("is shown with the facts of the item and counted by channel, the web site for every item")
  func counted() async throws {
    let written = try await board(["", "[公众号, 广播]", "[网站, 公众号, 公众号]"]).written(day: "2014-03-01")
    try await written.build()
    #expect(!(try written.page("2013/0001.html")).contains("公开渠道"))
    #expect(try written.page("2013/0002.html").contains("<dt>公开渠道</dt><dd>网站、公众号、广播</dd>"))
    #expect(try written.page("2013/0003.html").contains("<dt>公开渠道</dt><dd>网站、公众号</dd>"))
    let report = try written.page("report/2013.html")
    for (name, count) in [("网站", 3), ("公众号", 2), ("广播", 1)] {
      let row = try #require(report.split(separator: "<th scope=\"row\">公开渠道：\(name)</th>").dropFirst().first)
      #expect(row.prefix { $0 != "\n" }.contains(">\(count)</a>"))
    }
    #expect(!report.contains("公开渠道：微信群"))
    #expect(try written.page("report/2013.csv").contains("\n渠道.公众号,2,信息: 2013-0002 2013-0003\n"))
    #expect(try written.page("catalogue-2013.csv").contains(",网站；公众号；广播,"))
    let printed = try Program(board: written).run("report", "2013", "--all", "--as-of", "2014-03-01").output
    #expect(printed.contains("渠道.查阅点") && printed.contains("信息: 2013-0002 2013-0003"))
  }

  @Test("an item without it is signed as it was, and one with it must be signed anew")
  func signed() async throws {
    let plain = try await board([""])
    let named = try await board(["[公众号]"])
    let path = "应急管理/值班1.md"
    #expect(plain.items[path]?.fingerprint != nil && plain.items[path]?.fingerprint != named.items[path]?.fingerprint)
    var later = plain
    later.items[path]?.fields = ["渠道: [公众号]"]
    let found = try await later.written(day: "2014-03-01").check().findings
    #expect(found.contains { $0.rule.id == "fingerprint-mismatch" })
  }

  @Test("an unknown channel is told with the one that is meant")
  func unknown() async throws {
    let words = [
      ("微信公众号", "公众号"), ("门户网站", "网站"), ("微信", "微信群"), ("村广播", "广播"), ("公示栏", "公开栏"), ("查询点", "查阅点"),
    ]
    var board = try await board([""])
    board.items["应急管理/值班1.md"]?.fields = ["渠道: [网站, \(words.map(\.0).joined(separator: ", "))]"]
    let found = try await board.written(day: "2014-03-01").check().findings.filter { $0.rule.id == "unknown-word" }
    #expect(found.count == words.count)
    for (finding, (word, near)) in zip(found, words) {
      #expect(finding.message.zh.contains("“渠道”不能是“\(word)”"))
      #expect(finding.hint?.zh.contains("是不是“\(near)”？") == true, "\(word)")
    }
  }
}
