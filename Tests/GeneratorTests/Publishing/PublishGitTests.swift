import Glibc
import Testing

/// `publish` to a branch of a repository that holds the site alone.
@Suite(.waiting)
struct PublishGitTests {
  private func board() async throws -> PublishedBoard {
    let board = try await PublishedBoard(
      settings: "发布目标: [{ 名称: 页面, 方式: git, 位置: \"{}/pages.git\", 分支: pages }]\n")
    try shell(board, "git init -q --bare pages.git")
    return board
  }

  @discardableResult
  private func shell(_ board: PublishedBoard, _ script: String) throws -> Int32 {
    let head = "cd '\(board.targets.path)' && export HOME=/nonexistent GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=t "
    let people = "GIT_AUTHOR_EMAIL=t@board.example GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@board.example\n"
    return try run("/bin/sh", "-c", head + people + "set -e\n" + script)
  }

  private func publish(_ board: PublishedBoard, _ arguments: String...) throws -> Program.Result {
    try board.program.run(arguments: ["publish", "页面", "--as-of", "2013-07-01", "--yes"] + arguments)
  }

  /// What the branch has, and how many commits.
  private func served(_ board: PublishedBoard) throws -> (tree: [String: [UInt8]], commits: Int) {
    try shell(
      board,
      "rm -rf out; mkdir out; git -C pages.git archive pages | tar x -C out; git -C pages.git rev-list --count pages > count"
    )
    let count = try board.targets.text("count").split(separator: "\n").first.flatMap { Int($0) }
    return (try board.tree("out").filter { $0.key != ".nojekyll" }, count ?? 0)
  }

  @Test("a branch gets the site, keeps CNAME, and nothing is committed where nothing changed")
  func publish() async throws {
    let board = try await board()
    let first = try publish(board)
    #expect(first.code == 0, "\(first.errors)")
    let now = try served(board)
    #expect(try now.tree == board.site() && now.commits == 1)
    #expect(board.targets.exists("out/.nojekyll"))
    #expect(try publish(board).code == 0)
    #expect(try served(board).commits == 1)
    try shell(
      board,
      "git clone -q -b pages pages.git work; cd work; echo board.example > CNAME; git add -A; git commit -qm c; git push -q"
    )
    // The home page bears the day.
    #expect(try board.program.run("publish", "页面", "--as-of", "2013-07-02", "--yes").code == 0)
    let after = try served(board)
    #expect(try board.targets.text("out/CNAME") == "board.example\n")
    #expect(after.commits == 3)
  }

  @Test("what is withdrawn leaves the branch, with --orphan its history too")
  func withdraw() async throws {
    var board = try await board()
    #expect(try publish(board).code == 0)
    try board.withdraw()
    try board.program.board.write("content/应急管理/坏.md", "---\n标题: 甲\n")
    let taken = try publish(board)
    #expect(taken.code == 1 && taken.errors.contains("撤下：\(Canary.index)"), "\(taken.errors)")
    #expect(board.sightings(in: try served(board).tree) == [])
    #expect(try served(board).commits == 2)
    try board.program.board.folder.remove("content/应急管理/坏.md")
    let orphan = try publish(board, "--orphan", "--purge")
    #expect(orphan.code == 0, "\(orphan.errors)")
    let now = try served(board)
    #expect(try now.tree == board.site() && now.commits == 1)
  }

  @Test("a repository that holds a board is refused, and left as it is")
  func content() async throws {
    let board = try await board()
    try shell(
      board,
      "git init -q -b main w; mkdir w/content; echo x > w/content/a; git -C w add -A; git -C w commit -qm a; git -C w push -q ../pages.git main"
    )
    let result = try publish(board)
    #expect(result.code == 1 && result.errors.contains("content/"), "\(result.errors)")
    #expect(try shell(board, "git -C pages.git rev-parse -q --verify refs/heads/pages") != 0)
  }

  @Test("a publication killed at any point leaves the old site or the new one, and the next completes it")
  func kill() async throws {
    var board = try await board()
    #expect(try publish(board).code == 0)
    let old = try served(board).tree
    try shell(board, "cp -a pages.git saved.git")
    try run("/bin/cp", "-a", board.program.board.folder(".publish"), board.targets("state"))
    try board.withdraw()
    let seconds = try KillPoints.seconds { try publish(board) }
    let new = try served(board).tree
    #expect(Canary.words.sightings(in: new) == [])
    try KillPoints.each(of: seconds) { point, kill in
      try shell(board, "rm -rf pages.git; cp -a saved.git pages.git")
      try board.program.board.folder.remove(".publish")
      try run("/bin/cp", "-a", board.targets("state"), board.program.board.folder(".publish"))
      try run(
        "/usr/bin/timeout",
        arguments: kill + [
          try builtProgram("noticeboard"), "publish", "页面", "--yes", "--as-of", "2013-07-01", "--root",
          board.program.board.folder.path,
        ])
      let tree = try served(board).tree
      #expect(tree == old || tree == new, "killed at point \(point)")
      let again = try publish(board)
      #expect(again.code == 0, "after point \(point): \(again.errors)")
      #expect(try served(board).tree == new, "after point \(point)")
    }
  }
}
