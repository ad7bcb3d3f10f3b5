import Notices
import Testing

@testable import Generator

/// A build for reviewers' eyes: everything as it would look, and nothing that could be taken for the site.
struct DraftsTests {
  private func board() async throws -> TestBoard {
    var board = try TestBoard()
    board.items["应急管理/出.md"] = TestItem("2013-0001", title: "已放行的")
    var draft = TestItem("2013-0002", title: "草稿一份", body: "草稿正文，[见](出.md)。\n")
    draft.review = []
    var refused = TestItem("2013-0003", title: "不予公开的")
    refused.secrecy = "不予公开"
    var future = TestItem("2013-0004", title: "未到日子的")
    future.published = "2013-07-20"
    board.items["应急管理/稿.md"] = draft
    board.items["应急管理/拒.md"] = refused
    board.items["应急管理/后.md"] = future
    board.items["年度报告/2013.md"] = .report(of: 2013, title: "年度报告一份", body: "全年{{主动公开.总数}}条。\n")
    return try await board.released()
  }

  @Test("every item is there, each page says 未发布 and asks not to be indexed")
  func everything() async throws {
    let written = try await board().written()
    let outcome = try await written.build(into: written.folder.preview, drafts: true)
    #expect(outcome.output != nil)
    let tree = try written.tree(written.folder.preview)
    for number in 1...4 { #expect(tree["2013/000\(number).html"] != nil, "\(number)") }
    #expect(try written.page("2013/0002.html", of: written.folder.preview).contains("草稿正文"))
    #expect(try written.page("report/2013.html", of: written.folder.preview).contains("年度报告一份"))
    #expect(tree["kiosk/index.html"] == nil && tree["kiosk/2013/0001.html"] == nil, "drafts are for no public screen")
    let pages = tree.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 10)
    for (path, bytes) in pages {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("未发布"), "\(path)")
      #expect(text.contains("noindex"), "\(path)")
    }
    #expect(!written.folder.exists("site"))
  }

  @Test("there is nothing for feed readers and search engines")
  func machines() async throws {
    let written = try await board().written()
    try await written.build(into: written.folder.preview, drafts: true)
    let tree = try written.tree(written.folder.preview)
    #expect(tree.keys.filter { $0.hasSuffix(".xml") || $0.hasPrefix("kiosk/qr/") } == [])
    #expect(try written.page("robots.txt", of: written.folder.preview).contains("Disallow: /\n"))
  }

  @Test("drafts refuse the site's folder, what is in it and what it is in, and a folder with a site")
  func places() async throws {
    let written = try await board().written()
    for folder in ["site", "site/preview", "./site", "../\(written.folder.name)/site"] {
      await #expect(throws: GeneratorFailure.self) { try await written.build(into: folder, drafts: true) }
    }
    #expect(!written.folder.exists("site"))
    try await written.build(into: "elsewhere")
    let before = try written.tree("elsewhere")
    await #expect(throws: GeneratorFailure.self) { try await written.build(into: "elsewhere", drafts: true) }
    #expect(try written.tree("elsewhere") == before)
  }

  @Test("a site refuses a folder of drafts, and a folder that is not ours")
  func otherWay() async throws {
    let written = try await board().written()
    try await written.build(into: written.folder.preview, drafts: true)
    await #expect(throws: GeneratorFailure.self) { try await written.build(into: written.folder.preview) }
    try written.write("other/notes.txt", "not ours")
    await #expect(throws: GeneratorFailure.self) { try await written.build(into: "other") }
    await #expect(throws: GeneratorFailure.self) { try await written.build(into: "other", drafts: true) }
    #expect(try written.folder.text("other/notes.txt") == "not ours")
  }

  @Test("the site itself never says 未发布")
  func site() async throws {
    let written = try await board().written()
    try await written.build()
    let tree = try written.tree()
    #expect(Canary(["未发布"]).sightings(in: tree) == [])
    let hidden = Set(Canary(["noindex"]).sightings(in: tree).map(\.path)).subtracting(["404.html"])
    #expect(hidden.contains("kiosk/index.html"))
    #expect(hidden.allSatisfy { $0.hasPrefix("kiosk/") }, "the touch kiosk alone is not for search engines")
    #expect(!hidden.contains("kiosk/print.html"))
  }
}
