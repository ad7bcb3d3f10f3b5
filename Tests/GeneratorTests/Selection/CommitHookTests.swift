import FoundationEssentials
import Notices
import Testing

@testable import Generator

/// The hook of the handbook, in a repository with what a clerk does wrong.
struct CommitHookTests {
  /// A repository with two items, an attachment and the hook.
  private func board() async throws -> GitBoard {
    let board = try GitBoard(settings: "冻结日期: 2013-07-01\n")
    var made = try TestBoard()
    var item = TestItem("2013-0001", title: "预案", body: "物资见[清单](清单.csv)。\n")
    item.fields = ["附件: [{ 文件: 清单.csv, 名称: 物资清单 }]"]
    made.items["应急管理/预案.md"] = item
    made.items["应急管理/通知.md"] = TestItem("2013-0002", title: "通知", body: "见[预案](预案.md)，请各村按表到岗。\n")
    made["content/应急管理/清单.csv"] = "物资,数量\n沙袋,300\n"
    made = try await made.released()
    for (path, item) in made.items { try board.write(item, to: path) }
    try board.written.write("content/应急管理/清单.csv", "物资,数量\n沙袋,300\n")
    try board.git("checkout", "--quiet", "-b", "work")
    try board.commit(by: "zhoujing", on: "2013-06-03")
    try install(in: board)
    return board
  }

  /// The lines that README.md and the handbook tell people to write.
  private func install(in board: GitBoard) throws {
    let hook = "#!/bin/sh\nexec \(try builtProgram("noticeboard")) check --changed-since HEAD --quiet\n"
    try board.written.write(".git/hooks/pre-commit", hook)
    try #require(try run("/bin/chmod", "+x", board.written.folder(".git/hooks/pre-commit")) == 0)
  }

  /// Whether a commit of everything goes through.
  private func commits(_ board: GitBoard) throws -> Bool {
    try board.git("add", "--all")
    let words = ["commit", "--quiet", "--allow-empty", "-m", "改动"]
    return try board.run(words, by: "wangfang", at: "2013-06-10T10:00:00+0800") == 0
  }

  /// What a clerk does, and whether it may be committed.
  struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let passes: Bool
    let act: @Sendable (WrittenBoard) throws -> Void

    init(_ name: String, passes: Bool = false, _ act: @escaping @Sendable (WrittenBoard) throws -> Void) {
      (testDescription, self.passes, self.act) = (name, passes, act)
    }
  }

  static let deeds = [
    Deed("a file that cannot be read") { try $0.write("content/应急管理/错.md", "没有表头\n") },
    Deed("a deleted attachment") { try $0.folder.remove("content/应急管理/清单.csv") },
    Deed("a renamed attachment") {
      try $0.folder.remove("content/应急管理/清单.csv")
      try $0.write("content/应急管理/表.csv", "物资,数量\n沙袋,300\n")
    },
    Deed("another content of an attachment") { try $0.write("content/应急管理/清单.csv", "物资,数量\n沙袋,200\n") },
    Deed("a renamed item that another links to") {
      let text = try $0.folder.text("content/应急管理/预案.md")
      try $0.folder.remove("content/应急管理/预案.md")
      try $0.write("content/应急管理/防汛预案.md", text)
    },
    Deed("a deleted item that another links to") { try $0.folder.remove("content/应急管理/预案.md") },
    Deed("a leak in a sub-folder with a Chinese name and a blank") {
      var item = TestItem("2013-0003", title: "名单", body: "身份证号370399199003074535。\n")
      item.review = []
      try $0.write("应急管理/二〇一三 年/名单.md", item)
    },
    Deed("a clean draft in such a folder", passes: true) {
      var item = TestItem("2013-0003", title: "名单", body: "请各村按表到岗。\n")
      (item.review, item.formed, item.published) = ([], "2013-06-28", nil)
      try $0.write("应急管理/二〇一三 年/名单.md", item)
    },
    Deed("a file that is none of the board's", passes: true) { try $0.write("笔记.txt", "x\n") },
    Deed("nothing at all", passes: true) { _ in },
  ]

  @Test("lets through what is in order and nothing else", arguments: deeds)
  func hook(deed: Deed) async throws {
    let board = try await board()
    try deed.act(board.written)
    #expect(try commits(board) == deed.passes)
  }

  @Test("looks at everything before the first commit")
  func first() throws {
    let board = try GitBoard(startsRepository: false)
    try board.git("init", "--quiet", "--initial-branch=main")
    try install(in: board)
    try board.written.write("content/应急管理/错.md", "没有表头\n")
    #expect(try !commits(board))
    try board.written.folder.remove("content/应急管理/错.md")
    #expect(try commits(board))
  }

  @Test("the handbook and README.md tell of this hook")
  func written() throws {
    for path in ["README.md", "content/README.md"] {
      let text = try String(contentsOf: URL(filePath: "\(Repository.root)/\(path)"), encoding: .utf8)
      #expect(text.contains("#!/bin/sh\nexec noticeboard check --changed-since HEAD --quiet\n"), "\(path)")
    }
  }
}
