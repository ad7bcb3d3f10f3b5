import Diagnostics
import Notices
import Testing

/// When an item reached the branch, and whether it stayed what was released.
struct ReleaseHistoryTests {
  @Test("finds a day of publication that lies before the release")
  func backdated() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<4)
    try board.write(GitBoard.item())
    // Within 存证宽限, so that the line itself is in order.
    try board.commit(by: "zhoujing", on: "2013-06-05")
    #expect(try await board.evidence() == ["release-backdated error"])
    let found = try #require(try await board.findings().first { $0.rule.id == "release-backdated" })
    #expect(try board.written.line(of: found) == "公开日期: 2013-06-03")
  }

  @Test("finds the forged day of a commit with --date")
  func redated() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<4)
    try board.write(GitBoard.item())
    try board.commit(by: "zhoujing", on: "2013-06-03", committed: "2013-06-20")
    let found = try await board.findings()
    #expect(found.first { $0.rule.id == "release-backdated" }?.message.zh.contains("作者日期 2013-06-03") == true)
    #expect(try await board.evidence() == ["release-backdated error"])
  }

  /// The day on which the keeper merges the branch of an item to be published on 2013-06-03.
  static let merges: [(String, [String])] = [("2013-06-03", []), ("2013-06-04", ["release-backdated error"])]

  @Test("counts the day of the merge, and the authors of the merged commits", arguments: merges)
  func merged(day: String, expected: [String]) async throws {
    let board = try GitBoard()
    try board.git("checkout", "--quiet", "-b", "shencha")
    try board.sign()
    try board.git("checkout", "--quiet", "main")
    try board.git("merge", "--quiet", "--no-ff", "-m", "合并", "shencha", by: "suntao", on: day)
    #expect(try await board.evidence() == expected)
  }

  @Test("follows lines through merges of the branch into a draft's, and back")
  func mergedTwice() async throws {
    let board = try GitBoard()
    try board.git("checkout", "--quiet", "-b", "shencha")
    try board.sign(steps: 0..<2)
    try board.git("checkout", "--quiet", "main")
    try board.sign("2013-0032", at: "概况信息/别的.md", steps: 0..<3)
    try board.git("checkout", "--quiet", "shencha")
    try board.git("merge", "--quiet", "--no-ff", "-m", "跟上", "main", by: "wangfang", on: "2013-05-24")
    try board.sign(steps: 2..<5)
    try board.git("checkout", "--quiet", "main")
    try board.sign("2013-0032", at: "概况信息/别的.md", steps: 3..<5)
    try board.git("merge", "--quiet", "--no-ff", "-m", "合并", "shencha", by: "suntao", on: "2013-06-03")
    #expect(try await board.evidence() == [])
  }

  @Test("follows a file that one side moved and the other signed")
  func mergedMove() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<1)
    try board.git("checkout", "--quiet", "-b", "shencha")
    try board.sign(steps: 1..<2)
    try board.git("checkout", "--quiet", "main")
    try board.move(GitBoard.path, to: "应急管理/移动.md")
    try board.commit(by: "suntao", on: "2013-05-22")
    try board.git("merge", "--quiet", "--no-ff", "-m", "合并", "shencha", by: "suntao", on: "2013-05-23")
    #expect(board.written.folder.exists("content/应急管理/移动.md"))
    #expect(try await board.evidence() == [])
  }

  @Test("takes the days of a server's log")
  func receiveLog() async throws {
    let board = try GitBoard(settings: "存证接收日志: server.log\n")
    try board.sign()
    #expect(try await board.evidence() == ["history-unreadable error"])
    func log(_ seconds: Int) throws {
      let zero = String(repeating: "0", count: 40)
      try board.written.write("server.log", "\(zero) \(try board.head()) git <git@server> \(seconds) +0800\tpush\n")
    }
    try log(1_370_224_800)  // 2013-06-03 10:00 in China
    #expect(try await board.evidence() == [])
    let counted = try #require(try await board.findings().first { $0.rule.id == "evidence-counted" })
    #expect(counted.message.zh.contains("服务器的接收日志"))
    try log(1_370_311_200)
    #expect(try await board.evidence() == ["release-backdated error"])
  }

  /// What is written after the release of 2013-06-03, by whom and when.
  static let restamps: [(Bool, String, String, [String])] = [
    (true, "zhoujing", "2013-06-20", ["release-restamped error"]),
    (false, "zhoujing", "2013-06-20", ["release-restamped error"]),
    (true, "wangfang", "2013-06-03", ["release-restamped error"]),
    // On the day of the release itself it is still no one's to stamp the lines of others.
    (true, "zhoujing", "2013-06-03", []),
  ]

  @Test("finds a release that was changed and stamped again", arguments: restamps)
  func restamped(changesText: Bool, person: String, day: String, expected: [String]) async throws {
    let board = try GitBoard()
    try board.sign()
    var item = GitBoard.item()
    item.fingerprint = "ZYXWVTSRQPNMK-JHGFEDCBA9876"
    if changesText { item.body = "改过的正文。\n" }
    try board.write(item)
    try board.commit(by: person, on: day)
    let found = try await board.evidence()
    #expect(found.filter { $0.hasPrefix("release-") } == expected)
    #expect(found.contains("sign-offs-in-one-commit error"))
  }

  @Test("sees a change that was committed before the new stamp")
  func restampedLater() async throws {
    let board = try GitBoard()
    try board.sign()
    var item = GitBoard.item()
    item.body = "改过的正文。\n"
    try board.write(item)
    try board.commit(by: "wangfang", on: "2013-06-10")
    item.fingerprint = "ZYXWVTSRQPNMK-JHGFEDCBA9876"
    try board.write(item)
    try board.commit(by: "zhoujing", on: "2013-06-20")
    let found = try await board.evidence()
    #expect(found.filter { $0.hasPrefix("release-") } == ["release-restamped error"])
    #expect(found.contains("sign-offs-in-one-commit error"))
  }

  @Test("is well again once text and fingerprint are as they were released, whoever restores them")
  func restored() async throws {
    let board = try GitBoard()
    try board.sign()
    var item = GitBoard.item()
    item.fingerprint = "ZYXWVTSRQPNMK-JHGFEDCBA9876"
    item.body = "改过的正文。\n"
    try board.write(item)
    try board.commit(by: "wangfang", on: "2013-06-20")
    try board.write(GitBoard.item())
    try board.commit(by: "suntao", on: "2013-06-21")
    #expect(try await board.evidence() == [])
  }

  // MARK: - Index numbers

  @Test("finds a number that another paper was released under")
  func reused() async throws {
    let board = try GitBoard()
    try board.sign()
    try board.written.folder.remove("content/\(GitBoard.path)")
    try board.commit(by: "zhoujing", on: "2013-06-10")
    var item = GitBoard.item(steps: 1)
    item.title = "另一件事"
    item.review = ["填报 王芳 2013-06-17"]
    try board.write(item, to: "概况信息/另一件.md")
    try board.commit(by: "wangfang", on: "2013-06-17")
    #expect(try await board.evidence() == ["index-reused error"])
    let found = try #require(try await board.findings().first { $0.rule.id == "index-reused" })
    #expect(found.path == "content/概况信息/另一件.md")
    // It may have been taken back with its title: only day and commit are named.
    #expect(found.message.zh.contains("2013-06-03") && !found.message.zh.contains("汛期值班安排"))
  }

  @Test("leaves the number of a draft that was never released free")
  func reusedDraft() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<4)
    try board.written.folder.remove("content/\(GitBoard.path)")
    try board.commit(by: "zhoujing", on: "2013-06-10")
    var item = GitBoard.item(steps: 1)
    item.title = "另一件事"
    item.review = ["填报 王芳 2013-06-17"]
    try board.write(item, to: "概况信息/另一件.md")
    try board.commit(by: "wangfang", on: "2013-06-17")
    #expect(try await board.evidence() == [])
  }

  @Test("knows a paper by its number through a new file and a new title")
  func sameAfterMove() async throws {
    let board = try GitBoard()
    try board.sign()
    var item = GitBoard.item()
    item.title = "汛期值班安排（更正）"
    try board.written.folder.remove("content/\(GitBoard.path)")
    try board.write(item, to: "概况信息/新.md")
    try board.commit(by: "zhoujing", on: "2013-06-10")
    #expect(try await board.evidence() == [])
  }
}
