import Compliance
import Diagnostics
import Testing

@testable import Notices

@Suite("what the standard catalogue wants and what is there")
struct StandardCoverageTests {
  @Test("category, kind and words of a row must all hold; keywords count as the title does")
  func filling() throws {
    let rows = try StandardRowBench.rows(
      ["1,甲,要素,长期公开,网站,应急管理,,预案", "2,乙,要素,长期公开,网站,,cunwu,", "3,防汛,要素,长期公开,网站,,,"], kinds: ["cunwu"])
    let coverage = StandardCoverage(rows)
    var notice = try Sample().notice
    #expect(coverage.rows(filledBy: notice) == [0, 2])
    notice.category = 1
    #expect(coverage.rows(filledBy: notice) == [2])
    notice.kind = Located("cunwu", at: 0..<1)
    notice.title.value = "通知"
    #expect(coverage.rows(filledBy: notice) == [1])
    notice.keywords = [Located("防汛抗旱", at: 0..<1)]
    #expect(coverage.rows(filledBy: notice) == [1, 2])
  }

  @Test("due lists rows by their last day, overdue ones too, each by an id that stays")
  func due() throws {
    var board = try SampleBoard("2013-06-07")
    board.standard = try StandardRowBench.rows([
      "1,预算,收支,每年6月9日前,网站,,,无", "2,预算,收支,每年6月9日前,网站,,,无", "3,机构,职责,长期公开,网站,,,无", "4,季报,数,每季度,网站,,,防汛",
    ])
    board.samples = [try Sample()]
    let entries = DueList(try board.assessed, within: 30).entries.filter { $0.action == .fillRow }
    #expect(
      entries.map { "\($0.id) \($0.lastDay) \($0.isOverdue)" } == [
        "standard-row-预算-2012-06-09 2012-06-09 true", "standard-row-预算-2012-06-09-1 2012-06-09 true",
        "standard-row-机构 2013-06-07 false",
      ])
    #expect(entries.allSatisfy { $0.isTitlePublic && $0.title == nil && $0.reckoning.zh.contains("标准目录第") })
  }
}
