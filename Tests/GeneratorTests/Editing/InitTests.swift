import Notices
import Testing

@testable import Generator

/// A new board: what `init` writes is a board that builds at once and says what is still to be filled in.
struct InitTests {
  private let board: WrittenBoard
  private let program: Program
  private var folder: String { board.folder("新栏/board") }

  init() throws {
    board = try WrittenBoard(day: "2026-11-30")
    program = Program(board: board, environment: ["SOURCE_DATE_EPOCH": "1796000400", "NOTICEBOARD_LANGUAGE": "zh-CN"])
  }

  private func begin(_ more: String...) throws -> Program.Result {
    try program.runBare(arguments: ["init", folder, "--name", "示例镇"] + more)
  }

  @Test("what was begun is a board: nothing is wrong but blanks and empty columns, and it builds at once")
  func begins() throws {
    let begun = try begin()
    #expect(begun.code == 0, "\(begun.errors)")
    let paths = begun.output.split(separator: "\n").map { String($0.dropFirst(folder.count + 1)) }
    #expect(paths.first == "content/board.yaml")
    for path in [
      "content/people.yaml", "content/README.md", "content/台账/监督反馈.csv", ".gitignore", "deploy/noticeboard.timer",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(!paths.contains { $0.hasPrefix("themes/") })
    let check = try program.runBare("check", "--root", folder)
    let errors = check.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(
      !errors.isEmpty && errors.allSatisfy { $0.hasSuffix("[settings-blank]") || $0.hasSuffix("[empty-columns]") })
    #expect(check.errors.contains("还没有填：【填：办公地址】"))
    #expect(try board.folder.text("新栏/board/deploy/crontab").contains("noticeboard build"))
    let build = try program.runBare("build", "--root", folder)
    #expect(build.code == 0, "\(build.errors)")
    #expect(try board.folder.text("新栏/board/site/index.html").contains("示例镇政务公开栏"))
  }

  @Test("a board that could not be written whole leaves nothing, and can be begun again")
  func cutShort() throws {
    try board.folder.write("新栏/board/content/台账", "no folder")
    let refused = try begin()
    #expect(refused.code != 0 && refused.errors.contains("台账"), "\(refused.errors)")
    #expect(!board.folder.exists("新栏/board/content/board.yaml") && !board.folder.exists("新栏/board/content/people.yaml"))
    #expect(try board.folder.text("新栏/board/content/台账") == "no folder")
    try board.folder.remove("新栏/board/content/台账")
    let begun = try begin()
    #expect(begun.code == 0 && board.folder.exists("新栏/board/content/board.yaml"), "\(begun.errors)")
    #expect(try begin().code != 0, "and not a second time")
  }

  @Test("once every blank is filled in, a check says nothing of the settings, and an item can be written and signed")
  func filled() throws {
    _ = try begin("--signer", "填报=王芳", "--office", "党政办公室")
    for name in ["board.yaml", "people.yaml"] {
      let path = "新栏/board/content/\(name)"
      let text = try board.folder.text(path)
      let parts = text.split(separator: "【填", omittingEmptySubsequences: false)
      let filled = parts.enumerated().map { place, part in
        place == 0 || part.hasPrefix("：……") ? "\(part)" : "甲\(place)" + part.drop { $0 != "】" }.dropFirst()
      }
      try board.folder.write(path, filled.joined())
    }
    let check = try program.runBare("check", "--root", folder)
    #expect(!check.errors.contains("settings-blank"), "\(check.errors)")
    let new = try program.runBare("new", "2026年冬季供水安排", "--category", "公共服务", "--root", folder)
    #expect(new.code == 0 && new.output.hasPrefix("content/公共服务/"), "\(new.errors)")
  }

  @Test("facts come from a file, options count before it, and with a target the daily run publishes")
  func file() throws {
    try board.folder.write(
      "facts.txt", "# 建栏\r\n名称: 东里镇\r\n电话：0533-000-0001\n签字: 填报=王芳\n目标: 网站=ssh=web@host:/srv/board\n传真:\n")
    let begun = try program.runBare("init", folder, "--from", board.folder("facts.txt"), "--phone", "0533-000-0002")
    #expect(begun.code == 0, "\(begun.errors)")
    let settings = try board.folder.text("新栏/board/content/board.yaml")
    for line in [
      "简称: 东里镇", "电话: 0533-000-0002", "传真: 【填", "发布目标:\n  - { 名称: 网站, 方式: ssh, 位置: \"web@host:/srv/board\" }",
    ] {
      #expect(settings.contains(line), "\(line)")
    }
    for path in ["deploy/crontab", "deploy/noticeboard.service", ".gitlab-ci.yml", ".github/workflows/board.yml"] {
      #expect(try board.folder.text("新栏/board/\(path)").contains("noticeboard publish --yes"), "\(path)")
    }
    #expect(try !program.runBare("check", "--root", folder).errors.contains("bad-publish-target"))
    try board.folder.write("wrong.txt", "名称: 东里镇\n机构名称: 办公室\n")
    let wrong = try program.runBare("init", board.folder("other"), "--from", board.folder("wrong.txt"))
    #expect(wrong.code == 64 && wrong.errors.contains("第 2 行看不懂"), "\(wrong.errors)")
    let target = try program.runBare("init", board.folder("other"), "--name", "甲镇", "--target", "网站=ssh")
    #expect(target.code == 64 && target.errors.contains("名称=方式=位置"), "\(target.errors)")
  }

  @Test("of several targets the daily run publishes each by its name")
  func severalTargets() throws {
    let begun = try begin("--target", "网站=ssh=web@host:/srv/board", "--target", "备份=文件夹=/srv/copy")
    #expect(begun.code == 0, "\(begun.errors)")
    for (path, line) in [
      ("deploy/crontab", "&& { noticeboard publish 网站 --yes; noticeboard publish 备份 --yes; }\n"),
      (
        "deploy/noticeboard.service",
        "\nExecStart=/usr/bin/env noticeboard publish 网站 --yes\nExecStart=/usr/bin/env noticeboard publish 备份 --yes\n"
      ),
      (".gitlab-ci.yml", "then noticeboard publish 网站 --yes; noticeboard publish 备份 --yes; fi\n"),
    ] {
      #expect(try board.folder.text("新栏/board/\(path)").contains(line), "\(path)")
    }
    let odd = try program.runBare(
      "init", board.folder("other"), "--name", "甲镇", "--target", "a;b=ssh=h:/b", "--target", "c=ssh=h:/c")
    #expect(odd.code == 64 && odd.errors.contains("名称=方式=位置"), "\(odd.errors)")
  }

  @Test("one person is one entry, a government's name is that of its place, and a target is one that can be read")
  func persons() throws {
    let path = board.folder("other")
    let begun = try program.runBare(
      "init", path, "--name", "东里镇人民政府", "--signer", "填报=王芳", "--signer", "复审=王芳", "--signer", "初审=李强")
    #expect(begun.code == 0, "\(begun.errors)")
    let people = try board.folder.text("other/content/people.yaml")
    #expect(people.ranges(of: "姓名: 王芳").count == 1 && people.contains("步骤: [填报, 复审]"), "\(people)")
    let settings = try board.folder.text("other/content/board.yaml")
    #expect(settings.contains("东里镇人民政府") && !settings.contains("人民政府人民政府"))
    for target in [["网站=ftp=host:/b"], ["网站=ssh=h:/b", "网站=U盘=/media/b"]] {
      let refused = try program.runBare(
        arguments: ["init", board.folder("third"), "--name", "甲镇"] + target.flatMap { ["--target", $0] })
      #expect(refused.code == 64 && refused.errors.contains("各不相同"), "\(refused.errors)")
    }
    try board.folder.write("gbk.txt", [0xC3, 0xFB, 0xB3, 0xC6, 0x3A, 0x20, 0xB6, 0xAB, 0x0A])
    let gbk = try program.runBare("init", board.folder("third"), "--from", board.folder("gbk.txt"))
    #expect(gbk.code == 64 && gbk.errors.contains("不是 UTF-8"), "\(gbk.errors)")
  }

  @Test("a folder that holds a board is left as it is")
  func twice() throws {
    _ = try begin()
    let before = try board.folder.tree("新栏")
    let again = try begin("--office", "别的办公室")
    #expect(again.code == 64 && again.errors.contains("已经有公开栏"))
    #expect(try board.folder.tree("新栏") == before)
  }

  @Test("categories and persons of one's own stand in the settings")
  func facts() throws {
    let begun = try begin("--category", "政务动态=dongtai", "--category", "指南=zhinan", "--signer", "公开=周静")
    #expect(begun.output.contains("content/指南/示例镇政府信息公开指南.md"))
    #expect(try board.folder.text("新栏/board/content/board.yaml").contains("- { 名称: 政务动态, 标识: dongtai }"))
    #expect(try board.folder.text("新栏/board/content/people.yaml").contains("姓名: 周静"))
  }

  @Test(
    "facts as offices have them are taken, one by one or from a file named without its folder",
    arguments: [true, false])
  func officeFacts(inFile: Bool) throws {
    let facts = [
      ("hours", "办公时间", "工作日上午8:30—12:00，下午14:00—17:30"), ("url", "网址", "https://www.example.cn/dongli/"),
      ("email", "邮箱", "xxgk@example.cn"), ("phone", "电话", "0533-3180001"), ("address", "地址", "政府路1号（便民大厅）"),
    ]
    let begun: Program.Result
    if inFile {
      let lines = facts.map { "\($0.1.suffix(2)): \($0.2)\n" }.joined()
      try board.folder.write("东里镇.txt", lines)
      let command =
        "cd '\(board.folder.path)' && exec '\(try builtProgram("noticeboard"))' init 新栏/board --from 东里镇.txt"
      try board.folder.program("there", "#!/bin/sh\n\(command) --name 示例镇\n")
      begun = try program.run(other: board.folder("there"), [])
    } else {
      begun = try program.runBare(
        arguments: ["init", folder, "--name", "示例镇"] + facts.flatMap { ["--\($0.0)", $0.2] })
    }
    #expect(begun.code == 0, "\(begun.errors)")
    let settings = try board.folder.text("新栏/board/content/board.yaml")
    for (_, key, value) in facts { #expect(settings.contains("\(key): \(value)\n"), "\(key)") }
    #expect(try program.runBare("build", "--root", folder).code == 0)
  }

  @Test(
    "an address with its protocol, hours with their minutes and a file of the current folder are facts as they are typed"
  )
  func ordinary() throws {
    let begun = try begin(
      "--url", "https://board.example/gongkai/", "--hours", "工作日 8:30—12:00，13:30—17:30", "--address", "府前路1号，二楼",
      "--target", "本机=文件夹=/srv/board")
    #expect(begun.code == 0, "\(begun.errors)")
    let settings = try board.folder.text("新栏/board/content/board.yaml")
    for line in [
      "网址: https://board.example/gongkai/\n", "办公时间: 工作日 8:30—12:00，13:30—17:30\n", "地址: 府前路1号，二楼\n",
      "位置: \"/srv/board\", 网址: \"https://board.example/gongkai/\" }",
    ] {
      #expect(settings.contains(line), "\(line)")
    }
    let check = try program.runBare("check", "--root", folder).errors
    #expect(!check.contains("府前路") && !check.contains("—12:00，") && !check.contains("[bad-"), "\(check)")
    // Tests run in the folder of the package.
    #expect(SourceFile.read("Package.swift")?.isEmpty == false)
    #expect(SourceFile.read("nothing") == nil && SourceFile.read("") == nil && SourceFile.read("/") == nil)
  }

  @Test(
    "what cannot be a fact is refused in words, and nothing is written",
    arguments: [
      ["--category", "动态"], ["--category", "动态=a=b"], ["--signer", "王芳"], ["--signer", "审批=王芳"],
      ["--office", "# 党政办"], ["--category", "动态, 一=dongtai"], ["--phone", "a: b"], ["--address", "{{name}}"],
      ["--hours", "\"8:30\""],
    ])
  func refused(arguments: [String]) throws {
    let begun = try program.runBare(arguments: ["init", folder, "--name", "示例镇"] + arguments)
    #expect(begun.code == 64, "\(begun.errors)")
    #expect(begun.errors.hasPrefix("error: "))
    #expect(!board.folder.exists("新栏/board/content"))
  }

  @Test("without a name and without a terminal it says what to type")
  func unnamed() throws {
    let begun = try program.runBare("init", folder)
    #expect(begun.code == 64 && begun.errors.contains("--name"))
  }
}
