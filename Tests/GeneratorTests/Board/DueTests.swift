import FoundationEssentials
import Notices
import Testing

@testable import Generator

/// The list of what is due, as the program prints it and as a calendar.
struct DueTests {
  private static let secret = "尚未放行的标题"

  private func program(_ change: (inout TestBoard) -> Void = { _ in }) async throws -> Program {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001", title: "第一号")
    board["content/board.yaml"]? += "冻结日期: 2013-07-01\n"
    board = try await board.released()
    var draft = TestItem("2013-0002", title: Self.secret)
    draft.formed = "2013-06-20"
    draft.published = nil
    draft.review = ["填报 王芳 2013-06-21"]
    board.items["应急管理/二.md"] = draft
    change(&board)
    return Program(board: try board.written())
  }

  @Test("prints what is due and exits with 0, also when something is overdue")
  func table() async throws {
    let program = try await program()
    let due = try program.run("due")
    #expect(due.code == 0, "\(due.errors)")
    #expect(due.output.contains("按 2013-07-01：今后 10 个工作日内要办 1 件，已经逾期 0 件"))
    #expect(due.output.contains("2013-07-10  还有 9 天（7 个工作日）  公开信息  2013-0002 \(Self.secret)"))
    #expect(due.output.contains("自 2013-06-20 次日起算，20 天，至 2013-07-10 止（本公开栏的公开期限）"))
    let later = try program.run("due", "--as-of", "2013-07-15", "--language", "en")
    #expect(later.code == 0)
    #expect(later.output.contains("overdue by 5 days"))
    #expect(try program.run("due", "--within", "3").output.contains("没有到期的事"))
    #expect(try program.run("due", "--within", "x").code == 64)
    #expect(try program.run("check", "--as-of", "2013-07-15").code == 1)
  }

  @Test("writes JSON for programs")
  func json() async throws {
    struct List: Decodable {
      struct Entry: Decodable {
        var id: String
        var title: String?
        var lastDay: String
        var overdue: Bool
      }
      var today: String
      var entries: [Entry]
    }
    var program = try await program()
    let list = try JSONDecoder().decode(List.self, from: Data(try program.run("due", "--format", "json").output.utf8))
    #expect(list.today == "2013-07-01")
    #expect(list.entries.map(\.id) == ["publish-2013-0002"])
    #expect(list.entries.first?.title == Self.secret)
    program.environment["CI"] = "true"
    #expect(try !program.run("due", "--format", "json").output.contains(Self.secret))
    #expect(try !program.run("due").output.contains(Self.secret))
  }

  @Test("the calendar names what is not public by its number alone unless asked, and is not written anew for nothing")
  func calendar() async throws {
    let program = try await program()
    let written = try program.run("due", "--ics", "due.ics")
    #expect(written.code == 0, "\(written.errors)")
    #expect(written.errors.contains("due.ics: 写好了"))
    let plain = try program.board.folder.text("due.ics")
    #expect(plain.contains("UID:publish-2013-0002@board.private\r\n"))
    #expect(plain.contains("DTSTAMP:20130701T000000Z\r\nDTSTART;VALUE=DATE:20130710\r\nDTEND;VALUE=DATE:20130711\r\n"))
    #expect(plain.contains("SUMMARY:公开信息：2013-0002\r\n"))
    #expect(!plain.contains(Self.secret))
    #expect(try program.run("due", "--ics", "due.ics").errors.contains("没有变化"))
    #expect(try program.run("due", "--ics", "due.ics", "--with-titles").code == 0)
    #expect(try program.board.folder.text("due.ics").contains(Self.secret))
    #expect(try program.run("due", "--ics", "due.ics", "--as-of", "2013-07-15").code == 0)
    // What is overdue stands on the day of the list, under the same id.
    let overdue = try program.board.folder.text("due.ics")
    #expect(overdue.contains("UID:publish-2013-0002@board.private\r\n"))
    #expect(overdue.contains("DTSTART;VALUE=DATE:20130715"))
    #expect(overdue.contains("SUMMARY:【逾期】公开信息：2013-0002\r\n"))
  }

  @Test(
    "no calendar goes where it would be read or published",
    arguments: ["content/due.ics", "themes/due.ics", "site/due.ics"])
  func places(_ file: String) async throws {
    let program = try await program()
    let result = try program.run("due", "--ics", file, "--language", "zh-CN")
    #expect(result.code == 64 && result.errors.hasPrefix("error: 日历文件不能是“\(file)”"), "\(result.errors)")
    #expect(result.errors.contains("例如：--ics ../到期提醒.ics"))
    #expect(!program.board.folder.exists(file))
  }

  @Test("with a file that cannot be read the list is not whole: exit 1, and the calendar stays as it was")
  func faults() async throws {
    let program = try await program {
      $0["due.ics"] = "old"
      $0["content/台账/依申请公开.csv"] = "姓名\n张三\n"
    }
    let due = try program.run("due", "--ics", "due.ics")
    #expect(due.code == 1)
    #expect(due.output.contains("2013-0002"))
    #expect(due.errors.contains("日历没有写"))
    #expect(try program.board.folder.text("due.ics") == "old")
    #expect(!due.errors.contains("张三"))
  }

  @Test("the ledger of applications is judged by check, its rows never shown, in a public log neither")
  func ledger() async throws {
    var program = try await program {
      $0["content/台账/依申请公开.csv"] = Ledger.applications.header + "\n2013-7,2013-06-03,当面,自然人,低保,,,,,,,,0\n"
    }
    let checked = try program.run("check")
    #expect(checked.code == 1)
    #expect(checked.errors.contains("content/台账/依申请公开.csv:2:8: error: 申请 2013-7：尚未答复，已超期 4 个工作日；末日 2013-06-25"))
    #expect(!checked.errors.contains("自然人"))
    program.environment["CI"] = "true"
    let logged = try program.run("check")
    #expect(logged.errors.contains("[application-overdue]") && !logged.errors.contains("自然人"))
    #expect(try program.run("build").code == 0)
    for (page, bytes) in try program.board.folder.tree("site") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("2013-7"), "\(page)")
    }
  }
}
