import Diagnostics
import Notices
import Samples
import Testing

@testable import Generator

/// Reviewers see what they sign: the item as the draft of a revision would make it, beside the item as it is.
struct DraftedRevisionTests {
  private static let canaries = ["金丝雀新题", "金丝雀新字", "金丝雀说明", "金丝雀附件"]
  private static let page = "2013/0001-gaigao.html"

  private static var draft: TestItem {
    var draft = TestItem("2013-0001", title: "金丝雀新题", body: "金丝雀新字，见[另一条](二.md)。\n\n![金丝雀图上是路线](图.jpg)\n")
    draft.fields = ["变更说明: 金丝雀说明。", "附件: [{ 文件: 新表.csv, 名称: 金丝雀附件 }]"]
    draft.review = ["填报 王芳 2013-06-25", "初审 李强 2013-06-26"]
    return draft
  }

  private func board(_ draft: TestItem? = draft, at path: String = "应急管理/一.改稿.md") async throws -> TestBoard {
    var board = try TestBoard()
    var original = TestItem("2013-0001", title: "原来的题", body: "原来的字。\n")
    original.fields = ["附件: [{ 文件: 旧表.csv, 名称: 旧的附件 }]"]
    board.items["应急管理/一.md"] = original
    board.items["应急管理/二.md"] = TestItem("2013-0002", title: "另一条")
    board["content/应急管理/旧表.csv"] = "旧,1\n"
    board["content/应急管理/新表.csv"] = "新,2\n"
    board.files["content/应急管理/图.jpg"] = PictureSample.jpeg(nil)
    board = try await board.released()
    board.items[path] = draft
    return board
  }

  private func preview(_ board: TestBoard) async throws -> WrittenBoard {
    let written = try board.written()
    #expect(try await written.build(into: written.folder.preview, drafts: true).output != nil)
    return written
  }

  @Test("a page of its own shows title, text, files and note, says 未发布 and 改稿, and leads to the item")
  func page() async throws {
    let written = try await preview(board())
    let page = try written.page(Self.page, of: written.folder.preview)
    for words in Self.canaries + ["未发布", "noindex", "<p class=\"stamp\">改稿</p>", "href=\"../2013/0001.html\""] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(page.contains("<title>改稿：金丝雀新题"))
    #expect(page.contains("变更，审查中，还没有公开。"))
    #expect(!page.contains("原来的") && !page.contains("旧的附件"))
    #expect(page.contains("href=\"../2013/0002.html\""))
  }

  @Test("its files have addresses of their own, and the item's stay as they are")
  func files() async throws {
    let written = try await preview(board())
    #expect(try written.page("2013/0001-gaigao/1.csv", of: written.folder.preview) == "新,2\n")
    #expect(try written.page("2013/0001/1.csv", of: written.folder.preview) == "旧,1\n")
    #expect(written.folder.exists("\(written.folder.preview)/2013/0001-gaigao/p1.jpg"))
    let page = try written.page(Self.page, of: written.folder.preview)
    #expect(page.contains("../2013/0001-gaigao/1.csv") && page.contains("../2013/0001-gaigao/p1.jpg"))
  }

  @Test("the item's page keeps the released text and leads to the draft, and so does the home page")
  func links() async throws {
    let written = try await preview(board())
    let item = try written.page("2013/0001.html", of: written.folder.preview)
    #expect(item.contains("原来的字") && item.contains("有改稿") && item.contains("金丝雀说明。"))
    #expect(item.contains("href=\"../2013/0001-gaigao.html\""))
    #expect(!item.contains("金丝雀新字") && !item.contains("金丝雀说明。。"))
    let home = try written.page("index.html", of: written.folder.preview)
    #expect(home.contains("审查中的改稿") && home.contains("href=\"2013/0001-gaigao.html\">金丝雀新题</a>"))
    let other = try written.page("2013/0002.html", of: written.folder.preview)
    #expect(!other.contains("改稿"))
  }

  @Test("neither lists nor figures nor the binder take the draft for an item")
  func lists() async throws {
    let written = try await preview(board())
    for path in ["yingji/index.html", "2013/index.html", "kiosk/yingji-2013.html"] {
      #expect(try !written.page(path, of: written.folder.preview).contains("金丝雀"), "\(path)")
    }
  }

  @Test("nothing of a draft is in the site, not even its address or the word")
  func site() async throws {
    let written = try await board().written()
    #expect(try await written.build().output != nil)
    #expect(Canary(Self.canaries + ["改稿", "gaigao"]).sightings(in: try written.tree()) == [])
  }

  @Test("a preview without drafts of revisions says nothing of them")
  func none() async throws {
    let written = try await preview(board(nil))
    #expect(Canary(["改稿", "gaigao"]).sightings(in: try written.tree(written.folder.preview)) == [])
  }

  @Test("a draft without a note says so in place of the note")
  func withoutNote() async throws {
    var draft = Self.draft
    draft.fields.removeFirst()
    let written = try await preview(board(draft))
    #expect(try written.page(Self.page, of: written.folder.preview).contains("变更说明：还没有写变更说明。"))
  }

  @Test(
    "a draft that fits no item has no page, and an error says why",
    arguments: [
      ("2013-0002", "应急管理/一.改稿.md", "revision-index"), ("2013-0001", "应急管理/三.改稿.md", "revision-without-item"),
    ])
  func misfit(index: String, path: String, rule: String) async throws {
    var draft = Self.draft
    draft.index = index
    let written = try await board(draft, at: path).written()
    let outcome = try await written.build(into: written.folder.preview, drafts: true)
    #expect(outcome.findings.contains { $0.rule.id == rule })
    #expect(Canary(["gaigao", "金丝雀新字"]).sightings(in: try written.tree(written.folder.preview)) == [])
  }

  @Test("of an item that was taken back no draft is shown")
  func withdrawn() async throws {
    var board = try await board()
    board.items["应急管理/一.md"]?.fields.append("撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静 }")
    let written = try await preview(board)
    #expect(Canary(["gaigao", "金丝雀新字"]).sightings(in: try written.tree(written.folder.preview)) == [])
  }

  @Test("once it is folded in and only not removed, the item alone is shown")
  func folded() throws {
    let board = try EditingProgram()
    _ = try board.begin()
    #expect(try board.on(6, 10, "new", "--revision", "2013-0001", "--note", "更正电话").code == 0)
    let draft = "content/应急管理/汛期值班安排.改稿.md"
    for (step, person) in [("填报", "王芳"), ("初审", "李强"), ("复审", "赵敏"), ("复核", "孙涛")] {
      #expect(try board.on(6, 10, "sign", "2013-0001", step, "--as", person).code == 0)
    }
    let text = try board.text(draft)
    let preview = try TemporaryFolder()
    #expect(try board.on(6, 11, "build", "--drafts", preview("preview")).code == 0)
    #expect(preview.exists("preview/\(Self.page)"))
    let last = try board.on(6, 11, "sign", "2013-0001", "公开", "--as", "周静")
    #expect(last.code == 0, "\(last.errors)")
    try board.board.write(draft, text)
    #expect(try board.on(6, 12, "build", "--drafts", preview("preview")).code == 0)
    #expect(!preview.exists("preview/\(Self.page)"))
  }
}
