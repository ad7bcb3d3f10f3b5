import Compliance
import Notices
import Testing

@testable import Pages

/// The tables of a form, and charts, as they stand in a page.
struct FormTableTests {
  private func html(_ name: String, _ figures: [Figure], year: Int = 2021) throws -> String {
    let table = try #require(ReportForm.form(of: year)?.tables.first { $0.name == name })
    var out = HTMLWriter()
    FormTableHTML(table: table, figures: FigureTable(figures), address: { $0 == "行政复议.总计" ? "#here" : nil })
      .write(into: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test("table 4 has its three lines of headings and fifteen figures, zero where there is none")
  func cases() throws {
    let text = try html("复议诉讼", [Figure("行政复议.总计", 2, .rows(.disputes, [2, 3]))])
    #expect(text.contains("<th scope=\"col\" colspan=\"5\">行政复议</th><th scope=\"col\" colspan=\"10\">行政诉讼</th>"))
    #expect(text.contains("<th scope=\"col\" rowspan=\"2\">结果维持</th>"))
    #expect(text.split(separator: "<td class=\"num\">").count == 16)
    #expect(text.contains("<td class=\"num\">0</td>"))
    #expect(text.contains("<td class=\"num\"><a href=\"#here\">2</a></td>"))
    #expect(text.contains("<caption>政府信息公开行政复议、行政诉讼情况</caption>"))
  }

  @Test("table 2 has a group of lines for each heading within it, and figures over three columns")
  func groups() throws {
    let text = try html("主动公开", [Figure("收费.行政事业性收费", .number(Quantity(millionths: 350_000)), .nothing)])
    #expect(text.split(separator: "<tbody>").count == 5)
    #expect(text.contains("<tr><th scope=\"row\">行政事业性收费</th><td class=\"num\" colspan=\"3\">0.35</td></tr>"))
    #expect(text.contains("<tr><th scope=\"col\" colspan=\"4\">第二十条第（八）项</th></tr>"))
  }

  @Test("every figure of every form has a square, and Markdown writes a label in each square that it reaches over")
  func grids() throws {
    for form in ReportForm.all {
      for table in form.tables {
        let squares = FormGrid(table).rows.joined()
        for name in table.figures { #expect(squares.contains(.figure(name)), "\(name)") }
        #expect(Set(FormGrid(table).rows.map(\.count)).count == 1)
      }
    }
    let text = FigureMarkdown.text(FigureTable([]), year: 2021, form: .form(of: 2021))
    #expect(text.contains("| 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 |"))
  }

  @Test("a chart is named by its caption, says its numbers, and writes no style")
  func charts() {
    for isLying in [true, false] {
      var out = HTMLWriter()
      BarChart(caption: "c", bars: [Bar(label: "甲<", count: 3), Bar(label: "乙", count: 0)], isLying: isLying).write(
        into: &out)
      let text = String(decoding: out.bytes, as: UTF8.self)
      #expect(text.hasPrefix("<svg role=\"img\" aria-labelledby=\"c\""))
      #expect(text.contains(">甲&lt;</text>") && text.contains(">3</text>") && text.contains(">0</text>"))
      #expect(!text.contains("style"))
      #expect(text.split(separator: "<rect").count == 3)
    }
  }
}
