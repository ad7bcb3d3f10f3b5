import Notices
import Testing

@testable import Generator

/// What `new` makes, and what it never does.
struct DraftingTests {
  @Test("the next number follows the highest of its year, unreadable items and gaps included")
  func numbers() throws {
    let board = try EditingProgram {
      $0.items["应急管理/一.md"] = TestItem("2013-0007")
      $0.items["应急管理/二.md"] = TestItem("2012-0042")
      var broken = TestItem("2013-0031")
      broken.fields = ["标提: 错"]
      $0.items["概况信息/三.md"] = broken
    }
    for (formed, number) in [("2013-06-01", "2013-0032"), ("2012-12-31", "2012-0043"), ("2011-05-05", "2011-0001")] {
      let made = try board.on(6, 3, "new", "甲\(formed)", "--category", "yingji", "--formed", formed)
      #expect(made.code == 0 && made.output == "content/应急管理/甲\(formed).md\n", "\(made.errors)")
      #expect(try board.text("content/应急管理/甲\(formed).md").contains("索引号: \(number)\n形成日期: \(formed)\n"))
    }
  }

  @Test("a number is as wide as those before it")
  func width() throws {
    let board = try EditingProgram { $0.items["应急管理/一.md"] = TestItem("2013-5135380") }
    #expect(try board.on(6, 3, "new", "甲", "--category", "应急管理").code == 0)
    #expect(try board.text("content/应急管理/甲.md").contains("索引号: 2013-5135381\n"))
  }

  @Test("an item goes where its neighbours are, or where it is told to")
  func folders() throws {
    let board = try EditingProgram {
      $0.items["应急管理/2012/一.md"] = TestItem("2012-0001")
      $0.items["应急管理/2013/二.md"] = TestItem("2013-0001")
    }
    #expect(try board.on(6, 3, "new", "甲", "--category", "应急管理").output == "content/应急管理/2013/甲.md\n")
    let earlier = try board.on(6, 3, "new", "乙", "--category", "应急管理", "--formed", "2011-03-03")
    #expect(earlier.output == "content/应急管理/2011/乙.md\n")
    #expect(try board.on(6, 3, "new", "丙", "--category", "应急管理", "--folder", "").output == "content/应急管理/丙.md\n")
    let other = try board.on(6, 3, "new", "丁", "--category", "应急管理", "--folder", "预案/防汛")
    #expect(other.output == "content/应急管理/预案/防汛/丁.md\n")
    #expect(try board.on(6, 3, "new", "戊", "--category", "概况信息").output == "content/概况信息/戊.md\n")
  }

  @Test("makes an empty ledger with a byte order mark, which is read without a finding, and never over another")
  func ledgers() throws {
    let board = try EditingProgram()
    for ledger in Ledger.allCases {
      let made = try board.on(6, 3, "new", "--ledger", ledger.rawValue)
      #expect(made.code == 0 && made.output == "content/台账/\(ledger.rawValue).csv\n", "\(made.errors)")
      #expect(try board.text("content/台账/\(ledger.rawValue).csv") == "\u{FEFF}\(ledger.header)\r\n")
    }
    #expect(try board.on(6, 3, "check", "content/台账").errors.contains("error:") == false)
    let again = try board.on(6, 3, "new", "--ledger", "监督反馈")
    #expect(again.code == 74 && again.errors.contains("content/台账/监督反馈.csv"))
    let near = try board.on(6, 3, "new", "--ledger", "监督反愧")
    #expect(near.code == 64 && near.errors.contains("监督反馈"))
  }

  @Test(
    "what cannot be is refused as wrong usage, and nothing is written",
    arguments: [
      ["new"], ["new", "甲"], ["new", "--category", "应急管理"], ["new", "甲", "--category", "应急"],
      ["new", "...", "--category", "应急管理"], ["new", "甲", "--category", "应急管理", "--kind", "biaozhan"],
      ["new", "甲", "--category", "应急管理", "--formed", "2013-02-30"], ["new", "甲", "--category", "应急管理", "--note", "乙"],
      ["new", "甲", "--category", "应急管理", "--folder", "../概况信息"],
      ["new", "甲", "--category", "应急管理", "--folder", "/tmp"],
      ["new", "甲", "--category", "应急管理", "--folder", ".git"], ["new", "甲", "--category", "应急管理", "--type", "没有"],
      ["new", "甲", "--revision", "2013-0001"], ["new", "甲", "--ledger", "监督反馈"], ["new", "--revision", "2013-0001"],
    ])
  func usage(arguments: [String]) throws {
    let board = try EditingProgram()
    let before = try board.board.tree("content")
    let result = try board.on(6, 3, arguments)
    #expect(result.code == 64, "\(result.errors)")
    #expect(try board.board.tree("content").differences(from: before) == [])
  }

  @Test("an existing file is never overwritten, whatever it is")
  func exists() throws {
    let board = try EditingProgram { $0["content/应急管理/乙.md"] = "" }
    #expect(try board.on(6, 3, "new", "甲", "--category", "应急管理").code == 0)
    let text = try board.text("content/应急管理/甲.md")
    let again = try board.on(6, 4, "new", "甲", "--category", "应急管理", "--formed", "2013-05-01")
    #expect(again.code == 74 && again.errors.contains("不会覆盖"))
    #expect(try board.text("content/应急管理/甲.md") == text)
    #expect(try board.on(6, 4, "new", "乙", "--category", "应急管理").code == 74)
    try board.board.folder.link("content/应急管理/丙.md", to: "/tmp/nowhere-noticeboard.md")
    #expect(try board.on(6, 4, "new", "丙", "--category", "应急管理").code == 74)
  }

  @Test("a title that another item bears is made and warned of; one that was taken back bears none")
  func namesake() throws {
    var withdrawn = TestItem("2013-0002", title: "乙")
    withdrawn.fields = ["撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静 }"]
    let board = try EditingProgram {
      $0.items["应急管理/一.md"] = TestItem("2013-0001", title: "甲")
      $0.items["应急管理/二.md"] = withdrawn
    }
    let made = try board.on(6, 3, "new", "甲", "--category", "概况信息")
    #expect(made.code == 0 && made.errors.contains("warning: 标题和 2013-0001 的一样"), "\(made.errors)")
    for title in ["乙", "甲（更正）"] {
      let other = try board.on(6, 3, "new", title, "--category", "概况信息")
      #expect(other.code == 0 && !other.errors.contains("标题和"), "\(other.errors)")
    }
  }

  @Test("a folder that is a link is not written through")
  func link() throws {
    let board = try EditingProgram { $0.items["应急管理/一.md"] = TestItem("2013-0001") }
    try board.board.write("outside/x.txt", "")
    try board.board.folder.link("content/应急管理/外", to: "../../outside")
    #expect(try board.on(6, 3, "new", "甲", "--category", "应急管理", "--folder", "外").code == 74)
    #expect(!board.board.folder.exists("outside/甲.md"))
  }

  @Test("a title that leaks reaches neither the disk nor the terminal")
  func leak() throws {
    let board = try EditingProgram()
    let before = try board.board.tree("content")
    let result = try board.on(6, 3, "new", "张三370399198001010015的补贴", "--category", "应急管理")
    #expect(result.code == 1 && result.errors.contains("[resident-id]"), "\(result.errors)")
    #expect(try board.board.tree("content").differences(from: before) == [])
  }

  @Test(
    "a new item passes check as far as it goes, whatever its title",
    arguments: ["甲: 乙 # 丙", "“引号”", "甲/乙", "2013", "[甲]"])
  func titles(title: String) throws {
    let board = try EditingProgram()
    let made = try board.on(6, 3, "new", title, "--category", "应急管理", "--kind", "biaozhang")
    #expect(made.code == 0, "\(made.errors)")
    let checked = try board.on(6, 3, "check")
    #expect(
      checked.errors.contains("[review-awaiting]") && checked.errors.contains("[blank-left]"), "\(checked.errors)")
    #expect(!checked.errors.contains("[unknown-key]"))
  }

  @Test("the name of a file and what was typed in GBK are no titles, and nothing is formed after today")
  func slips() throws {
    let board = try EditingProgram()
    let before = try board.board.tree("content")
    for title in ["防汛通知.md", "content/应急管理/防汛.md", "\u{FFFD}\u{FFFD}通知"] {
      let result = try board.on(6, 3, "new", title, "--category", "应急管理")
      #expect(result.code == 64 && result.errors.contains("不是标题"), "\(title): \(result.errors)")
    }
    let late = try board.on(6, 3, "new", "防汛通知", "--category", "应急管理", "--formed", "2062-01-01")
    #expect(late.code == 1 && late.errors.contains("[formed-in-future]"), "\(late.errors)")
    #expect(try board.board.tree("content").differences(from: before) == [])
  }

  @Test("two clerks at one moment get two numbers")
  func together() async throws {
    let board = try EditingProgram()
    let numbers = try await withThrowingTaskGroup(of: String.self) { group in
      for name in ["甲", "乙", "丙", "丁", "戊", "己"] {
        group.addTask {
          let made = try board.on(6, 3, "new", name, "--category", "应急管理")
          #expect(made.code == 0, "\(made.errors)")
          return try board.text("content/应急管理/\(name).md").split(separator: "\n")[2].description
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(numbers == Set((1...6).map { "索引号: 2013-000\($0)" }))
  }

  @Test("a revision is begun beside its item, once, and only of what is out")
  func revision() throws {
    let board = try EditingProgram()
    _ = try board.begin(steps: 3)
    let early = try board.on(6, 6, "new", "--revision", "2013-0001")
    #expect(early.code == 1 && early.errors.contains("[revision-of-draft]"), "\(early.errors)")
    for (step, person) in [("复核", "孙涛"), ("公开", "周静")] {
      #expect(try board.on(6, 7, "sign", "2013-0001", step, "--as", person).code == 0)
    }
    #expect(try board.on(6, 8, "new", "--revision", "汛期值班安排").code == 0)
    let again = try board.on(6, 8, "new", "--revision", "2013-0001")
    #expect(again.code == 74 && again.errors.contains("改稿已经有了：“content/应急管理/汛期值班安排.改稿.md”，不会覆盖"))
    #expect(again.errors.contains("noticeboard sign 2013-0001 填报") && !again.errors.contains("--folder"))
  }
}
