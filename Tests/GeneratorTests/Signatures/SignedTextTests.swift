import Diagnostics
import Testing

@testable import Desk
@testable import Generator

/// What each person signed is what goes out, or nothing does.
struct SignedTextTests {
  private static let path = "content/应急管理/汛期值班安排.md"

  @Test(
    "an edit between two signatures, or before the last, is not released, and the words are not on the site",
    arguments: 1...4)
  func edited(after steps: Int) throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 0)
    try board.board.write(path, try board.text(path).replacing("值班表已经排定。", with: "值班表已经排定，每户100元。"))
    try board.sign(path, on: 4, steps: steps)
    let signed = try board.text(path)
    try board.board.write(path, signed.replacing("每户100元", with: "每户900元，名单另附"))
    let next = [("初审", "李强"), ("复审", "赵敏"), ("复核", "孙涛"), ("公开", "周静")][steps - 1]
    let refused = try board.on(6, 7, "sign", path, next.0, "--as", next.1)
    #expect(refused.code == 1 && refused.errors.contains("[fingerprint-mismatch]"), "\(refused.errors)")
    #expect(refused.errors.contains("noticeboard sign 2013-0001 填报"))
    let checked = try board.on(6, 7, "check")
    #expect(checked.code == 1 && checked.errors.contains("作废的签字：填报"), "\(checked.errors)")
    #expect(try board.on(6, 7, "build").code == 0)
    for (file, bytes) in try board.board.tree() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("每户"), "\(file)")
    }
    // Whoever restores the text has lost nothing.
    try board.board.write(path, signed)
    #expect(try board.on(6, 7, "sign", path, next.0, "--as", next.1).code == 0)
  }

  @Test("what a correction needs is one command for each person: the first drops the lines that it voids")
  func repeated() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 4)
    try board.board.write(path, try board.text(path).replacing("已经排定", with: "重新排定"))
    #expect(try board.on(6, 7, "sign", path, "填报", "--as", "王芳").code == 0)
    let text = try board.text(path)
    #expect(text.contains("  - 填报 王芳 2013-06-07 ") && !text.contains("  - 初审"))
    try board.sign(path, on: 7, steps: 5, from: 1)
    #expect(try board.on(6, 7, "check").code == 0)
    #expect(try board.on(6, 7, "build").code == 0)
    #expect(try board.board.page("2013/0001.html").contains("重新排定"))
  }

  @Test("what was out is not signed over")
  func out() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 5)
    let released = try board.text(path)
    try board.board.write(path, released.replacing("已经排定", with: "重新排定"))
    let refused = try board.on(6, 9, "sign", path, "填报", "--as", "王芳")
    #expect(refused.code == 1 && refused.errors.contains("noticeboard new --revision 2013-0001"), "\(refused.errors)")
    try board.board.write(path, released)
    #expect(try board.on(6, 9, "check").code == 0)
  }

  @Test("what is released for a later day is signed again with that day")
  func later() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 4)
    let arguments = ["sign", path, "公开", "--as", "周静", "--publish-on", "2013-06-12"]
    #expect(try board.on(6, 7, arguments).code == 0)
    let text = try board.text(path)
    #expect(text.contains("公开日期: 2013-06-12\n"))
    #expect(
      text.split(separator: "\n").contains { $0.hasPrefix("  - 公开 周静 2013-06-07 ") && $0.hasSuffix(" 2013-06-12") })
    // Another day is another release.
    try board.board.write(path, text.replacing("公开日期: 2013-06-12", with: "公开日期: 2013-06-08"))
    #expect(try board.on(6, 8, "check").errors.contains("[release-day-changed]"))
    try board.board.write(path, text.replacing("已经排定", with: "重新排定"))
    #expect(try board.on(6, 10, "sign", path, "填报", "--as", "王芳").code == 0)
    #expect(!(try board.text(path)).contains("公开日期"))
    try board.sign(path, on: 10, steps: 5, from: 1)
    #expect(try board.text(path).contains("公开日期: 2013-06-10\n"))
    #expect(try board.on(6, 10, "check").code == 0)
  }

  @Test(
    "a yearly report with blanks, and one of a year that runs, cannot be signed, and are not shown when somebody signs by hand"
  )
  func reports() async throws {
    for (year, body) in [(2012, "全年【填：条数】条。\n\(TestItem.sevenParts)"), (2013, TestItem.sevenParts)] {
      let path = "年度报告/\(year).md"
      var report = TestItem.report(of: year, title: "\(year)年度报告", body: body)
      if year == 2013 {
        report.formed = "2013-06-01"
        report.review = TestItem.steps.map { "\($0.prefix(5))\($0.suffix(10))" }
        report.review = ["填报 王芳", "初审 李强", "复审 赵敏", "复核 孙涛", "公开 周静"].map { "\($0) 2013-06-03" }
      }
      var byHand = try TestBoard()
      byHand.items[path] = report
      let written = try await byHand.released().written()
      #expect(try await written.check().findings.contains { $0.class == .hold && $0.severity == .error })
      try await written.build()
      #expect(!written.folder.exists("site/report/\(year).html"))
      var draft = report
      draft.review = []
      let program = try EditingProgram { $0.items[path] = draft }
      let refused = try program.on(6, 10, "sign", "content/\(path)", "填报", "--as", "王芳")
      #expect(refused.code == 1, "\(refused.errors)")
    }
  }

  @Test("a withdrawal by nobody, by an unknown or by one who may not shows a fixed sentence", arguments: ["王芳", "某人"])
  func withdrawn(person: String) async throws {
    var board = try TestBoard()
    board.items["应急管理/一.md"] = TestItem("2013-0001")
    board = try await board.released()
    board.items["应急管理/一.md"]?.fields = ["撤回: { 日期: 2013-06-20, 原因: 书记贪污, 人: \(person) }"]
    let written = try board.written()
    try await written.build()
    let page = try written.page("2013/0001.html")
    #expect(page.contains("撤回手续正在核实") && !page.contains("值班表已经排定"))
    for (file, bytes) in try written.tree() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("书记贪污"), "\(file)")
    }
  }

  @Test("what was changed since is said where git has the signed text, by check and by sign, and not in a public log")
  func changes() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 0)
    try board.board.write(path, try board.text(path).replacing("值班表已经排定。", with: "每户100元，按季发放。"))
    try board.sign(path, on: 4, steps: 2)
    let home = ["HOME": board.board.folder("home")]
    let git = { (arguments: [String]) in
      try run(
        "/usr/bin/env",
        arguments: ["git", "-C", board.board.folder.path, "-c", "user.name=a", "-c", "user.email=a@b.example"]
          + arguments)
    }
    try #require(try git(["init", "--quiet"]) == 0)
    try #require(try git(["add", "content"]) == 0)
    try #require(try git(["commit", "--quiet", "-m", "签字"]) == 0)
    try board.board.write(path, try board.text(path).replacing("100元", with: "900元，名单另附"))
    let checked = try board.on(6, 5, "check", environment: home)
    #expect(checked.errors.contains("[changed-since-signed]"), "\(checked.errors)")
    #expect(checked.errors.contains("“每户100元，按”改为“每户900元，名单另附，按”"), "\(checked.errors)")
    let refused = try board.on(6, 5, "sign", path, "复审", "--as", "赵敏", environment: home)
    #expect(refused.code == 1 && refused.errors.contains("“每户100元，按”改为“每户900元，名单另附，按”"), "\(refused.errors)")
    let log = try board.on(6, 5, "check", environment: home.merging(["CI": "1"]) { $1 })
    #expect(!log.errors.contains("900元"), "\(log.errors)")
  }

  @Test("whoever signs sees title, text and difference first; without a terminal nobody is asked")
  func preview() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 5)
    #expect(try board.on(6, 17, "new", "--revision", "2013-0001", "--note", "改日子").code == 0)
    let draft = path.replacing(".md", with: ".改稿.md")
    try board.board.write(draft, try board.text(draft).replacing("已经排定", with: "重新排定"))
    let signed = try board.on(6, 18, "sign", draft, "填报", "--as", "王芳")
    #expect(signed.code == 0, "\(signed.errors)")
    for words in ["《汛期值班安排》（2013-0001）", "正文 8 字", "“值班表已经排定”改为“值班表重新排定”", "变更说明：改日子", "要签的一行：填报 王芳 2013-06-18 "] {
      #expect(signed.errors.contains(words), "\(words): \(signed.errors)")
    }
  }

  @Test("what a killed command left is cleared by the next one that writes")
  func leftOvers() throws {
    let board = try EditingProgram()
    let path = try board.begin(steps: 0)
    for name in ["content/.noticeboard-77.tmp", "content/应急管理/.noticeboard-4711.tmp"] {
      try board.board.write(name, "值班表")
    }
    try board.board.write("content/应急管理/.noticeboard-a.tmp", "别人的")
    #expect(try board.on(6, 4, "sign", path, "填报", "--as", "王芳").code == 0)
    let left = try board.board.tree("content").keys.filter { $0.contains(".noticeboard") }
    #expect(left == ["应急管理/.noticeboard-a.tmp"])
  }

  @Test("what a killed command left is cleared by a check and a build, too, but not while a command is at work")
  func leftOversOfOthers() throws {
    let board = try EditingProgram()
    _ = try board.begin(steps: 0)
    func left() throws -> [String] { try board.board.tree("content").keys.filter { $0.contains(".noticeboard") } }
    for command in ["check", "build"] {
      try board.board.write("content/应急管理/.noticeboard-4711.tmp", "值班表")
      let lock = try ContentLock("\(board.board.folder.path)/content")
      _ = try board.on(6, 4, command)
      #expect(try left() == ["应急管理/.noticeboard-4711.tmp"], "\(command)")
      _ = consume lock
      _ = try board.on(6, 4, command)
      #expect(try left() == [], "\(command)")
    }
  }
}
