import Diagnostics
import FoundationEssentials
import Notices
import Testing

@testable import Generator

/// What `report` prints, and what a submitted report keeps.
struct ReportCommandTests {
  private func program(_ change: (inout TestBoard) throws -> Void = { _ in }) async throws -> Program {
    var board = try await ReportedBoard.made()
    try change(&board)
    var program = Program(board: try board.written(day: ReportedBoard.day))
    program.environment["SOURCE_DATE_EPOCH"] = "1675209600"
    return program
  }

  @Test("prints each figure with the rows behind it")
  func text() async throws {
    let report = try await program().run("report", "2022")
    #expect(report.code == 0, "\(report.errors)")
    let lines = report.output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2).map(String.init) }
    func line(_ name: String) -> [String]? { lines.first { $0.first == name } }
    #expect(line("申请.新收.总计") == ["申请.新收.总计", "2", " 台账/依申请公开: 5 6"])
    #expect(line("申请.上年结转.自然人") == ["申请.上年结转.自然人", "1", " 台账/依申请公开: 4"])
    #expect(line("申请.结转下年.总计") == ["申请.结转下年.总计", "1", " 台账/依申请公开: 6"])
    #expect(line("文件.行政规范性文件.现行有效") == ["文件.行政规范性文件.现行有效", "8", " 台账/政策文件: 5"])
    #expect(line("复议后起诉.尚未审结") == ["复议后起诉.尚未审结", "1", " 台账/行政复议诉讼: 3"])
  }

  @Test("folds figures that are zero unless all are asked for")
  func zeros() async throws {
    let program = try await program()
    let folded = try program.run("report", "2022").output
    #expect(!folded.contains("决定.行政处罚") && folded.contains("个数字是 0，没有列出；全列：noticeboard report 2022 --all"), "\(folded)")
    let all = try program.run("report", "2022", "--all").output
    #expect(all.contains("决定.行政处罚") && !all.contains("没有列出"))
    func count(_ text: String) -> Int { text.split(separator: "\n").count { $0.contains(".") } }
    let said = folded.split(separator: "另有 ").last.flatMap { Int($0.prefix { $0 != " " }) }
    #expect(count(all) - count(folded) == said, "\(folded)")
  }

  @Test("one figure can be asked for, with everything behind it, and a group of them")
  func named() async throws {
    let program = try await program()
    let late = try program.runBare("report", "2013", "主动公开.逾期", "撤回", "--root", Repository.root)
    #expect(
      late.output == """
        主动公开.逾期  1
          2013-0033  2013-08-05  2013年上半年村务公开检查情况通报
        撤回.总数  1
          2013-0035  2013-08-28  2013年农村危房改造对象公示

        """, "\(late)")
    let one = try program.run("report", "2022", "申请.新收.总计")
    #expect(one.output == "申请.新收.总计  2\n  台账/依申请公开.csv 第 5 行\n  台账/依申请公开.csv 第 6 行\n", "\(one)")
    let group = try program.run("report", "2022", "申请.新收", "行政复议.总数")
    #expect(group.output.contains("申请.新收.商业企业  0\n") && group.output.contains("行政复议.总数  0\n"), "\(group)")
    let unknown = try program.run("report", "2022", "申请.新受.总计")
    #expect(unknown.code == 64 && unknown.errors.contains("没有数字“申请.新受.总计”，是不是“申请.新收.总计”"), "\(unknown)")
    #expect(try program.run("report", "2022", "申请.新收.总计", "--format", "json").code == 64)
  }

  @Test("writes JSON for programs, and the tables of the form in Markdown")
  func formats() async throws {
    struct Report: Decodable {
      struct Figure: Decodable {
        var name: String
        var value: Double?
        var ledger: String?
        var rows: [Int]?
      }
      var year: Int
      var form: String
      var figures: [Figure]
    }
    let program = try await program()
    let json = try program.run("report", "2021", "--format", "json").output
    let report = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
    #expect(report.year == 2021 && report.form == "annual-2021")
    let fees = try #require(report.figures.first { $0.name == "收费.行政事业性收费" })
    #expect(fees.value == 0.35 && fees.ledger == "行政行为" && fees.rows == [3])
    let markdown = try program.run("report", "2021", "--format", "md").output
    #expect(markdown.contains("| 三、本年度办理结果 | （三）不予公开 | 8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"))
    #expect(markdown.contains("| 一、本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |"))
  }

  @Test("a year without items or ledgers has zeros, and wrong words are wrong usage")
  func others() async throws {
    let program = try await program()
    let early = try program.run("report", "2009", "--all")
    #expect(early.code == 0 && early.output.contains("依申请公开.收到"))
    #expect(early.errors.contains("2009 年没有公开过信息，台账里也没有记录\n"), "\(early.errors)")
    #expect(try !program.run("report", "2022").errors.contains("没有公开过信息"))
    #expect(try program.run("report", "2007").code == 64)
    #expect(try program.run("report", "2021", "--format", "pdf").code == 64)
    #expect(try program.run("report").code == 64)
  }

  @Test("figures that do not add up are printed, with what is wrong, and the program exits with 1")
  func wrong() async throws {
    let program = try await program { try $0.replace("2022,规章,0", with: "2022,规章,1", in: "content/台账/政策文件.csv") }
    let report = try program.run("report", "2022")
    #expect(report.code == 1 && report.errors.contains("[report-identity]") && report.output.contains("申请.新收.总计"))
  }

  @Test("the skeleton of a report has every part of the year's form and figures by name that are all known")
  func draft() async throws {
    for year in [2008, 2015, 2020, 2023] {
      let program = try await program()
      let made = try program.run("report", "\(year)", "--draft")
      #expect(made.code == 0 && made.output == "content/年度报告/\(year).md\n", "\(made.errors)")
      let text = try program.board.folder.text("content/年度报告/\(year).md")
      let form = try #require(ReportForm.form(of: year))
      #expect(
        text.split(separator: "\n").count { $0.hasPrefix("## ") }
          == form.parts.count { !$0.isOptional || !$0.draft.isEmpty })
      #expect(text.contains("{{依申请公开.收到}}") && text.contains("【填：") && !text.contains("【表："))
      let checked = try program.run("check").errors
      for rule in ["report-figure-unknown", "ordinal-sequence", "report-parts", "missing-key", "report-typed-number"] {
        #expect(!checked.contains("[\(rule)]"), "\(year) \(rule)\n\(checked)")
      }
      let again = try program.run("report", "\(year)", "--draft")
      #expect(again.code == 74 && again.errors.contains("已经有“content/年度报告/\(year).md”，不会覆盖；接着写它"))
    }
  }

  @Test("a draft names the fee of information processing from 2021 on and waivers up to 2018", arguments: 2008...2026)
  func fees(year: Int) throws {
    let form = try #require(ReportForm.form(of: year))
    let day = try #require(CivilDate(year: year + 1, month: 1, day: 8))
    let text = try ReportSkeleton(form: form, year: year, unit: "示例镇", formed: day, categories: ["概况信息"]).text()
    #expect(text.contains("信息处理费") == (year >= 2021))
    #expect(text.contains("减免") == (year <= 2018))
  }

  @Test("the pages of a submitted report are the same bytes after the ledgers change; those of another are not")
  func locked() async throws {
    let board = try await ReportedBoard.made().written(day: ReportedBoard.day)
    try await board.build()
    let before = try board.tree()
    let more =
      "\(ReportedBoard.ledgers[.applications] ?? "")2021-004,2021-06-06,网络,自然人,低保,,,,,,2021-06-10,予以公开,0\n2022-003,2022-07-07,网络,自然人,低保,,,,,,2022-07-10,予以公开,0\n"
    try board.write("content/\(Ledger.applications.file)", "\(Ledger.applications.header)\n\(more)")
    let found = try await board.check().findings.filter { $0.rule.id == "report-submitted-changed" }
    #expect(found.contains { $0.message.zh.contains("“申请.新收.总计”报送的是 3，现在按台账和信息算是 4") })
    try await board.build()
    let after = try board.tree()
    #expect(after["report/2021.html"] != nil && after["report/2021.html"] == before["report/2021.html"])
    #expect(after["report/2022.html"] != before["report/2022.html"])
  }

  @Test("hands the report to pandoc with its tables, and says so where there is no pandoc")
  func docx() async throws {
    var program = try await program()
    let folder = program.board.folder
    program.environment["PATH"] = folder.path + "/none"
    let missing = try program.run("report", "2022", "--docx", "out.docx")
    #expect(missing.code == 74 && missing.errors.contains("apt install pandoc"))
    try folder.program("bin/pandoc", "#!/bin/sh\nfor last; do :; done\n/usr/bin/tee \"$last\" >/dev/null\n")
    program.environment["PATH"] = folder.path + "/bin"
    let made = try program.run("report", "2022", "--docx", folder.path + "/out.docx")
    #expect(made.code == 0 && made.output == folder.path + "/out.docx\n", "\(made.errors)")
    let html = try folder.text("out.docx")
    #expect(html.contains("<title>示例镇2022年政府信息公开工作年度报告</title>"))
    #expect(html.contains("<td colspan=\"3\" rowspan=\"3\">") || html.contains("<td rowspan=\"3\" colspan=\"3\">"))
    #expect(html.unbroken.contains("2022年收到申请2件") && !html.contains("href=\"#figure"))
    #expect(try program.run("report", "2022", "--docx", "out.pdf").code == 64)
    #expect(try program.run("report", "2019", "--docx", "out.docx").code == 1)
  }

  @Test("what a shell emptied before the figures are written to it is not there, and stands in the way of nothing")
  func stored() async throws {
    let program = try await program { $0["content/年度报告/2021.csv"] = "" }
    #expect(try program.run("check").errors.contains("[report-not-stored]"))
    let figures = try program.run("report", "2021", "--format", "csv")
    #expect(figures.code == 0 && figures.output.contains("申请.新收.总计,3,"), "\(figures.errors)")
    try program.board.write("content/年度报告/2021.csv", figures.output)
    #expect(!(try program.run("check").errors.contains("[report-not-stored]")))
  }

  @Test("where the ledger was put right after a report, the next one is asked to say so, and goes out")
  func corrected() async throws {
    let late = "2021-004,2021-12-28,网络,自然人,低保,,,,,,2022-01-10,予以公开,0\n"
    let program = try await program {
      $0["content/台账/依申请公开.csv"]? += late
    }
    let found = try program.run("check").errors.split(separator: "\n").filter { $0.contains("[report-identity]") }
    #expect(!found.isEmpty && found.allSatisfy { $0.contains("warning") && $0.contains("上年") }, "\(found)")
    #expect(try program.run("check").errors.contains("2021 年报送以后台账改过"))
  }

  @Test("已报送 without stored figures is an error that says how to store them")
  func notStored() async throws {
    let program = try await program { $0["content/年度报告/2021.csv"] = nil }
    let checked = try program.run("check")
    #expect(checked.errors.contains("[report-not-stored]"))
    #expect(
      checked.code == 1 && checked.errors.contains("noticeboard report 2021 --format csv > content/年度报告/2021.csv"))
  }
}
