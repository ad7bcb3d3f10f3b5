import Glibc
import Testing

/// `publish` to a folder, as a person runs it.
@Suite(.waiting)
struct PublishFolderTests {
  @Test("a folder gets the site in one step, with a manifest; a second run changes nothing")
  func publish() async throws {
    let board = try await PublishedBoard()
    let asked = try board.publish()
    #expect(asked.code == 64 && asked.errors.contains("--yes"), "\(asked.errors)")
    #expect(!board.targets.exists("board"))
    let first = try board.publish("--yes")
    #expect(first.code == 0 && first.errors.contains("新增"), "\(first.errors)")
    #expect(try board.tree() == board.site())
    #expect(try board.targets.text("board/manifest.json").contains("\"day\": \"2013-07-01\""))
    let before = try board.targets.identity("board/index.html")
    let second = try board.publish("--yes")
    #expect(second.code == 0 && second.errors.contains("新增 0，修改 0，删去 0"), "\(second.errors)")
    #expect(try board.targets.identity("board/index.html") == before)
    #expect(try board.program.run("verify", board.folder, "--as-of", "2013-07-01").code == 0)
  }

  @Test("a withdrawn item is gone from the folder with every word, and --purge clears what was kept of before")
  func withdraw() async throws {
    var board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    #expect(Canary.words.sightings(in: try board.tree()) != [])
    try board.withdraw()
    let again = try board.publish("--yes")
    #expect(again.code == 0 && again.errors.contains("撤下：\(Canary.index)"), "\(again.errors)")
    #expect(Canary.words.sightings(in: try board.tree()) == [])
    #expect(try board.targets.text("board/2013/73914682.html").contains(Canary.index))
    #expect(try board.targets.text("board/manifest.json").contains(Canary.index))
    #expect(try board.program.board.folder.text(".publish/gone").contains("2013/73914682/1.txt"))
    // What was exchanged lies beside, where only its owner may look.
    #expect(Canary.words.sightings(in: try board.targets.tree(".board.previous")) != [])
    #expect(try board.targets.identity(".board.previous").mode & 0o777 == 0o700)
    #expect(try board.publish("--yes", "--purge").code == 0)
    #expect(Canary.words.sightings(in: try board.targets.tree(".")) == [])
  }

  static let obstacles = ["fault", "uncommitted", "other day", "removals"]

  @Test("what stands against publishing leaves the folder as it is", arguments: obstacles)
  func refusal(_ way: String) async throws {
    let board = try await PublishedBoard()
    try await obstructed(
      board, way,
      then: { refused, before in
        #expect(refused.code == 1 && refused.errors.contains("没有发布"), "\(refused.errors)")
        let after = try board.targets.tree("board")
        #expect(after == before)
      })
  }

  @Test("what stands against publishing stops no take-down", arguments: obstacles, [false, true])
  func takeDown(_ way: String, isAsked: Bool) async throws {
    let board = try await PublishedBoard()
    let arguments = isAsked ? ["--withdrawals"] : ["--yes"]
    try await obstructed(board, way, arguments) { board in
      try board.withdraw()
    } then: { taken, before in
      #expect(taken.code == (isAsked ? 0 : 1) && taken.errors.contains("撤下：\(Canary.index)"), "\(taken.errors)")
      let after = try board.tree()
      #expect(board.sightings(in: after) == [])
      #expect(after["2013/0001.html"] != nil && after["feed.xml"] == nil)
      #expect(try board.program.board.folder.text(".publish/gone").contains("2013/73914682/1.txt"))
    }
  }

  private func obstructed(
    _ start: PublishedBoard, _ way: String, _ arguments: [String] = ["--yes"],
    _ change: (inout PublishedBoard) throws -> Void = { _ in },
    then expect: (Program.Result, [String: [UInt8]]) throws -> Void
  ) async throws {
    var board = start
    for number in 1...4 { board.board.items["应急管理/多\(number).md"] = TestItem("2013-010\(number)", title: "多余") }
    board.board = try await board.board.released()
    for (path, item) in board.board.items { try board.program.board.write(path, item) }
    #expect(try board.publish("--yes").code == 0)
    let before = try board.targets.tree("board")
    var day = "2013-07-01"
    switch way {
    case "fault": try board.program.board.write("content/应急管理/坏.md", "---\n标题: 甲\n")
    case "uncommitted":
      try board.commit()
      try board.program.board.write("content/应急管理/新.txt", "新")
    case "other day":
      try board.commit()
      day = "2013-07-02"
    default: for number in 1...4 { try board.program.board.folder.remove("content/应急管理/多\(number).md") }
    }
    try change(&board)
    if way == "other day" { try board.commit() }
    // The clock of the program is the machine's; SOURCE_DATE_EPOCH sets it to noon of 2013-07-01.
    var program = board.program
    program.environment["SOURCE_DATE_EPOCH"] = "1372651200"
    let result = try program.run(arguments: ["publish", board.folder, "--as-of", day] + arguments)
    try expect(result, before)
  }

  @Test("after a take-down the target is compared with what that left there, until the site is built anew")
  func verifiedAfterTakeDown() async throws {
    var board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    try board.withdraw()
    let taken = try board.publish("--withdrawals")
    #expect(taken.code == 0 && taken.errors.contains("现在运行 noticeboard publish \(board.folder)，"), "\(taken.errors)")
    func verify() throws -> Program.Result { try board.program.run("verify", board.folder) }
    let quiet = try verify()
    #expect(quiet.code == 0, "\(quiet.errors)")
    try board.targets.write("board/2013/0001.html", "forged")
    let forged = try verify()
    #expect(forged.code == 3 && forged.errors.contains("2013/0001.html"), "\(forged.errors)")
    #expect(try board.publish("--yes").code == 0)
    #expect(try verify().code == 0)
  }

  @Test("what somebody changed in a target is told when it is published again, and is as published then")
  func altered() async throws {
    let board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    let quiet = try board.publish("--yes")
    #expect(quiet.code == 0 && !quiet.errors.contains("有人改过"), "\(quiet.errors)")
    try board.targets.write("board/2013/0001.html", "forged")
    try board.targets.write("board/new.html", "added")
    let told = try board.publish("--yes")
    #expect(told.code == 0 && told.errors.contains("有 2 个文件不是发布时的样子"), "\(told.errors)")
    #expect(told.errors.contains("2013/0001.html, new.html") && told.errors.contains("已换成发布的"))
    #expect(try !board.publish("--yes").errors.contains("有人改过"))
  }

  @Test("of several targets one is to be named")
  func several() async throws {
    let board = try await PublishedBoard(
      settings: "发布目标:\n  - { 名称: 甲, 方式: 文件夹, 位置: /srv/a }\n  - { 名称: 乙, 方式: 文件夹, 位置: /srv/b }\n")
    let refused = try board.program.run("publish", "--yes", "--as-of", "2013-07-01")
    #expect(refused.code == 64 && refused.errors.contains("有 2 个目标（甲、乙）"), "\(refused.errors)")
  }

  @Test("a site built since a take-down is what the target should have")
  func builtSinceTakeDown() async throws {
    var board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    try board.withdraw()
    #expect(try board.publish("--withdrawals").code == 0)
    #expect(try board.program.run("build", "--as-of", "2013-07-01").code == 0)
    let behind = try board.program.run("verify", board.folder)
    #expect(behind.code == 3 && behind.errors.contains("feed.xml"), "\(behind.errors)")
  }

  @Test(
    "a site that somebody copied by hand, or whose manifest is torn, is looked at as it lies", arguments: [false, true])
  func withoutManifest(_ isAsked: Bool) async throws {
    var board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    try board.targets.write("board/manifest.json", "{\n}\n")
    try board.withdraw()
    let result = try board.publish(isAsked ? "--withdrawals" : "--yes")
    #expect(result.code == 0 && result.errors.contains("撤下：\(Canary.index)"), "\(result.errors)")
    #expect(board.sightings(in: try board.tree()) == [])
  }

  @Test("a board that was published, committed and of today is published from a repository, too")
  func committed() async throws {
    let board = try await PublishedBoard()
    try board.commit()
    var program = board.program
    program.environment["SOURCE_DATE_EPOCH"] = "1372651200"
    let result = try program.run("publish", board.folder, "--yes")
    #expect(result.code == 0, "\(result.errors)")
    let stale = try program.run("publish", board.folder, "--yes", "--no-build")
    #expect(stale.code == 0, "\(stale.errors)")
    program.environment["SOURCE_DATE_EPOCH"] = "1372737600"
    let late = try program.run("publish", board.folder, "--yes", "--no-build")
    #expect(late.code == 1 && late.errors.contains("2013-07-02"), "\(late.errors)")
  }

  @Test("names of board.yaml lead to targets; a stick gets a start file and a note of its day")
  func stick() async throws {
    let board = try await PublishedBoard(settings: "发布目标:\n  - { 名称: 优盘, 方式: U盘, 位置: \"{}/stick/公开栏\" }\n")
    let without = try board.program.run("publish", "--yes", "--as-of", "2013-07-01")
    #expect(without.code == 74 && without.errors.contains("没有U盘"), "\(without.errors)")
    #expect(!board.targets.exists("stick"), "a folder is no stick")
    try board.targets.write("stick/.keep", "")
    let result = try board.program.run("publish", "--yes", "--as-of", "2013-07-01")
    #expect(result.code == 0, "\(result.errors)")
    #expect(try board.targets.text("stick/公开栏日期.txt").contains("2013-07-01"))
    #expect(try board.targets.text("stick/打开公开栏.html").contains("url=%E5%85%AC%E5%BC%80%E6%A0%8F/index.html"))
    #expect(board.targets.exists("stick/公开栏/index.html"))
    #expect(try board.program.run("verify", "优盘", "--as-of", "2013-07-01").code == 0)
    #expect(try board.program.run("publish", "网站", "--yes").code == 64)
  }

  @Test("a folder of somebody else, one that holds the board, and one that nobody may write are refused")
  func places() async throws {
    let board = try await PublishedBoard()
    try board.targets.write("other/file.txt", "theirs")
    let other = try board.publish("--yes", to: board.targets("other"))
    #expect(other.code == 74 && other.errors.contains(".noticeboard"), "\(other.errors)")
    #expect(try board.targets.text("other/file.txt") == "theirs")
    let root = board.program.board.folder.path
    for inside in ["\(root)/content/x", "\(root)/site", root, "\(root)/.publish/x"] {
      #expect(try board.publish("--yes", to: inside).code == 64, "\(inside)")
    }
    let nowhere = try board.publish("--yes", to: "/proc/nowhere/board")
    #expect(nowhere.code == 74, "\(nowhere.errors)")
  }

  @Test("another machine's lock of today is respected, one of another day or of this machine is not")
  func lock() async throws {
    let board = try await PublishedBoard()
    try board.targets.write(".board.publishing", "othermachine 2013-07-01\n")
    var program = board.program
    program.environment["SOURCE_DATE_EPOCH"] = "1372651200"
    let refused = try program.run("publish", board.folder, "--yes")
    #expect(refused.code == 74 && refused.errors.contains("othermachine"), "\(refused.errors)")
    program.environment["SOURCE_DATE_EPOCH"] = "1372737600"
    #expect(try program.run("publish", board.folder, "--yes").code == 0)
    #expect(!board.targets.exists(".board.publishing"))
  }

  @Test("a publication killed at any point leaves the old site or the new one, and the next completes it")
  func kill() async throws {
    var board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    let old = try board.targets.tree("board")
    try board.withdraw()
    try run("/bin/cp", "-a", board.folder, board.targets("old"))
    try run("/bin/cp", "-a", board.folder, board.targets("copy"))
    let seconds = try KillPoints.seconds { try board.publish("--yes", to: board.targets("copy")) }
    let new = try board.targets.tree("copy")
    try KillPoints.each(of: seconds) { point, kill in
      try board.targets.remove("board")
      try run("/bin/cp", "-a", board.targets("old"), board.folder)
      _ = try run(
        "/usr/bin/timeout",
        arguments: kill + [
          try builtProgram("noticeboard"), "publish", board.folder, "--yes", "--as-of", "2013-07-01", "--root",
          board.program.board.folder.path,
        ])
      let tree = try board.targets.tree("board")
      #expect(tree == old || tree == new, "killed at point \(point)")
      #expect(try board.publish("--yes").code == 0)
      #expect(try board.targets.tree("board") == new, "after point \(point)")
    }
  }
}
