import Glibc
import Testing

@testable import Generator

/// What `sign` refuses, and that it then leaves everything as it was.
struct SigningTests {
  private static let path = "content/应急管理/汛期值班安排.md"

  /// Runs a command that must be refused, and expects the tree of content to be as before.
  private func refuse(
    _ board: EditingProgram, day: Int, _ arguments: [String], code: Int32, _ words: String...
  ) throws {
    let before = try board.board.tree("content")
    let result = try board.on(6, day, arguments)
    #expect(result.code == code, "\(result.errors)")
    for word in words { #expect(result.errors.contains(word), "\(result.errors)") }
    #expect(try board.board.tree("content").differences(from: before) == [])
  }

  @Test("a step out of turn, signed twice, or by a person who may not, is refused with the reason")
  func persons() throws {
    let board = try EditingProgram()
    _ = try board.begin(steps: 2)
    let sign = { (step: String, person: String) in ["sign", "2013-0001", step, "--as", person] }
    try refuse(board, day: 5, sign("复核", "孙涛"), code: 1, "下一步是“复审”")
    try refuse(board, day: 5, sign("初审", "李强"), code: 1, "“李强”在 2013-06-04 签过")
    try refuse(board, day: 5, sign("复审", "李强"), code: 1, "[review-same-person]")
    try refuse(board, day: 5, sign("复审", "王芳"), code: 1, "[review-person-not-allowed]", "赵敏")
    try refuse(board, day: 5, sign("复审", "赵民"), code: 1, "[review-person-unknown]", "是不是“赵敏”")
    try refuse(board, day: 2, sign("复审", "赵敏"), code: 1, "[review-date-order]")
    try refuse(board, day: 5, sign("审复", "赵敏"), code: 64, "复审")
    try refuse(board, day: 5, ["sign", "2013-0009", "复审", "--as", "赵敏"], code: 64, "没有“2013-0009”")
    try refuse(board, day: 5, sign("复审", "赵敏") + ["--note", "甲"], code: 64, "--note")
    try refuse(board, day: 5, sign("复审", "赵敏") + ["--publish-on", "2013-06-09"], code: 64, "--publish-on")
  }

  @Test("what is not there is said before anybody is asked who signs, with those that are like it")
  func missing() throws {
    let board = try EditingProgram {
      $0.items["应急管理/一.md"] = TestItem("2013-0011")
      $0.items["应急管理/2013年防汛预案.md"] = TestItem("2013-0012", title: "防汛预案")
      $0.items["应急管理/2013年防汛物资.md"] = TestItem("2013-0013", title: "防汛物资")
    }
    try refuse(board, day: 4, ["sign", "2013-0019", "填报"], code: 64, "没有“2013-0019”这一条", "是不是：2013-0011？")
    try refuse(board, day: 4, ["sign", "防汛", "填报"], code: 64, "是不是：2013年防汛物资、2013年防汛预案？")
    try refuse(board, day: 4, ["sign", "content/应急管理", "填报"], code: 64, "没有“content/应急管理”这一条")
    try refuse(board, day: 4, ["sign", "content/board.yaml", "填报"], code: 64, "没有“content/board.yaml”这一条")
  }

  @Test("a name that two people bear is refused with their ids, and an id is taken")
  func namesakes() throws {
    let board = try EditingProgram {
      $0["content/people.yaml"]? +=
        "  - { 编号: wangfang-2, 姓名: 王芳, 单位: 财政所, 步骤: [填报], 任期: { 从: 2011-01-01 } }\n"
    }
    _ = try board.begin(steps: 0)
    try refuse(
      board, day: 4, ["sign", "2013-0001", "填报", "--as", "王芳"], code: 1, "[review-person-ambiguous]",
      "wangfang（党政办公室）、wangfang-2（财政所）", "- 填报 wangfang 2013-06-04")
    #expect(try board.on(6, 4, "sign", "2013-0001", "填报", "--as", "wangfang-2").code == 0)
    #expect(try board.text(Self.path).contains("  - 填报 wangfang-2 2013-06-04 "))
  }

  @Test("who signs is found by git's address; nobody and several are refused")
  func identity() throws {
    let board = try EditingProgram {
      try $0.replace("步骤: [填报],", with: "步骤: [填报], 邮箱: [Wang@board.example],", in: "content/people.yaml")
    }
    _ = try board.begin(steps: 0)
    let home = ["HOME": board.board.folder("home")]
    let bare = try board.on(6, 4, "sign", "2013-0001", "填报", environment: home)
    #expect(bare.code == 64 && bare.errors.contains("user.email"), "\(bare.errors)")
    try board.board.write("home/.gitconfig", "[user]\n\temail = other@board.example\n")
    let other = try board.on(6, 4, "sign", "2013-0001", "填报", environment: home)
    #expect(other.code == 1 && other.errors.contains("other@board.example"), "\(other.errors)")
    try board.board.write("home/.gitconfig", "[user]\n\temail = wang@BOARD.example\n")
    let signed = try board.on(6, 4, "sign", "2013-0001", "填报", environment: home)
    #expect(signed.code == 0, "\(signed.errors)")
    #expect(try board.text(Self.path).contains("  - 填报 王芳 2013-06-04 "))
    let second = try board.on(6, 4, "sign", "2013-0001", "初审", "--as", "李强", environment: home)
    #expect(second.code == 0 && second.errors.contains("git 里的邮箱是“王芳”的"), "\(second.errors)")
  }

  /// Whom git names, who is named, and how it ends.
  static let named: [(String?, String, Int32)] = [
    ("wang@board.example", "王芳", 0), ("WANG@board.example", "wangfang", 0), ("li@board.example", "王芳", 1),
    ("stranger@board.example", "王芳", 1), (nil, "王芳", 1), ("both@board.example", "王芳", 1),
  ]

  @Test("--as names only whom git names, where no computer is shared, and nothing is written", arguments: named)
  func names(address: String?, person: String, code: Int32) throws {
    let board = try EditingProgram(sharesComputer: false) {
      try $0.replace(
        "步骤: [填报],", with: "步骤: [填报], 邮箱: [wang@board.example, both@board.example],", in: "content/people.yaml")
      try $0.replace(
        "步骤: [初审, 复审],", with: "步骤: [初审, 复审], 邮箱: [li@board.example, both@board.example],", in: "content/people.yaml")
    }
    let path = try board.begin(steps: 0)
    let text = try board.text(path)
    let home = ["HOME": board.board.folder("home")]
    try board.board.write("home/.gitconfig", address.map { "[user]\n\temail = \($0)\n" } ?? "")
    let signed = try board.on(6, 4, "sign", path, "填报", "--as", person, environment: home)
    #expect(signed.code == code, "\(signed.errors)")
    #expect((try board.text(path) == text) == (code != 0))
    if code != 0 { #expect(signed.errors.contains("共用电脑: 允许"), "\(signed.errors)") }
  }

  @Test("--as is refused where there is no git")
  func withoutGit() throws {
    let board = try EditingProgram(sharesComputer: false)
    let path = try board.begin(steps: 0)
    let signed = try board.on(6, 4, "sign", path, "填报", "--as", "王芳", environment: ["PATH": "/nonexistent"])
    #expect(signed.code == 1 && signed.errors.contains("共用电脑"), "\(signed.errors)")
  }

  @Test(
    "a leak or a blank of the skeleton is refused at every step, and the number is not repeated",
    arguments: [("身份证号370399198001010015", "[resident-id]"), ("【填：电话】", "[blank-left]"), ("机密★10年", "[secrecy-mark]")])
  func leaks(words: String, rule: String) throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 2)
    try board.board.write(path, try board.text(path) + "\n\(words)\n")
    try refuse(board, day: 5, ["sign", path, "复审", "--as", "赵敏"], code: 1, rule)
    let result = try board.on(6, 5, "sign", path, "复审", "--as", "赵敏")
    #expect(!result.errors.contains("370399198001010015"))
  }

  @Test("a question and a recorded exception are shown to whoever signs, and hold nothing; the number is not repeated")
  func exceptions() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 0)
    let text = try board.text(path)
    let asking = text + "\n张三，家庭住址：示例一村12号。\n"
    try board.board.write(path, asking)
    let sign = ["sign", path, "填报", "--as", "王芳"]
    let asked = try board.on(6, 5, sign)
    #expect(asked.code == 0 && asked.errors.contains("[home-address]"), "\(asked.errors)")
    try board.board.write(path, text + "\n值班13800000000。\n")
    try refuse(board, day: 5, sign, code: 1, "[mobile-phone]", "138****0000")
    let list = "例外: [{ 规则: mobile-phone, 内容: 138****0000, 人: 孙涛, 日期: 2013-06-05, 理由: 值班电话 }]\n保密:"
    try board.board.write(path, text.replacing("保密:", with: list) + "\n值班13800000000。\n")
    let signed = try board.on(6, 5, sign)
    #expect(signed.code == 0 && signed.errors.contains("已由“孙涛”于 2013-06-05 记为例外"), "\(signed.errors)")
    #expect(!signed.errors.contains("13800000000"))
  }

  @Test("a file that cannot be read is refused with what is wrong")
  func unreadable() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 2)
    try board.board.write(path, try board.text(path).replacing("标题:", with: "标提:"))
    try refuse(board, day: 5, ["sign", path, "复审", "--as", "赵敏"], code: 1, "[unknown-key]", "先改正")
  }

  @Test("a fault in the settings stops signing")
  func settings() throws {
    let board = try EditingProgram()
    _ = try board.begin(steps: 2)
    try board.board.write("content/people.yaml", try board.text("content/people.yaml") + "错: 错\n")
    try refuse(board, day: 5, ["sign", "2013-0001", "复审", "--as", "赵敏"], code: 1, "people.yaml")
  }

  @Test("what is late is released only with its reason, for the fingerprint covers it; before that it can be signed")
  func late() throws {
    let board = try EditingProgram()
    let path = try board.begin(from: 24, steps: 4)
    try refuse(board, day: 28, ["sign", path, "公开", "--as", "周静"], code: 1, "[late]", "逾期说明")
    try board.board.write(path, try board.text(path).replacing("保密:", with: "逾期说明: 因防汛值守延后\n保密:"))
    try refuse(board, day: 28, ["sign", path, "公开", "--as", "周静"], code: 1, "[fingerprint-mismatch]")
    try board.sign(path, on: 28)
    #expect(try board.on(6, 28, "check").code == 0)
  }

  @Test("a day of publication that would be late is refused before it is too late to say why")
  func lateLater() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 4)
    let arguments = ["sign", path, "公开", "--as", "周静", "--publish-on", "2013-07-31"]
    try refuse(board, day: 7, arguments, code: 1, "[late]")
  }

  @Test("what the secrecy organ has not cleared is not released")
  func secrecy() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 0)
    try board.board.write(path, try board.text(path).replacing("保密: 可以公开", with: "保密: 不予公开"))
    try board.sign(path, on: 6, steps: 4)
    try refuse(board, day: 7, ["sign", path, "公开", "--as", "周静"], code: 1, "不予公开")
  }

  @Test("a signature bears today's date: --as-of does not change it, nor does a frozen board let it be")
  func date() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 2)
    try refuse(
      board, day: 5, ["sign", path, "复审", "--as", "赵敏", "--as-of", "2013-06-04"], code: 1, "今天 2013-06-05", "--as-of")
    let ahead = try board.on(6, 5, "sign", path, "复审", "--as", "赵敏", "--as-of", "2013-06-20")
    #expect(ahead.code == 0 && ahead.errors.contains("签字日期写的是今天 2013-06-05"), "\(ahead.errors)")
    #expect(ahead.errors.contains("SOURCE_DATE_EPOCH 把今天定成 2013-06-05"), "\(ahead.errors)")
    #expect(ahead.errors.contains(" 复核 --as 孙涛\n"), "where one name is given the next is, too: \(ahead.errors)")
    #expect(try board.text(path).contains("  - 复审 赵敏 2013-06-05 "))
  }

  @Test("a link is not written through")
  func link() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 2)
    try board.board.folder.link("content/应急管理/别名.md", to: "汛期值班安排.md")
    try refuse(board, day: 5, ["sign", "content/应急管理/别名.md", "复审", "--as", "赵敏"], code: 1, "链接")
    #expect(board.board.folder.exists(path))
  }

  @Test("bytes, mode and name of the file stay, and nothing is left beside it")
  func keeps() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 2)
    let text = "\u{FEFF}" + (try board.text(path)).replacing("保密", with: "# 说明\n保密").replacing("\n", with: "\r\n")
    try board.board.write(path, text)
    try #require(unsafe chmod(board.board.folder(path), 0o640) == 0)
    #expect(try board.on(6, 5, "sign", path, "复审", "--as", "赵敏").code == 0)
    let line = try #require(text.split(separator: "\r\n").first { $0.hasPrefix("  - 初审 李强 2013-06-04 ") })
    let next = line.replacing("初审 李强 2013-06-04", with: "复审 赵敏 2013-06-05")
    #expect(try board.text(path) == text.replacing(line, with: "\(line)\r\n\(next)"))
    #expect(try board.board.folder.identity(path).mode & 0o777 == 0o640)
    #expect(try board.board.tree("content").keys.filter { $0.contains("noticeboard") } == [])
  }

  // MARK: - Revisions

  private func revised(note: String? = "更正电话") throws -> (EditingProgram, String) {
    let board = try EditingProgram()
    let path = try board.begin()
    var arguments = ["new", "--revision", "2013-0001"]
    if let note { arguments += ["--note", note] }
    let made = try board.on(6, 17, arguments)
    try #require(made.code == 0, "\(made.errors)")
    let draft = path.replacing(".md", with: ".改稿.md")
    try board.board.write(draft, try board.text(draft).replacing("已经", with: "重新"))
    if note != nil { try board.sign(draft, on: 18, steps: 4) }
    return (board, draft)
  }

  @Test("a revision is refused like an item: persons, leaks, what it must not hold, a note that is missing")
  func revision() throws {
    let (board, draft) = try revised(note: nil)
    try refuse(board, day: 18, ["sign", draft, "填报", "--as", "王芳"], code: 1, "变更说明")
    #expect(try board.on(6, 18, "sign", draft, "填报", "--as", "王芳", "--note", "更正: 电话").code == 0)
    try refuse(board, day: 18, ["sign", draft, "初审", "--as", "李强", "--note", "又改"], code: 64, "变更说明")
    try board.sign(draft, on: 18, steps: 4, from: 1)
    try refuse(board, day: 19, ["sign", draft, "公开", "--as", "王芳"], code: 1, "[review-person-not-allowed]")
    try refuse(
      board, day: 19, ["sign", draft, "公开", "--as", "周静", "--publish-on", "2013-06-30"], code: 64, "--publish-on")
    let text = try board.text(draft)
    for (words, rule) in [
      ("撤回: { 日期: 2013-06-18, 原因: 甲, 人: 周静 }\n", "[revision-withdrawal]"),
      ("变更: [{ 日期: 2013-06-10, 公开: 2013-06-11, 说明: 甲, 审查: [填报 王芳 2013-06-10] }]\n", "[revision-history]"),
    ] {
      try board.board.write(draft, text.replacing("保密:", with: "\(words)保密:"))
      try refuse(board, day: 19, ["sign", draft, "公开", "--as", "周静"], code: 1, rule)
    }
    try board.board.write(draft, text.replacing("公开日期: 2013-06-07", with: "公开日期: 2013-06-06"))
    try refuse(board, day: 19, ["sign", draft, "公开", "--as", "周静"], code: 1, "[revision-published]")
    try board.board.write(draft, text + "\n机密★10年\n")
    try refuse(board, day: 19, ["sign", draft, "公开", "--as", "周静"], code: 1, "[secrecy-mark]")
    try board.board.write(draft, text)
    #expect(try board.on(6, 19, "sign", draft, "公开", "--as", "周静").code == 0)
    #expect(try board.text("content/应急管理/汛期值班安排.md").contains("    说明: \"更正: 电话\"\n"))
  }

  @Test("a draft left over after its folding is recognised, changes nothing, and goes when it is asked for")
  func leftOver() throws {
    let (board, draft) = try revised()
    let text = try board.text(draft)
    #expect(try board.on(6, 19, "sign", draft, "公开", "--as", "周静").code == 0)
    let item = try board.text("content/应急管理/汛期值班安排.md")
    try board.board.write(draft, text)
    let checked = try board.on(6, 19, "check")
    #expect(checked.code == 0 && checked.errors.contains("[revision-folded]"), "\(checked.errors)")
    let again = try board.on(6, 20, "sign", draft, "公开", "--as", "周静")
    #expect(again.code == 0, "\(again.errors)")
    #expect(!board.board.folder.exists(draft))
    #expect(try board.text("content/应急管理/汛期值班安排.md") == item)
  }

  @Test("a draft that differs from its item in 应撤回 alone is not left over: what it says would be lost with it")
  func leftOverBut() throws {
    let (board, draft) = try revised()
    let text = try board.text(draft)
    #expect(try board.on(6, 19, "sign", draft, "公开", "--as", "周静").code == 0)
    let due = "应撤回: { 事由: 处罚决定被撤销, 日期: 2013-06-18 }\n"
    try board.board.write(draft, text.replacing("保密:", with: "\(due)保密:"))
    let checked = try board.on(6, 19, "check")
    #expect(!checked.errors.contains("[revision-folded]"), "\(checked.errors)")
    _ = try board.on(6, 20, "sign", draft, "公开", "--as", "周静")
    let rest = board.board.folder.exists(draft) ? try board.text(draft) : ""
    let item = try board.text("content/应急管理/汛期值班安排.md")
    #expect(rest.contains(due) || item.contains(due))
  }

  @Test("a draft whose five lines were written by hand is folded in as it is; with a wrong fingerprint it is not")
  func byHand() throws {
    let (board, draft) = try revised()
    let text = try board.text(draft)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  - 复核 孙涛 2013-06-18 ") })
    let zeros = "0000000000000-0000000000000"
    try board.board.write(draft, text.replacing(line, with: "\(line)\n  - 公开 周静 2013-06-19 \(zeros)"))
    let checked = try board.on(6, 19, "check")
    #expect(checked.code == 1 && checked.errors.contains("[fingerprint-mismatch]"), "\(checked.errors)")
    try refuse(board, day: 19, ["sign", draft, "公开", "--as", "周静"], code: 1, "[fingerprint-mismatch]")
    let expected = line.suffix(zeros.utf8.count)
    try board.board.write(draft, text.replacing(line, with: "\(line)\n  - 公开 周静 2013-06-19 \(expected)"))
    #expect(try board.on(6, 19, "check").errors.contains("[revision-ready]"))
    let folded = try board.on(6, 20, "sign", draft, "公开", "--as", "周静")
    #expect(folded.code == 0, "\(folded.errors)")
    #expect(try board.text("content/应急管理/汛期值班安排.md").contains("      - 公开 周静 2013-06-19 \(expected)\n"))
    #expect(try board.on(6, 20, "check").code == 0)
  }

  @Test("a revision that is not out in time is overdue like an item")
  func overdue() throws {
    let (board, draft) = try revised()
    let late = try board.on(7, 20, "check")
    #expect(late.code == 1 && late.errors.contains("\(draft):") && late.errors.contains("[overdue]"), "\(late.errors)")
    let line = try #require(late.errors.split(separator: "\n").first { $0.contains("[overdue]") })
    #expect(!line.hasPrefix("content/应急管理/汛期值班安排.md"))
  }
}

extension EditingProgram {
  func on(_ month: Int, _ day: Int, _ arguments: [String]) throws -> Program.Result {
    try run(month, day, arguments, [:])
  }
}
