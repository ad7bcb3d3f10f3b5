import Notices
import Testing

@testable import Pages

/// Where the form's tables go among the words.
struct ReportSectionsTests {
  private func tables(_ body: String, year: Int) -> ([String], [String?], [String]) {
    let sections = ReportSections(Array(body.utf8), form: .form(of: year))
    return (
      sections.parts.map { String(decoding: $0.html, as: UTF8.self) }, sections.parts.map(\.table), sections.loose
    )
  }

  @Test("a table stands at the end of its part, and no byte of the words is lost")
  func parts() {
    let body = "<p>前言</p><h2 id=\"a\">一、总体情况</h2><p>一</p><h2>二、主动公开政府信息情况</h2><p>二</p><h2>三、收到和处理政府信息公开申请情况</h2>"
    let (pieces, names, loose) = tables(body, year: 2021)
    #expect(pieces.joined() == body)
    #expect(names == [nil, nil, "主动公开", "申请"])
    #expect(loose == ["复议诉讼"])
  }

  @Test("a table that no part takes stands behind the words; a form without tables has none")
  func loose() {
    #expect(tables("<p>只有一段</p>", year: 2021).2 == ["主动公开", "申请", "复议诉讼"])
    #expect(tables("<h2>一、工作开展</h2>", year: 2015).2 == ["统计表"])
    #expect(tables("<h2>一、工作开展</h2>", year: 2013).2 == [])
    #expect(tables("", year: 2013).0 == [""])
  }
}
