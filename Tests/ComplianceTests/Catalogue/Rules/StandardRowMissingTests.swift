import Compliance
import Diagnostics
import Testing

@testable import Notices

@Suite("standard-row-missing")
struct StandardRowMissingTests {
  @Test(
    "the day has passed with nothing there",
    arguments: [
      ("2013-06-10", "每年6月9日前", [], ["standard-row-missing"]), ("2013-06-09", "每年6月9日前", ["预算公开"], []),
      // The year before had its own day, and nothing.
      ("2013-06-08", "每年6月9日前", [], ["standard-row-missing"]), ("2013-06-10", "每年6月9日前", ["2013年预算"], []),
      ("2014-06-10", "每年6月9日前", ["2013年预算"], ["standard-row-missing"]), ("2014-03-01", "每年6月9日前", ["2013年预算"], []),
      ("2013-10-01", "每季度", ["2013年预算"], ["standard-row-missing"]), ("2013-09-02", "每季度", ["2013年预算"], []),
      ("2013-06-10", "长期公开", [], ["standard-row-missing"]), ("2013-06-10", "长期公开", ["预算"], []),
      ("2013-06-10", "2013年6月9日前", [], ["standard-row-missing"]), ("2013-06-09", "2013年6月1日前", ["预算"], []),
      ("2013-06-10", "20个工作日内", [], []), ("2013-06-10", "长期公开", ["别的事"], ["standard-row-missing"]),
    ])
  func missing(today: String, time: String, items: [String], rules: [String]) throws {
    let found = try StandardRowBench.found(StandardRowBench.board(today, "1,预算,收支,\(time),网站,,,预算", items: items))
    #expect(found.map(\.rule.id) == rules)
    for finding in found {
      #expect(finding.severity == .warning && finding.class == .duty && finding.path == "content/标准目录.csv")
      #expect(finding.range.lowerBound > 60 && finding.hint?.zh.contains("“预算”") == true)
    }
  }
}
