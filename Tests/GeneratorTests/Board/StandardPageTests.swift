import Diagnostics
import Testing

@testable import Generator

/// The county's standard catalogue through the front door, and what the head of a page says.
struct StandardPageTests {
  private static let file = "content/标准目录.csv"
  private static let head = "某镇标准目录,,,,,\n序号,公开事项,公开内容（要素）,公开时限,公开渠道,标题用词\n"

  private func board(_ rows: String) async throws -> TestBoard {
    var board = try TestBoard()
    board.items["应急管理/值班.md"] = TestItem("2013-0002", title: "防汛值班安排")
    board[Self.file] = Self.head + rows
    return try await board.released()
  }

  @Test("the page sets what is there beside each row, blanks in plain sight; the file itself is no stray one")
  func page() async throws {
    let written = try await board("1,防汛,安排,20个工作日内,■网站 □广播,防汛\n2,救灾,\"款物\n数量\",20个工作日内,网站,救灾款物\n").written()
    let checked = try await written.check()
    #expect(!checked.findings.contains { $0.path == Self.file }, "\(checked.findings.map(\.rule.id))")
    try await written.build()
    let page = try written.page("coverage.html")
    #expect(page.contains("2项里，1项已有公开的内容") && page.contains("<a href=\"2013/0002.html\">防汛值班安排</a>"))
    #expect(page.contains("款物<br>数量<br>") && page.contains("<strong>还没有</strong>"))
    #expect(try !written.tree().keys.contains { $0.contains("标准") })
  }

  @Test("without the file the page has no such table; one that cannot be read stops the build")
  func without() async throws {
    var board = try await board("")
    board[Self.file] = nil
    let written = try board.written()
    try await written.build()
    #expect(try !written.page("coverage.html").contains("standard-title"))
    board[Self.file] = "序号,公开事项\n1,防汛\n"
    let outcome = try await board.written().build()
    #expect(outcome.output == nil && outcome.findings.contains { $0.rule.id == "standard-column" })
  }

  @Test("every page names its own address, and an item its year's linked data")
  func heads() async throws {
    let written = try await board("").written()
    try await written.build()
    for (path, bytes) in try written.tree() where path.hasSuffix(".html") && !path.hasPrefix("kiosk/") {
      let page = String(decoding: bytes, as: UTF8.self)
      guard path != "404.html", !page.contains("http-equiv=\"refresh\"") else { continue }
      let address = "https://board.private/\(path == "index.html" ? "" : path)"
      #expect(page.contains("<link rel=\"canonical\" href=\"\(address)\">"), "\(path)")
      #expect(page.contains("property=\"og:url\" content=\"\(address)\""), "\(path)")
      #expect(
        page.contains("property=\"og:title\"") && page.contains("<meta name=\"ColumnType\" content=\""), "\(path)")
    }
    let item = try written.page("2013/0002.html")
    #expect(
      item.contains("type=\"application/ld+json\" href=\"../catalogue-2013.jsonld\"") && !item.contains("ld+json\">{"))
    #expect(try written.page("apply.html").contains("<meta name=\"ColumnType\" content=\"依申请公开\">"))
    #expect(try written.page("supervision.html").contains("<meta name=\"ColumnType\" content=\"咨询投诉\">"))
    #expect(try written.tree()["favicon.ico"]?.starts(with: [0, 0, 1, 0]) == true)
    #expect(try written.page("sitemap.html").contains("yingji/index.html"))
  }
}
