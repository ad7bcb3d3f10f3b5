import Notices
import Testing

/// Sign-offs that move, go and come back.
struct TakenOutTests {
  @Test("follows an item that somebody moves and edits, in one commit")
  func moved() async throws {
    let board = try GitBoard()
    try board.sign()
    try board.move(GitBoard.path, to: "应急管理/2013/新名字 和空格.md")
    try board.commit(by: "suntao", on: "2013-06-20")
    #expect(try await board.evidence() == [])
  }

  @Test("follows a move that is not committed yet")
  func movedHere() async throws {
    let board = try GitBoard()
    try board.sign()
    try board.move(GitBoard.path, to: "应急管理/另一个名字.md")
    #expect(try await board.evidence() == [])
  }

  @Test("knows a paper that was deleted and restored as it was")
  func restored() async throws {
    let board = try GitBoard()
    try board.sign()
    let bytes = try board.written.folder.bytes("content/\(GitBoard.path)")
    try board.written.folder.remove("content/\(GitBoard.path)")
    try board.commit(by: "suntao", on: "2013-06-20")
    try board.written.folder.write("content/应急管理/恢复.md", bytes)
    try board.commit(by: "suntao", on: "2013-06-21")
    #expect(try await board.evidence() == [])
  }

  @Test("keeps the first signers of a file that git revert brings back, and what stood against them")
  func reverted() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<1)
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "wangfang", on: "2013-05-22")
    #expect(try await board.evidence() == ["sign-off-by-other error"])
    try board.written.folder.remove("content/\(GitBoard.path)")
    try board.commit(by: "suntao", on: "2013-06-20")
    try board.git("revert", "--no-edit", "HEAD", by: "zhoujing", on: "2013-06-21")
    #expect(try await board.evidence() == ["sign-off-by-other error"])
  }

  @Test("does not bring back a line that its person took out before the file was deleted")
  func retracted() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<2)
    let text = try board.written.folder.text("content/\(GitBoard.path)")
    try board.write(GitBoard.item(steps: 1))
    try board.commit(by: "liqiang", on: "2013-05-23")
    try board.written.folder.remove("content/\(GitBoard.path)")
    try board.commit(by: "suntao", on: "2013-05-24")
    try board.written.write("content/\(GitBoard.path)", text)
    try board.commit(by: "zhaomin", on: "2013-05-25")
    #expect(try await board.evidence().contains { $0.hasSuffix("error") })
  }

  @Test("is well again once each person took the line out and signed anew")
  func repeated() async throws {
    let board = try GitBoard()
    try board.write(GitBoard.item(steps: 2))
    try board.commit(by: "wangfang", on: "2013-05-22")
    try board.write(GitBoard.item(steps: 1))
    try board.commit(by: "liqiang", on: "2013-05-22")
    try board.sign(steps: 1..<5)
    #expect(try await board.evidence() == [])
  }

  @Test("keeps the sign-offs of a draft that gets another number in place")
  func renumbered() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<3)
    try board.write(GitBoard.item("2013-0044", steps: 3))
    try board.commit(by: "wangfang", on: "2013-05-25")
    #expect(try await board.evidence() == [])
  }

  @Test("does not take sign-offs that another paper's file was copied from")
  func copied() async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<3)
    try board.written.folder.remove("content/\(GitBoard.path)")
    try board.write(GitBoard.item("2013-0044", steps: 3), to: "应急管理/另一件.md")
    try board.commit(by: "wangfang", on: "2013-05-24")
    #expect(try await board.evidence() == ["sign-offs-in-one-commit error"])
  }

  /// How 李强 takes his line back: it is gone, or it is a comment.
  @Test("does not take a line that its person took back and another put back", arguments: ["", "#"])
  func putBack(mark: String) async throws {
    let board = try GitBoard()
    try board.sign(steps: 0..<2)
    let text = try board.written.folder.text("content/\(GitBoard.path)")
    let line = "  - 初审 李强 2013-05-22 \(GitBoard.stamp)\n"
    try board.written.write("content/\(GitBoard.path)", text.replacing(line, with: mark.isEmpty ? "" : "  # \(line)"))
    try board.commit(by: "liqiang", on: "2013-05-23")
    try board.written.write("content/\(GitBoard.path)", text)
    try board.commit(by: "wangfang", on: "2013-05-24")
    #expect(try await board.evidence() == ["sign-off-put-back error"])
  }

  @Test("follows a draft of a revision into its item")
  func revision() async throws {
    let board = try GitBoard()
    try board.sign()
    let path = GitBoard.path.replacing(".md", with: ".改稿.md")
    let steps = ["填报 王芳 2013-06-10", "初审 李强 2013-06-11", "复审 赵敏 2013-06-13", "复核 孙涛 2013-06-14", "公开 周静 2013-06-17"]
    for number in 1...4 {
      var draft = GitBoard.item()
      draft.review = Array(steps.prefix(number))
      try board.write(draft, to: path)
      try board.commit(by: GitBoard.signers[number - 1], on: String(steps[number - 1].suffix(10)))
    }
    #expect(try await board.evidence() == [])
    var item = GitBoard.item()
    item.fields = [
      "变更:", "  - 日期: 2013-06-10", "    公开: 2013-06-17", "    说明: 更正电话", "    审查:",
    ]
    item.fields += steps.map { "      - \($0)" }
    item.fields[item.fields.count - 1] += " ba9876543210"
    try board.write(item)
    try board.written.folder.remove("content/\(path)")
    try board.commit(by: "zhoujing", on: "2013-06-17")
    #expect(try await board.evidence() == [])
  }
}
