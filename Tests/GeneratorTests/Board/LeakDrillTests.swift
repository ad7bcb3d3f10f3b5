import Diagnostics
import Notices
import Testing

@testable import Generator

/// The drill: a paper is published, found to leak, withdrawn and built; its words are nowhere in the site.
struct LeakDrillTests {
  private static let path = "应急管理/抽签.md"
  private static let words = ["绛珠", "QZ9W4", "qz9w4"]
  /// An identity number of the synthetic region, split so that none stands here.
  private static let number = ["370399", "19900307", "4535"].joined()

  private static func board() async throws -> TestBoard {
    var board = try TestBoard()
    board.items["概况信息/镇情.md"] = TestItem("2013-0001", title: "镇情简介", body: "另见[抽签](../应急管理/抽签.md)。\n")
    var item = TestItem("2013-0031", title: "绛珠QZ9W4抽签结果公示")
    item.fields = [
      "概述: 绛珠QZ9W4概述", "关键词: [绛珠, 抽签]", "别名: [old/draw.html]", "附件: [{ 文件: 名单.csv, 名称: 绛珠名单 }]",
    ]
    item.body = "绛珠QZ9W4一组。\n\n## 绛珠\n\n甲 乙\n"
    board.items[path] = item
    board["content/应急管理/名单.csv"] = "组,户\n绛珠QZ9W4,3\n"
    return try await board.released()
  }

  /// Everything of a site, search and feeds included, that holds one of the words, in whatever form.
  private func sightings(_ written: WrittenBoard) throws -> [String] {
    let canary = Canary(Self.words)
    return canary.sightings(in: try written.tree()).map(\.description)
  }

  @Test("publish, find, withdraw, build: the words are nowhere", arguments: [true, false])
  func drill(hidesTitle: Bool) async throws {
    var board = try await Self.board()
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    for place in ["2013/0031.html", "feed.xml", "index.html", "old/draw.html"] {
      #expect(Canary(Self.words).sightings(in: before.filter { $0.key == place }) != [], "\(place)")
    }
    #expect(Canary(Self.words).sightings(in: before.filter { $0.key.hasPrefix("search/") }) != [])
    // Found: somebody sees that a number stands in it; the gate says where, and the next build takes it off.
    var item = try #require(board.items[Self.path])
    let leaking = item.body + "\n身份证号\(Self.number)\n"
    var leaked = item
    leaked.body = leaking
    try written.write(Self.path, leaked)
    let found = try await written.check().findings.first { $0.rule.id == "resident-id" }
    #expect(try written.line(of: try #require(found)).contains(Self.number))
    // Withdrawn by one person, and built.
    item.body = leaking
    item.fields.append("撤回: { 日期: 2013-06-20, 原因: 多列了一栏, 人: 周静\(hidesTitle ? ", 原题: 隐去" : "") }")
    board.items[Self.path] = item
    try written.write(Self.path, item)
    let outcome = try await written.build()
    #expect(outcome.output != nil)
    let tree = try written.tree()
    #expect(!tree.values.contains { $0.holds(Array(Self.number.utf8)) })
    #expect(tree["2013/0031/1.csv"] == nil)
    #expect(Canary(["多列了一栏"]).sightings(in: tree.filter { $0.key == "2013/0031.html" }) != [])
    if hidesTitle { #expect(try sightings(written) == []) }
    let bodies = Canary(["一组。", "绛珠名单", "QZ9W4概述"])
    #expect(bodies.sightings(in: tree.filter { !$0.key.hasPrefix("search/") }) == [])
  }

  @Test(
    "a character that no feed can bear never reaches one, wherever it is typed",
    arguments: ["\u{FFFE}", "\u{FFFF}", "&#xFFFE;", "&#65535;", "\\uFFFF"])
  func noncharacters(text: String) async throws {
    for place in ["body", "title", "summary", "ledger", "settings"] {
      var board = try await Self.board()
      switch place {
      case "body": board.items[Self.path]?.body += "\n甲\(text)乙\n"
      case "title": board.items[Self.path]?.title = "\"抽\(text)签\""
      case "summary": board.items[Self.path]?.fields[0] = "概述: \"概\(text)述\""
      case "ledger":
        board["content/台账/村务联系人.csv"] = "村,姓名,职务,办公电话,任期起,任期止\n示例\(text)村,张三,会计,0533-000-0081,2011-06-01,\n"
      default: try board.replace("名称: 示例镇政务公开栏", with: "名称: \"示例\(text)栏\"", in: "content/board.yaml")
      }
      try await board.release()
      let written = try board.written()
      let outcome = try await written.build(keepsGoing: true)
      guard outcome.output != nil else { continue }
      for (path, bytes) in try written.tree() {
        #expect(!bytes.holds([0xEF, 0xBF, 0xBE]) && !bytes.holds([0xEF, 0xBF, 0xBF]), "\(place) \(path)")
        let page = String(decoding: bytes, as: UTF8.self).lowercased()
        #expect(
          !["&#xfffe;", "&#xffff;", "&#65534;", "&#65535;"].contains { path.hasSuffix("feed.xml") && page.contains($0) }
        )
      }
    }
  }
}
