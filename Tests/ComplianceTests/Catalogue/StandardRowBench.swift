import Compliance
import Diagnostics
import Testing

@testable import Notices

/// Rows of a standard catalogue, and a board that has something of them or nothing.
enum StandardRowBench {
  private static let head = "序号,公开事项,公开内容,公开时限,公开渠道,类别,种类,标题用词\n"

  static func rows(_ lines: [String], kinds: [String] = []) throws -> [StandardRow] {
    var findings: [Finding] = []
    let text = head + lines.joined(separator: "\n")
    let rows = StandardCatalogueReader(categories: ["应急管理"], kinds: kinds)
      .read(Array(text.utf8), path: "content/标准目录.csv", findings: &findings)
    try #require(findings.isEmpty, "\(findings.map(\.message.en))")
    return try #require(rows)
  }

  static func found(_ board: WholeBoard) throws -> [Finding] {
    try board.findings().filter { $0.rule.id.hasPrefix("standard-") }
  }

  /// Items are formed 2013-05-20 and out on 2013-06-03.
  static func board(_ today: String, _ lines: String..., items: [String]) throws -> WholeBoard {
    var board = try WholeBoard()
    board.today = try .day(today)
    for (number, title) in items.enumerated() { try board.add("2013-900\(number)", title: title) }
    board.settings.standard = try rows(lines)
    return board
  }
}
