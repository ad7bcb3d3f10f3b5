import Diagnostics
import Notices
import Testing

@testable import Generator

/// Examples within findings bear the names, the people and the years of the board, and no other township's.
struct ExampleNamesTests {
  private static let strangers = ["南鲁山", "沂源", "nanlushan", "王芳", "李强"] + (2009...2014).map { "\($0)-" }

  private static func board(_ more: String = "") throws -> TestBoard {
    var board = try TestBoard()
    try board.replace("简称: 示例镇", with: "简称: 柳河镇", in: "content/board.yaml")
    try board.replace("名称: 示例镇人民政府", with: "名称: 柳河镇人民政府", in: "content/board.yaml")
    try board.replace("机关代字: [示例镇政发]", with: "机关代字: [柳政发], 行政区划: 甘肃省平原市清水县柳河镇", in: "content/board.yaml")
    board["content/board.yaml"]? += more
    board["content/people.yaml"] = board["content/people.yaml"]?
      .replacing("王芳", with: "丁一").replacing("李强", with: "丁二")
    return board
  }

  private static func findings(_ board: TestBoard) async throws -> [Finding] {
    try await board.written(day: "2026-11-30").check().findings
  }

  private static func expectOwn(_ findings: [Finding]) {
    for finding in findings {
      for hint in [finding.hint?.zh, finding.hint?.en].compactMap({ $0 }) {
        let strange = strangers.filter(hint.contains)
        #expect(strange.isEmpty, "\(finding.rule.id): \(hint)")
        #expect(!hint.utf8.contains(2) && !hint.utf8.contains(3))
      }
    }
  }

  /// What every rule refuses, written into items of the board in its own year.
  @Test("in findings about items, whatever rule they break")
  func items() async throws {
    var board = try Self.board()
    var serial = 1000
    for rule in RuleCatalogue.all {
      for isBody in [true, false] {
        serial += 1
        var wrong = rule.wrong
        for year in 2008...2014 { wrong = wrong.replacing("\(year)", with: "2025") }
        wrong = wrong.replacing("２０１３", with: "２０２５")
        for name in ["南鲁山镇", "沂源县"] { wrong = wrong.replacing(name, with: "柳河镇") }
        for name in ["王芳", "李强"] { wrong = wrong.replacing(name, with: "丁一") }
        wrong = wrong.replacing("nanlushan", with: "liuhe")
        let keys = "标题: 关于防汛的通知\n索引号: 2025-\(serial)\n形成日期: 2025-05-20\n保密: 可以公开\n"
        board["content/应急管理/\(isBody)-\(rule.id).md"] =
          isBody ? "---\n\(keys)审查:\n---\n\n\(wrong)\n" : "---\n\(wrong)\n---\n\n正文。\n"
      }
    }
    let found = try await Self.findings(board)
    #expect(found.count > 300)
    Self.expectOwn(found)
  }

  @Test(
    "in findings about settings",
    arguments: [
      ("网址: https://board.private/\n", ""), ("公开期限: 20天", "公开期限:"), ("主题: default", "主题: 默认"),
      ("电话: 0533-100-0001, ", ""),
      ("机关: { 名称: 柳河镇人民政府, ", "机关: { "), ("简称: 柳河镇, ", ""), ("指南:", "制度: [0005]\n指南:"), ("名称: 示例镇政务公开栏", "名成: 甲"),
      ("行政区划: 甘肃省", "行政区划: [甘肃省]"), ("更新日期: 2013-01-06", "更新日期: 去年"), ("标识: yingji", "标识: 应急"),
    ])
  func settings(right: String, wrong: String) async throws {
    var board = try Self.board()
    try board.replace(right, with: wrong, in: "content/board.yaml")
    let found = try await Self.findings(board).filter { $0.path == "content/board.yaml" }
    #expect(!found.isEmpty)
    Self.expectOwn(found)
  }

  @Test("says names, people and years of the board")
  func says() async throws {
    var board = try Self.board()
    board["content/应急管理/甲.md"] =
      "---\n标题: 甲\n索引号: 2026-0001\n审查:\n  - 填报\n保密: { 提请审核: 某局, 日期: 2026-01-01, 答复日期: 2026-01-02 }\n---\n正文。\n"
    let hints = try await Self.findings(board).compactMap(\.hint?.zh)
    #expect(hints.contains("请加上，例如：形成日期: 2026-05-20"), "\(hints)")
    #expect(hints.contains { $0.contains("例如：- 初审 丁二 2026-05-22") }, "\(hints)")
    #expect(hints.contains { $0.contains("清水县国家保密局") }, "\(hints)")
  }
}
