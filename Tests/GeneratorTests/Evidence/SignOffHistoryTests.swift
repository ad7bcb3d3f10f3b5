import Diagnostics
import Notices
import Testing

/// Who committed which sign-off when, seen through the front door with real repositories.
struct SignOffHistoryTests {
  @Test("finds nothing where each person commits the own step on its day")
  func honest() async throws {
    let board = try GitBoard()
    try board.sign()
    #expect(try await board.evidence() == [])
    let counted = try #require(try await board.findings().first { $0.rule.id == "evidence-counted" })
    #expect(counted.message.zh.contains("核对了 5 处签字") && counted.message.zh.contains("自报"))
  }

  @Test("names a step that somebody else committed, at its line")
  func byOther() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<1)
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "wangfang", on: "2013-05-22")
    try board.sign(steps: 2..<5)
    let found = try #require(try await board.findings().first { $0.rule.id == "sign-off-by-other" })
    #expect(try board.written.line(of: found) == "  - 初审 李强 2013-05-22 \(GitBoard.stamp)")
    #expect(found.message.zh.contains("提交的人是“王芳”"))
    #expect(try await board.evidence() == ["sign-off-by-other error"])
  }

  @Test("names one commit for all steps, as a squash merge leaves it")
  func squashed() async throws {
    let board = try GitBoard()
    try board.git("checkout", "--quiet", "-b", "shencha")
    try board.sign()
    try board.git("checkout", "--quiet", "main")
    try board.git("merge", "--quiet", "--squash", "shencha")
    try board.commit(by: "zhoujing", on: "2013-06-03")
    // 公开 is the author's own; the first three steps are also older than 存证宽限 allows.
    let found = try await board.evidence()
    #expect(found.filter { $0 == "sign-offs-in-one-commit error" }.count == 1)
    #expect(!found.contains("sign-off-by-other error") && !found.contains("release-backdated error"))
  }

  @Test("names steps of two people from one computer, and only those")
  func oneComputer() async throws {
    let board = try GitBoard()
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "wangfang", on: "2013-05-22")
    try board.sign(steps: 2..<5)
    let found = try #require(try await board.findings().first { $0.rule.id == "sign-offs-in-one-commit" })
    #expect(found.message.zh.contains("填报 王芳、初审 李强") && !found.message.zh.contains("复审"))
    #expect(try await board.evidence() == ["sign-offs-in-one-commit error"])
  }

  /// A step's commit on a day, and what follows: 初审 claims Wednesday 2013-05-22.
  static let days: [(String, [String])] = [
    ("2013-05-21", ["sign-off-before-its-day error"]),
    ("2013-05-22", []),
    // The third working day after it, the weekend left out.
    ("2013-05-27", []),
    ("2013-05-28", ["sign-off-committed-late error"]),
  ]

  @Test("holds the commit's day against the day of the line", arguments: days)
  func holdsDays(day: String, expected: [String]) async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<1)
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "liqiang", on: day)
    #expect(try await board.evidence() == expected)
  }

  @Test("reckons days in China whatever the zone of the commit")
  func zone() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<1)
    try board.write(GitBoard.item(steps: 2))
    try board.git("add", "--all")
    // One o'clock in the night of the 22nd in China.
    try board.git(["commit", "-q", "-m", "初审"], by: "liqiang", at: "2013-05-21T17:00:00+0000")
    #expect(try await board.evidence() == [])
  }

  @Test("takes the board's own 存证宽限")
  func grace() async throws {
    let board = try GitBoard(settings: "存证宽限: 7天\n")
    try board.sign(steps: 0..<1)
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "liqiang", on: "2013-05-29")
    #expect(try await board.evidence() == [])
  }

  @Test("warns of a commit that was made again long after its author's day")
  func redated() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<1)
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "liqiang", on: "2013-05-22", committed: "2013-06-20")
    #expect(try await board.evidence() == ["commit-redated warning"])
  }

  @Test("warns of a commit that claims to be older than what it rests on")
  func beforeParent() async throws {
    let board = try GitBoard()
    try board.commit(by: "suntao", on: "2013-06-20")
    try board.write(GitBoard.item(steps: 1))
    try board.commit(by: "wangfang", on: "2013-05-21")
    #expect(try await board.evidence() == ["commit-before-parent warning"])
  }

  @Test("takes any address of people.yaml, in any case, and no mailmap")
  func addresses() async throws {
    let board = try GitBoard()
    try board.write(GitBoard.item(steps: 1))
    try board.commit(by: "WangFang", on: "2013-05-21")
    #expect(try await board.evidence() == [])
    try board.write(GitBoard.item(steps: 2))
    try board.written.write(".mailmap", "李强 <liqiang@board.example> <fake@board.example>\n")
    try board.commit(by: "fake", on: "2013-05-22")
    #expect(try await board.evidence() == ["sign-off-by-other error"])
  }

  @Test("is mended by the right address in people.yaml, and warns of a missing or shared one")
  func people() async throws {
    let board = try GitBoard()
    try board.sign()
    let right = try board.written.folder.text("content/people.yaml")
    try board.written.write(
      "content/people.yaml", right.replacing("邮箱: [liqiang@board.example]", with: "邮箱: [lq@board.example]"))
    #expect(try await board.evidence() == ["sign-off-by-other error"])
    try board.written.write("content/people.yaml", right.replacing(" 邮箱: [liqiang@board.example],", with: ""))
    #expect(try await board.evidence() == ["signer-without-address warning"])
    try board.written.write(
      "content/people.yaml",
      right.replacing("邮箱: [liqiang@board.example]", with: "邮箱: [liqiang@board.example, wangfang@board.example]"))
    #expect(try await board.evidence() == ["address-shared warning"])
  }

  @Test("says what is not committed yet")
  func uncommitted() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<1)
    try board.write(GitBoard.item(steps: 2))
    #expect(try await board.evidence() == ["sign-off-uncommitted note"])
    try board.write(GitBoard.item("2013-0032", steps: 1), to: "应急管理/新.md")
    #expect(try await board.evidence() == ["sign-off-uncommitted note", "sign-off-uncommitted note"])
  }

  @Test("does not take a line that the history cannot show")
  func untraceable() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<2)
    var item = GitBoard.item(steps: 2)
    item.fingerprint = nil
    item.review = ["填报 王芳 2013-05-21 \(GitBoard.stamp)", "\"\\u521d审 李强 2013-05-22 \(GitBoard.stamp)\""]
    try board.write(item)
    try board.commit(by: "wangfang", on: "2013-05-23")
    #expect(try await board.evidence() == ["sign-off-untraceable error"])
  }

  @Test("is not deceived by attributes that hide the files' changes")
  func attributes() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<2)
    try board.written.write(".gitattributes", "*.md binary\n")
    try board.commit(by: "wangfang", on: "2013-05-23")
    #expect(try await board.evidence() == ["sign-off-untraceable error", "sign-off-untraceable error"])
  }
}
