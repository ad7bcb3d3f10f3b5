import Testing

@testable import Generator

/// The whole life of an item, from the first word to its withdrawal, as people live it.
struct LifeTests {
  private static let path = "content/应急管理/汛期值班安排.md"
  private static let draft = "content/应急管理/汛期值班安排.改稿.md"

  @Test("an item is begun, signed by five people, published on its day, revised, folded in and withdrawn")
  func life() throws {
    let board = try EditingProgram()
    _ = try board.begin(steps: 4)
    #expect(try board.on(6, 6, "check").code == 0)
    let released = try board.on(6, 7, "sign", "2013-0001", "公开", "--as", "周静", "--publish-on", "2013-06-09")
    #expect(released.code == 0, "\(released.errors)")
    #expect(released.errors.contains("2013-06-09 起公开"))
    #expect(try board.on(6, 8, "build").code == 0)
    #expect(!board.board.folder.exists("site/2013/0001.html"))
    #expect(try board.on(6, 9, "build").code == 0)
    #expect(try board.board.page("2013/0001.html").contains("值班表已经排定"))
    #expect(try board.on(6, 9, "check").code == 0)
    try revise(board)
    try fold(board)
    try withdraw(board)
  }

  private func revise(_ board: EditingProgram) throws {
    let made = try board.on(6, 17, "new", "--revision", "2013-0001", "--note", "更正值班电话")
    #expect(made.code == 0 && made.output == "\(Self.draft)\n", "\(made.errors)")
    try board.board.write(Self.draft, try board.text(Self.draft).replacing("已经排定", with: "重新排定，电话0533-000-0077"))
    for (step, person) in [("填报", "王芳"), ("初审", "李强"), ("复审", "赵敏"), ("复核", "孙涛")] {
      let signed = try board.on(6, 18, "sign", "2013-0001", step, "--as", person)
      #expect(signed.code == 0, "\(signed.errors)")
    }
    let checked = try board.on(6, 18, "check")
    #expect(checked.code == 0 && checked.errors.contains("下一步“公开”；网站上仍是原来的内容"))
    #expect(try board.on(6, 18, "build").code == 0)
    #expect(try board.board.page("2013/0001.html").contains("已经排定"))
    try misread(board)
  }

  /// Settings that cannot be read are told, and not by the draft that cannot be judged without them.
  private func misread(_ board: EditingProgram) throws {
    let settings = try board.text("content/board.yaml")
    try board.board.write("content/board.yaml", settings.replacing("\n指南:\n", with: "\n指南\n"))
    let checked = try board.on(6, 18, "check")
    #expect(checked.code == 1 && checked.errors.contains("[not-a-field]"), "\(checked.errors)")
    #expect(!checked.errors.contains("revision-not-foldable"), "\(checked.errors)")
    try board.board.write("content/board.yaml", settings)
  }

  private func fold(_ board: EditingProgram) throws {
    let folded = try board.on(6, 19, "sign", "2013-0001", "公开", "--as", "周静")
    #expect(folded.code == 0, "\(folded.errors)")
    #expect(!board.board.folder.exists(Self.draft))
    let text = try board.text(Self.path)
    #expect(text.contains("公开日期: 2013-06-09\n") && text.contains("  - 公开 周静 2013-06-07 "))
    #expect(text.contains("变更:\n  - 日期: 2013-06-18\n    公开: 2013-06-19\n    说明: 更正值班电话\n    审查:\n"))
    #expect(text.contains("      - 公开 周静 2013-06-19 ") && !text.contains("变更说明"))
    let checked = try board.on(6, 19, "check")
    #expect(checked.code == 0, "\(checked.errors)")
    #expect(try board.on(6, 19, "build").code == 0)
    let page = try board.board.page("2013/0001.html")
    #expect(page.contains("0533-000-0077") && page.contains("更正值班电话") && !page.contains("已经排定"))
  }

  private func withdraw(_ board: EditingProgram) throws {
    let refused = try board.on(6, 20, "withdraw", "2013-0001", "--reason", "表内多列了一栏", "--as", "王芳")
    #expect(refused.code == 1 && refused.errors.contains("[withdrawal-person]"))
    let done = try board.on(6, 20, "withdraw", "2013-0001", "--reason", "表内多列了一栏, 见[附件]", "--as", "周静")
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.errors.contains("2013/0001.html") && done.errors.contains("便民服务大厅、镇政务公开栏"))
    #expect(done.errors.contains("1. 马上运行 noticeboard build，把 site/ 传到网站上"))
    #expect(try board.on(6, 20, "build").code == 0)
    let page = try board.board.page("2013/0001.html")
    #expect(page.contains("表内多列了一栏, 见[附件]") && page.contains("汛期值班安排") && !page.contains("0533-000-0077"))
    #expect(try board.on(6, 20, "withdraw", "2013-0001", "--reason", "又", "--as", "周静").code == 1)
    #expect(try board.on(6, 20, "new", "--revision", "2013-0001").code == 1)
  }

  @Test("a title is hidden when it is asked for")
  func hiddenTitle() throws {
    let board = try EditingProgram {
      $0["content/board.yaml"]? +=
        "发布目标:\n  - { 名称: 网站, 方式: 文件夹, 位置: /srv/a }\n  - { 名称: 优盘, 方式: U盘, 位置: /media/b }\n"
    }
    let path = try board.begin()
    let done = try board.on(6, 8, "withdraw", path, "--reason", "多列了一栏", "--as", "周静", "--hide-title")
    #expect(done.code == 0)
    for line in [
      "noticeboard publish 网站 --withdrawals --purge、noticeboard publish 优盘 --withdrawals --purge，",
      "随后运行 noticeboard publish 网站、noticeboard publish 优盘，", "2. 运行 noticeboard verify 网站、noticeboard verify 优盘，",
    ] {
      #expect(done.errors.contains(line), "\(done.errors)")
    }
    #expect(try board.on(6, 8, "build").code == 0)
    for (file, bytes) in try board.board.tree() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("汛期值班"), "\(file)")
    }
  }

  @Test("a yearly report is signed like an item")
  func report() throws {
    let board = try EditingProgram { board in
      var report = TestItem.report(of: 2012, title: "2012年度报告", body: "全年主动公开信息0条。\n\(TestItem.sevenParts)")
      report.review = []
      board.items["年度报告/2012.md"] = report
    }
    for (step, person) in [("填报", "王芳"), ("初审", "李强"), ("复审", "赵敏"), ("复核", "孙涛"), ("公开", "周静")] {
      let signed = try board.on(3, 1, "sign", "content/年度报告/2012.md", step, "--as", person)
      #expect(signed.code == 0, "\(signed.errors)")
    }
    #expect(try board.text("content/年度报告/2012.md").contains("公开日期: 2013-03-01\n"))
    #expect(try board.on(3, 1, "build").code == 0)
    #expect(board.board.folder.exists("site/report/2012.html"))
  }
}
