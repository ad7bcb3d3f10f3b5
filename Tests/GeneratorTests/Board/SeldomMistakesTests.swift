import Diagnostics
import Notices
import Samples
import Testing

@testable import Generator

/// Mistakes that hardly anybody makes, each alone on a board, each at its place.
struct SeldomMistakesTests {
  /// A mistake, and what is said of it: `path:line:column rule class severity`.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let said: String
    let make: @Sendable (inout TestBoard) throws -> Void

    init(_ said: String, _ make: @escaping @Sendable (inout TestBoard) throws -> Void) {
      (self.said, self.make) = (said, make)
    }

    var testDescription: String { said }
  }

  /// An item whose body is this.
  private static func item(_ body: String) -> @Sendable (inout TestBoard) -> Void {
    { $0.items["应急管理/一.md"] = TestItem("2013-0001", body: body) }
  }

  /// A released item with a draft of a revision beside it.
  private static func revision(
    of original: TestItem = TestItem("2013-0001"), _ draft: String
  ) -> @Sendable (inout TestBoard) -> Void {
    {
      $0.items["应急管理/一.md"] = original
      $0["content/应急管理/一.改稿.md"] = draft
    }
  }

  static let mistakes = [
    Mistake("content/年度报告/旧/2013.md:4:5 [report-collision] fault error") {
      for name in ["2013", "旧/2013"] {
        $0.items["年度报告/\(name).md"] = .report(of: 2013, title: "2013年度报告", body: "无。\n")
      }
    },
    Mistake("content/年度报告/2007.md:4:5 [report-year] fault error") {
      $0.items["年度报告/2007.md"] = .report(of: 2007, title: "2007年度报告", body: "无。\n")
    },
    Mistake("content/board.yaml:1:1 [settings-too-long] fault error") {
      $0["content/board.yaml"]? += "# " + String(repeating: "长", count: 100_000) + "\n"
    },
    Mistake("content/board.yaml:19:69 [bad-update-period] fault error") {
      try $0.replace("栏目类型: 概况信息, 更新期限: 不限", with: "栏目类型: 概况信息, 更新期限: 两周", in: "content/board.yaml")
    },
    Mistake("content/kinds.yaml:2:77 [year-order] fault error") {
      try $0.replace("依据: 本栏约定", with: "依据: 本栏约定, 有效年度: { 从: 2015, 至: 2014 }", in: "content/kinds.yaml")
    },
    Mistake("content/应急管理/一.md:6:6 [attachment-not-public] hold error") {
      var item = TestItem("2013-0001")
      item.fields = ["附件: [{ 文件: 二.md, 名称: 另一条 }]"]
      $0.items = ["应急管理/一.md": item, "应急管理/二.md": TestItem("2013-0002", title: "另一条")]
    },
    Mistake(
      "content/应急管理/一.md:15:33 [nesting-too-deep] hold error",
      item(String(repeating: ">", count: 120) + " 深\n")),
    Mistake("content/应急管理/一.md:15:2 [image-source] hold error", item("看![转移路线](https://a.example/a.png)\n")),
    Mistake("content/应急管理/一.md:15:2 [image-without-alternative] duty error") {
      item("看![](图.jpg)\n")(&$0)
      $0.files["content/应急管理/图.jpg"] = PictureSample.jpeg(nil)
    },
    Mistake("content/应急管理/一.md:15:2 [unreadable-image] duty error") {
      item("看![转移路线](图.svg)\n")(&$0)
      $0["content/应急管理/图.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>\n"
    },
    Mistake("content/应急管理/一.改稿.md:1:1 [revision-of-withdrawn] duty error") {
      var original = TestItem("2013-0001")
      original.fields = ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静 }"]
      var draft = TestItem("2013-0001", body: "改过。\n")
      draft.fields = ["变更说明: 更正电话"]
      draft.review = []
      revision(of: original, draft.text)(&$0)
    },
    Mistake("content/应急管理/一.改稿.md:3:6 [revision-note-missing] duty warning") {
      var draft = TestItem("2013-0001", body: "改过。\n")
      draft.review = []
      revision(draft.text)(&$0)
    },
    Mistake(
      "content/应急管理/一.改稿.md:1:1 [revision-not-foldable] duty error",
      revision(
        "---\n{ 标题: 改题, 索引号: 2013-0001, 形成日期: 2013-05-20, 保密: 可以公开, 变更说明: 更正电话, 审查: [] }\n---\n\n改过。\n")),
  ]

  @Test("is said once, at its place, with what to do", arguments: mistakes)
  func said(mistake: Mistake) async throws {
    var board = try TestBoard()
    try mistake.make(&board)
    let written = try await board.released().written()
    let found = try await written.check().findings
    let places = try found.map { "\(try written.place(of: $0)) \($0.class) \($0.severity)" }
    let rule = try #require(mistake.said.split { " []".contains($0) }.dropFirst().first).description
    #expect(places.filter { $0.contains("[\(rule)]") } == [mistake.said], "\(places)")
    for finding in found where finding.rule.id == rule { #expect(finding.hint != nil) }
  }
}
