import Compliance
import Diagnostics
import FoundationEssentials
import Notices
import Testing

@testable import Generator

/// `noticeboard check` with paths, git, formats and `--strict`, and `noticeboard explain`, as a person types them.
struct CheckCommandTests {
  private func board() async throws -> TestBoard {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001", title: "第一号")
    var late = TestItem("2013-0002", title: "迟到的")
    late.formed = "2013-04-01"
    late.fields = ["逾期说明: 因防汛值守，延后整理"]
    board.items["应急管理/二.md"] = late
    board["content/board.yaml"]? += "冻结日期: 2013-07-01\n"
    board = try await board.released()
    var broken = TestItem("2013-0003", title: "读不懂的")
    broken.fields = ["标提: 错"]
    board.items["概况信息/三.md"] = broken
    return board
  }

  private func program(_ change: (inout TestBoard) -> Void = { _ in }) async throws -> Program {
    var board = try await board()
    change(&board)
    return Program(board: try board.written())
  }

  // MARK: - Paths

  @Test("only what is named is checked: a file, a folder, a path from the board's folder or a whole one")
  func paths() async throws {
    let program = try await program()
    for path in ["content/应急管理/一.md", "content/应急管理", program.board.folder("content/应急管理/二.md")] {
      let result = try program.run("check", path)
      #expect(result.code == 0, "\(result.errors)")
      #expect(!result.errors.contains("unknown-key"))
      #expect(result.errors.contains("只查选定的"))
    }
    let broken = try program.run("check", "content/应急管理/一.md", "content/概况信息")
    #expect(broken.code == 1)
    #expect(broken.errors.contains("只查选定的 2 个文件"))
    #expect(try program.run("check").code == 1)
  }

  @Test("a path that is not there, or not the board's, is wrong usage and said in the reader's language")
  func wrongPaths() async throws {
    let program = try await program()
    let missing = try program.run("check", "content/没有.md")
    #expect(missing.code == 64)
    #expect(missing.errors.contains("没有“content/没有.md”这个文件或文件夹"))
    let elsewhere = try program.run("check", "/etc/passwd", "--language", "en")
    #expect(elsewhere.code == 64)
    #expect(elsewhere.errors.contains("is not in the board's folder"))
  }

  @Test("a README.md that is named is not looked at, and that is said")
  func readme() async throws {
    let program = try await program()
    try program.board.write("content/应急管理/README.md", "给人看的说明\n")
    let alone = try program.run("check", "content/应急管理/README.md")
    #expect(alone.code == 0 && alone.errors.contains("只查选定的 0 个文件；README.md 不算信息，1 个没有查"), "\(alone.errors)")
    let folder = try program.run("check", "content/应急管理", "--language", "en")
    #expect(folder.errors.contains("selected files only; 1 README.md passed over"), "\(folder.errors)")
  }

  // MARK: - Strictness

  @Test("--strict makes warnings count, and says so")
  func strict() async throws {
    let program = try await program { $0.items["概况信息/三.md"] = nil }
    #expect(try program.run("check").code == 0)
    let strict = try program.run("check", "--strict")
    #expect(strict.code == 1)
    #expect(strict.errors.contains("warning: "))
    #expect(strict.errors.contains("--strict：警告按错误算"))
    #expect(try program.run("check", "--strict", "content/应急管理/一.md").code == 0)
  }

  @Test("what the board switches off is counted aloud, and fails no more")
  func switchedOff() async throws {
    let program = try await program {
      $0.items["概况信息/三.md"] = nil
      $0["content/board.yaml"]? += "规则级别: { late: 关闭 }\n"
    }
    let result = try program.run("check", "--strict")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.errors.contains("另有 1 个按 board.yaml 的“规则级别”关闭，没有列出"))
  }

  // MARK: - Formats

  @Test("SARIF and HTML go to standard output; totals stand in the page, and beside the log nothing is said")
  func formats() async throws {
    let program = try await program()
    let log = try program.run("check", "--format", "sarif")
    #expect(log.code == 1)
    #expect(log.errors == "")
    #expect(log.output.contains("\"ruleId\":\"unknown-key\""))
    let page = try program.run("check", "--format", "html")
    #expect(page.code == 1)
    #expect(page.output.hasPrefix("<!doctype html>"))
    #expect(page.output.contains("错误 1 个，警告 1 个"))
    #expect(page.errors.contains("错误 1 个，警告 1 个"))
    let one = try program.run("check", "--format", "html", "content/应急管理/一.md")
    #expect(one.output.contains("只查选定的 1 个文件"))
  }

  @Test("in a public log neither SARIF nor the page repeats a word of what is held back", arguments: ["sarif", "html"])
  func publicLog(format: String) async throws {
    var board = try await TestBoard.canary()
    let path = try #require(board.items.first { $0.value.index == Canary.index }?.key)
    board.items[path]?.fields.append("标提: \(Canary.mark)")
    let program = Program(board: try board.written(), environment: ["CI": "true"])
    let result = try program.run("check", "--format", format)
    #expect(result.output.contains(Canary.index))
    #expect(Canary.words.sightings(in: ["log": Array((result.output + result.errors).utf8)]) == [])
  }

  @Test(
    "what leaks is not repeated by findings about something else on its line, of an unreadable file neither",
    arguments: ["text", "json", "github", "sarif", "html"])
  func discreet(format: String) async throws {
    let number = "11010519491231002X"
    let program = try await program {
      $0.items["应急管理/一.md"]?.body += "\n<b>张三</b> \(number)，见[\(number)](\(number).md)\n"
      $0.items["概况信息/三.md"]?.fields = ["标提: 身份证号 \(number)", "关键词: 身份证号: \(number)"]
    }
    let result = try program.run("check", "--format", format)
    let said = result.output + result.errors
    for rule in ["resident-id", "raw-html", "missing-target", "unknown-key"] { #expect(said.contains(rule), "\(rule)") }
    #expect(!said.contains(number), "\(said)")
  }

  @Test(
    "no number that is found is repeated, whatever its kind and however it is typed",
    arguments: ["text", "json", "github", "sarif", "html"])
  func numbers(format: String) async throws {
    let found = [
      ("resident-id", "370399**1988**07044556"), ("residence-permit", "937840199003074532"),
      ("bank-card", "6299990102030405060"), ("passport", "E91234567"), ("mobile-phone", "138-0001-0002"),
      ("number-half-masked", "370399198807••••35"),
    ]
    let program = try await program {
      $0.items["应急管理/一.md"]?.body += found.map { "\n\n见[附件](\($0.1).md)\($0.1)。" }.joined() + "\n"
    }
    let result = try program.run("check", "--format", format)
    let said = result.output + result.errors
    for (rule, number) in found {
      #expect(said.contains(rule), "\(rule)")
      #expect(!said.contains(number) && !said.contains(number.filter(\.isNumber).dropFirst(5).prefix(6)), "\(said)")
    }
  }

  @Test("the page's policy admits the page's style and no other")
  func policy() {
    let digest = ContentDigest.sha256(Array(FindingsAsHTML.style.utf8)).hexadecimal
    let digits = Array(digest.utf8).map { $0 > 0x39 ? $0 - 0x57 : $0 - 0x30 }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    #expect(FindingsAsHTML.styleDigest == Data(bytes).base64EncodedString())
  }

  // MARK: - Explaining

  @Test("a rule is explained in both languages, all are listed by theme, and a slip is answered with the near one")
  func explain() async throws {
    let program = try await program()
    let late = try program.runBare("explain", "late", "--language", "zh-CN")
    #expect(late.code == 0)
    #expect(late.output.hasPrefix("late  逾期公开\n"))
    #expect(late.output.contains("依据：《政府信息公开条例》"))
    #expect(try program.runBare("explain", "late", "--language", "en").output.contains("late  published late"))
    let all = try program.runBare("explain", "--language", "zh-CN").output
    for rule in RuleCatalogue.all { #expect(all.contains("  \(rule.id)  "), "\(rule.id)") }
    let unknown = try program.runBare("explain", "lte", "--language", "zh-CN")
    #expect(unknown.code == 64)
    #expect(unknown.errors.contains("是不是“late”？"))
    #expect(try program.runBare("explain", "late", "--format", "pdf").code == 64)
  }
}
