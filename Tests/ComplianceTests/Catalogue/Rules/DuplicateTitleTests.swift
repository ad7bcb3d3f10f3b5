import Compliance
import Diagnostics
import Notices
import Testing

@Suite("duplicate-title")
struct DuplicateTitleTests {
  private func board(_ titles: String...) throws -> WholeBoard {
    var board = try WholeBoard()
    for (number, title) in titles.enumerated() { try board.add("2013-000\(number + 1)", title: title) }
    return board
  }

  @Test("the second of a kind, with the place of the first")
  func fires() throws {
    let found = try board("低保公示", "低保公示（更正）", "低保公示").findings()
    #expect(found.summary == ["duplicate-title warning"])
    #expect(found.first?.class == .duty)
    #expect(found.first?.path == "content/应急管理/2013-0003.md" && found.first?.range == 10..<25)
    #expect(found.first?.message.zh == "标题与 2013-0001 的相同，读者分不清")
    #expect(found.first?.notes.first?.path == "content/应急管理/2013-0001.md")
    #expect(found.first?.notes.first?.range == 10..<25)
  }

  @Test("each after the first")
  func third() throws {
    let found = try board("低保公示", "低保公示", "低保公示").findings()
    #expect(found.map(\.message.zh) == Array(repeating: "标题与 2013-0001 的相同，读者分不清", count: 2))
  }

  @Test("not a longer title, nor one that was taken back")
  func passes() throws {
    #expect(try board("低保公示", "低保公示（更正）", "低保公示二").findings().isEmpty)
    var board = try board("低保公示", "低保公示")
    board.items[0].notice.withdrawal = Located(
      Withdrawal(date: try .day("2013-06-04"), reason: "有误", person: "周静", hidesTitle: false), at: 0..<1)
    #expect(try board.findings().isEmpty)
  }
}
