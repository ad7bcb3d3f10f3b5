import Diagnostics
import Notices
import Samples
import Testing

@testable import Generator

/// What `check` says of files that must not go out, and which files may.
struct AttachedLeakTests {
  @Test("a clean file of every type goes out with its item, byte by byte", arguments: AttachedSample.clean)
  func clean(sample: AttachedSample) async throws {
    var board = try await TestBoard.canary()
    try sample.attach(to: &board)
    try await board.release()
    let written = try board.written()
    let outcome = try await written.build()
    #expect(outcome.findings.map(\.rule.id) == [])
    #expect(outcome.published == 2)
    let suffix = try #require(sample.name.split(separator: ".").last)
    #expect(try written.folder.bytes("site/2013/73914682/1.\(suffix)") == sample.bytes)
  }

  @Test("no finding repeats what it found, and each names the file", arguments: AttachedSample.leaking)
  func masked(sample: AttachedSample) async throws {
    var board = try await TestBoard.canary()
    try sample.attach(to: &board)
    try await board.release()
    let outcome = try await board.written().check()
    let findings = outcome.findings.filter { $0.rule.id == sample.rule && $0.path.hasSuffix("文件.md") }
    #expect(findings.count == 1)
    for finding in findings {
      #expect(finding.class == .hold && finding.severity == .error)
      for text in [finding.message.zh, finding.message.en, finding.hint?.zh ?? "", finding.hint?.en ?? ""] {
        #expect(!text.contains("19900307") && !text.contains("36,"), "\(text)")
      }
      #expect(finding.message.zh.contains("附件“\(Canary.mark)\(sample.name)”"))
    }
  }

  @Test("a leak is named by kind, place and number of cases, without the number")
  func words() async throws {
    var board = try await TestBoard.canary()
    var item = try #require(board.items[TestBoard.marked])
    item.fields[4] = "附件: [{ 文件: 名单.xlsx, 名称: 名单 }]"
    board.items[TestBoard.marked] = item
    let sheets: [OfficeSample.Sheet] = [
      ("公开", "visible", OfficeSample.row(["1"])),
      ("底稿", "hidden", OfficeSample.row(["张三", "370399199003074535", "370399199003074535", "370399200112314425"])),
    ]
    board.files["content/应急管理/名单.xlsx"] = OfficeSample.xlsx(sheets).bytes
    board.files[TestBoard.attachment] = nil
    try await board.release()
    let found = try await board.written().check().findings
    let leak = try #require(found.first { $0.rule.id == "resident-id" })
    #expect(leak.message.zh == "附件“名单.xlsx”的工作表“底稿”的B1格有居民身份证号“37****************”，同类共2个；不得公开")
    let hidden = try #require(found.first { $0.rule.id == "attachment-hidden-content" })
    #expect(hidden.message.zh == "附件“名单.xlsx”里有隐藏的工作表“底稿”，下载的人都能看到；请确认或者删去")
  }

  @Test("a file whose own name is a leak is called by its number")
  func leakyName() async throws {
    var board = try await TestBoard.canary()
    var item = try #require(board.items[TestBoard.marked])
    item.fields[4] = "附件: [{ 文件: 张三370399199003074535.txt, 名称: 名单 }]"
    board.items[TestBoard.marked] = item
    board["content/应急管理/张三370399199003074535.txt"] = "机密★"
    try await board.release()
    let found = try await board.written().check().findings
    let leak = try #require(found.first { $0.rule.id == "secrecy-mark" })
    #expect(leak.message.zh.hasPrefix("第1个附件的第1行有密级标志"))
    #expect(!found.contains { $0.message.zh.contains("19900307") || $0.message.en.contains("19900307") })
  }

  @Test("files of an item that was taken back or refused are not looked into: they never go out")
  func taken() async throws {
    var board = try await TestBoard.canary()
    let sample = try #require(AttachedSample.leaking.first)
    try sample.attach(to: &board)
    try await board.release()
    board.items[TestBoard.marked]?.fields.append("撤回: { 日期: 2013-06-20, 原因: 多列一栏, 人: 周静 }")
    let outcome = try await board.written().check()
    #expect(!outcome.findings.contains { $0.rule.id == sample.rule })
  }

  @Test("files that nothing uses are named; those of drafts, of held items and settings are not")
  func unused() async throws {
    var board = try await TestBoard.canary()
    board["content/应急管理/没人用.pdf"] = "x"
    board["content/应急管理/没人用.csv"] = "x"
    board["content/台账/登记.csv"] = "x"
    board["content/工作日.csv"] = "日期,类型,名称\n"
    board["content/概况信息/改/旁边.pdf"] = "x"
    board["content/概况信息/改/值班.改稿.md"] = TestItem("2013-0001").text
    board.items[TestBoard.marked]?.secrecy = "不予公开"
    let found = try await board.written().check().findings.filter { $0.rule.id == "file-unused" }
    #expect(found.map(\.path) == ["content/应急管理/没人用.csv", "content/应急管理/没人用.pdf"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.class == .duty })
  }
}
