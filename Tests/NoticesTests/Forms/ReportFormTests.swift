import Testing

@testable import Notices

/// The forms that come with the program.
struct ReportFormTests {
  @Test("every form can be read, and the form of a year is the last that had begun")
  func years() {
    #expect(ReportForm.all.map(\.id) == ["annual-2008", "annual-2014", "annual-2019", "annual-2021"])
    #expect(ReportForm.form(of: 2007) == nil)
    let wanted = [(2008, 0), (2013, 0), (2014, 1), (2018, 1), (2019, 2), (2020, 2), (2021, 3), (2040, 3)]
    for (year, place) in wanted { #expect(ReportForm.form(of: year)?.id == ReportForm.all[place].id) }
  }

  @Test("the forms that nobody has compared with the original say so")
  func verified() {
    #expect(ReportForm.all.map(\.isVerified) == [true, false, false, true])
  }

  @Test(
    "the narrative has eight parts, three of which may be left out, the present form six, with its tables in the second to fourth"
  )
  func parts() throws {
    #expect(ReportForm.all.map(\.parts.count) == [8, 8, 6, 6])
    let present = try #require(ReportForm.form(of: 2021))
    #expect(present.parts.map(\.table) == [nil, "主动公开", "申请", "复议诉讼", nil, nil])
    #expect(present.parts.first?.name == "总体情况" && present.parts.last?.name == "其他需要报告的事项")
    #expect(present.title(unit: "南鲁山镇", year: 2021) == "南鲁山镇2021年政府信息公开工作年度报告")
  }

  @Test("table 3 has 25 rows of seven figures, table 4 fifteen figures, table 2 its ten")
  func figures() throws {
    let present = try #require(ReportForm.form(of: 2021))
    let applications = try #require(present.tables.first { $0.name == "申请" })
    #expect(applications.body.count == 25)
    #expect(applications.body.allSatisfy { $0.figures.count == 7 })
    #expect(present.tables.map(\.figures.count) == [10, 175, 15])
    #expect(Set(present.figures).count == present.figures.count)
    let trial = try #require(ReportForm.form(of: 2019)?.tables.first { $0.name == "申请" })
    #expect(trial.body.count == 23)
    #expect(ReportForm.form(of: 2014)?.tables.first?.body.count == 65)
  }

  @Test("the lines of every table are whole: spans leave no hole and no overlap", arguments: ReportForm.all)
  func grids(form: ReportForm) {
    for table in form.tables {
      let lines = table.head + table.body
      let width = lines[0].cells.reduce(0) { $0 + $1.columns }
      var open = [Int](repeating: 0, count: width)
      for (number, line) in lines.enumerated() {
        var place = 0
        for cell in line.cells {
          while place < width, open[place] > 0 { place += 1 }
          for column in place..<min(width, place + cell.columns) {
            #expect(open[column] == 0, "\(table.name) line \(number) column \(column)")
            open[column] = cell.rows
          }
          place += cell.columns
        }
        #expect(open.allSatisfy { $0 > 0 }, "\(form.id) \(table.name) line \(number): \(open)")
        open = open.map { $0 - 1 }
      }
      #expect(open.allSatisfy { $0 == 0 }, "\(table.name)")
    }
  }

  @Test("the balance of every column, the sum of every row and the sum of the 21 results are required")
  func identities() throws {
    let present = try #require(ReportForm.form(of: 2021))
    let texts = present.identities.map(\.text)
    #expect(texts.contains("申请.新收.自然人 + 申请.上年结转.自然人 = 申请.办理结果总计.自然人 + 申请.结转下年.自然人"))
    #expect(texts.contains("申请.上年结转.总计 = 上年.申请.结转下年.总计"))
    #expect(texts.contains("文件.规章.现行有效 = 0"))
    #expect(texts.count { $0.hasPrefix("申请.") && $0.contains(".总计 = 申请.") && $0.hasSuffix(".其他") } == 25)
    let sum = try #require(present.identities.first { $0.text.hasPrefix("申请.办理结果总计.总计 = 申请.予以公开.总计") })
    #expect(sum.right.count == 21)
    #expect(present.identities.count { $0.isSoft } == 2)
    #expect(present.identities.count == 7 + 7 + 25 + 3 + 7 + 2 + 3)
  }

  @Test("every figure that an identity speaks of is in a table of the form", arguments: ReportForm.all)
  func known(form: ReportForm) {
    let figures = Set(form.figures)
    for name in form.identities.flatMap(\.figures) { #expect(figures.contains(name), "\(name)") }
  }

  @Test(
    "the basis is the law of the year: articles 31 and 32 up to 2018, article 50 since, the form of the notice from 2021",
    arguments: [
      (2008, "《政府信息公开条例》（2007年）第三十一条、第三十二条"), (2013, "《政府信息公开条例》（2007年）第三十一条、第三十二条"),
      (2014, "《政府信息公开条例》（2007年）第三十一条、第三十二条"), (2018, "《政府信息公开条例》（2007年）第三十一条、第三十二条"),
      (2019, "《政府信息公开条例》（2019年修订）第五十条"), (2020, "《政府信息公开条例》（2019年修订）第五十条"),
      (2021, "《政府信息公开条例》（2019年修订）第五十条和国办公开办函〔2021〕30号"),
    ])
  func bases(year: Int, basis: String) throws {
    #expect(try #require(ReportForm.form(of: year)).basis == basis)
  }
}
