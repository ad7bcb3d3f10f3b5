import Diagnostics
import Notices
import Testing

@testable import Generator

/// Nothing that was released disappears by accident: known from the site that is there, from the last commit, and from
/// the history.
struct VanishedTests {
  /// A board of some released items, in a folder of its own.
  private func board(_ count: Int, repeal: Bool = false) async throws -> TestBoard {
    var board = try TestBoard()
    for number in 1...count {
      board.items["应急管理/\(number).md"] = TestItem("2013-000\(number)", title: "值班安排之\(number)")
    }
    return try await board.released()
  }

  private func rules(_ outcome: Outcome) -> [String] {
    let watched = RemovalRules.shared.rules.map(\.id)
    return outcome.findings.map(\.rule.id).filter(watched.contains)
  }

  @Test("a released item whose file is gone is an error of check and of each build, until the file is back")
  func deleted() async throws {
    let board = try await board(5)
    let written = try board.written()
    #expect(try await written.build().failsBuild == false)
    #expect(rules(try await written.check()) == [])
    try written.folder.remove("content/应急管理/2.md")
    let checked = try await written.check()
    #expect(rules(checked) == ["vanished"])
    let found = try #require(checked.findings.first { $0.rule.id == "vanished" })
    #expect(found.severity == .error && found.message.zh.contains("2013-0002"))
    #expect(found.hint?.zh.contains("noticeboard withdraw 2013-0002") == true)
    for _ in 0..<2 {
      let outcome = try await written.build()
      #expect(rules(outcome) == ["vanished"])
      #expect(outcome.failsBuild && outcome.faultCount == 0)
      #expect(try written.tree()["2013/0002.html"] == nil, "up to three are written so")
    }
    try written.write("应急管理/2.md", try #require(board.items["应急管理/2.md"]))
    let outcome = try await written.build()
    #expect(rules(outcome) == [] && !outcome.failsBuild)
    #expect(try written.page("2013/0002.html").contains("值班安排之2"))
  }

  @Test(
    "an item that the gate no longer lets through is told with the cause",
    arguments: ["text", "step", "secrecy", "day", "number", "person"])
  func held(_ way: String) async throws {
    let board = try await board(2)
    let written = try board.written()
    try await written.build()
    var item = try #require(board.items["应急管理/1.md"])
    switch way {
    case "text": item.body += "改过。\n"
    case "step": item.review.removeLast()
    case "secrecy": item.secrecy = "不予公开"
    case "day": item.published = "2013-08-01"
    case "number": item.index = "2013-0099"
    default: item.review[1] = "初审 李四 2013-05-22"
    }
    try written.write("应急管理/1.md", item)
    #expect(rules(try await written.check()) == ["vanished"])
    let outcome = try await written.build()
    #expect(rules(outcome) == ["vanished"] && outcome.failsBuild)
    #expect(outcome.findings.contains { $0.rule.id == "vanished" && $0.message.zh.contains("2013-0001") })
  }

  @Test(
    "what is withdrawn does not vanish, what leaks must, and what is released anew is back",
    arguments: ["withdrawn", "leak"])
  func mustGo(_ way: String) async throws {
    let board = try await board(2)
    let written = try board.written()
    try await written.build()
    var item = try #require(board.items["应急管理/1.md"])
    if way == "leak" { item.body += "机密★\n" } else { item.fields = ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静 }"] }
    try written.write("应急管理/1.md", item)
    #expect(rules(try await written.check()) == [])
    let outcome = try await written.build()
    #expect(rules(outcome) == [] && !outcome.failsBuild)
  }

  @Test("a stub that is gone vanished, too")
  func stub() async throws {
    var board = try await board(2)
    board.items["应急管理/1.md"]?.fields = ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静, 原题: 隐去 }"]
    let written = try board.written()
    try await written.build()
    try written.folder.remove("content/应急管理/1.md")
    #expect(rules(try await written.build()) == ["vanished"])
  }

  @Test("more than three: nothing is written, the one cause first; --allow-removals lets it through")
  func many() async throws {
    let written = try await board(6).written()
    try await written.build()
    let before = try written.tree()
    for number in 1...4 { try written.folder.remove("content/应急管理/\(number).md") }
    for keeps in [false, true] {
      let outcome = try await written.build(keepsGoing: keeps)
      #expect(outcome.output == nil && outcome.isHalted && outcome.failsBuild)
      #expect(outcome.findings.first?.rule.id == "removals")
      #expect(outcome.findings.first?.message.zh.contains("6 条中有 4 条") == true)
      #expect(try written.tree() == before)
    }
    #expect(try await written.check().findings.first?.rule.id == "removals")
    #expect(try await written.build(removals: 3).output == nil)
    let allowed = try await written.build(removals: 4)
    #expect(allowed.output != nil && !allowed.failsBuild && rules(allowed) == [])
    let after = try await written.build()
    #expect(rules(after) == [] && !after.failsBuild, "what was let through is done")
    #expect(rules(try await written.check()) == [])
  }

  @Test("one person's entry taken off the roster is one finding at people.yaml")
  func person() async throws {
    let board = try await board(6)
    let written = try board.written()
    try await written.build()
    let before = try written.tree()
    let lines = try #require(board["content/people.yaml"]).split(separator: "\n")
    try written.write("content/people.yaml", lines.filter { !$0.contains("liqiang") }.joined(separator: "\n") + "\n")
    let outcome = try await written.build()
    #expect(outcome.output == nil)
    #expect(try written.tree() == before)
    let first = try #require(outcome.findings.first)
    #expect(first.rule.id == "removals" && first.path == "content/people.yaml")
    #expect(first.message.zh.contains("“李强”") && first.message.zh.contains("签过 6 条"))
    #expect(first.hint?.zh.contains("姓名: 李强") == true && first.hint?.zh.contains("至:") == true)
    #expect(outcome.errorCount == 1, "\(outcome.findings.map(\.rule.id))")
    // That nobody may sign the step any more is told beside it.
    let errors = try await written.check().findings.filter { $0.severity == .error && $0.rule.id != "step-vacant" }
    #expect(errors.count == 1)
    let allowed = try await written.build(removals: 6)
    #expect(
      allowed.output != nil && allowed.findings.filter { $0.severity == .error }.map(\.rule.id) == ["signer-removed"])
  }

  @Test("a misspelt name in a draft is told at its line")
  func misspelt() async throws {
    var board = try await board(1)
    var draft = TestItem("2013-0009")
    draft.review = ["填报 王方 2013-05-21"]
    board.items["应急管理/稿.md"] = draft
    let rules = try await board.written().check().findings.map(\.rule.id)
    #expect(rules.contains("review-person-unknown") && !rules.contains("signer-removed"))
  }

  @Test("never judged: drafts, an earlier day, a new folder without git, a board that cannot be judged")
  func neverJudged() async throws {
    let board = try await board(6)
    let written = try board.written()
    try await written.build()
    for number in 1...5 { try written.folder.remove("content/应急管理/\(number).md") }
    #expect(rules(try await written.build(into: written.folder.preview, drafts: true)) == [])
    #expect(rules(try await written.build(into: "elsewhere")) == [])
    #expect(rules(try await written.build(day: "2013-06-30")) == [])
    #expect(rules(try await written.build()) != [], "an earlier day heals nothing")
    try written.write("content/people.yaml", "人员: [\n")
    #expect(rules(try await written.build()) == [])
  }

  @Test("the last commit knows what was released, where no site is there")
  func committed() async throws {
    let git = try await repository(6)
    func outcome() async throws -> Outcome {
      var request = git.written.request()
      request.git = git.environment
      return try await Generator(request).check()
    }
    #expect(rules(try await outcome()) == [])
    try git.written.folder.remove("content/应急管理/1.md")
    let gone = try await outcome()
    #expect(rules(gone) == ["vanished"])
    let found = try #require(gone.findings.first { $0.rule.id == "vanished" })
    #expect(found.path == "content/应急管理/1.md" && found.hint?.zh.contains("git checkout HEAD") == true)
    for number in 2...4 { try git.written.folder.remove("content/应急管理/\(number).md") }
    #expect(rules(try await outcome()).first == "removals")
    try git.git("checkout", "--quiet", "HEAD", "--", "content")
    let people = try git.written.folder.text("content/people.yaml").split(separator: "\n")
    try git.written.write(
      "content/people.yaml", people.filter { !$0.contains("liqiang") }.joined(separator: "\n") + "\n")
    #expect(rules(try await outcome()) == ["removals"])
  }

  @Test("the history knows what was released since evidence began, though the deletion is committed")
  func history() async throws {
    let git = try await repository(2)
    try git.written.folder.remove("content/应急管理/1.md")
    try git.commit(by: "zhoujing", on: "2013-06-20")
    var request = git.written.request()
    #expect(rules(try await Generator(request).check()) == [])
    request.history = git.environment
    #expect(rules(try await Generator(request).check()) == ["vanished"])
  }

  private func repository(_ count: Int) async throws -> GitBoard {
    let git = try GitBoard()
    for (path, item) in try await board(count).items { try git.written.write(path, item) }
    try git.commit(by: "zhoujing", on: "2013-06-03")
    return git
  }

  @Test("the marker says the day and the numbers, and nothing else of any paper")
  func marker() async throws {
    var board = try await board(2)
    board.items["应急管理/2.md"]?.fields = ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静, 原题: 隐去 }"]
    let written = try board.written()
    try await written.build()
    #expect(try written.page(".noticeboard") == "noticeboard site 2\n2013-0001\n2013-0002 untitled\n")
    let record = try #require(SiteRecord(folder: written.folder("site")))
    #expect(
      record.papers.count == 2 && record.lines == "2013-0001\n2013-0002 untitled\n"
        && record.day?.description == "2013-07-01")
    #expect(SiteRecord(marker: Array("noticeboard drafts 2\n".utf8)) == nil)
    #expect(SiteRecord(marker: Array("noticeboard site 1\nx\n2013-1\n".utf8)) == SiteRecord(papers: [:]))
  }
}
