import Diagnostics
import Notices
import Testing

@testable import Desk
@testable import Generator

/// A board whose report on 2021 is submitted and whose report on 2022 is out, with ledgers that bear both.
enum ReportedBoard {
  static let day = "2023-02-01"

  /// Every ledger by its file, without a mistake.
  static let ledgers: [Ledger: String] = [
    .applications: """
    2021-001,2021-03-01,网络,自然人,征地补偿,,,2021-03-04至2021-03-12,,,2021-03-30,部分公开,0
    2021-002,2021-05-06,信函,商业企业,招标采购,2021-05-08,2021-05-12,,,,2021-05-20,予以公开,40
    2021-003,2021-12-20,当面,自然人,低保,,,,,,2022-01-10,不掌握相关信息,0
    2022-001,2022-06-01,网络,法律服务机构,行政处罚,,,,,2022-06-29,2022-07-20,行政执法案卷,0
    2022-002,2022-12-30,网络,自然人,户籍人口,,,,,,,,0

    """,
    .disputes: """
    2021-复1,行政复议,2021-04-10,2021-06-05,结果维持,2021-001
    2022-诉1,复议后起诉,2022-11-01,,,2022-001

    """,
    .feedback: "2021-督1,2021-08-02,群众,投诉举报,公开栏维护,2021-08-09,已解决\n",
    .fees: "2021-费1,2021-05-20,收费,信息处理,2021-002,30\n2021-费2,2021-05-20,收费,信息处理,2021-002,10\n",
    .sessions: "2021-03-15,培训,填报和审查,1,38\n",
    .papers: """
    2021,规章,0,0,0
    2021,行政规范性文件,2,1,9
    2022,规章,0,0,0
    2022,行政规范性文件,1,2,8

    """,
    .actions: "2021,行政许可,14\n2021,行政事业性收费,0.35\n2022,行政许可,9\n2022,行政处罚,0\n"
      + "2022,行政强制,0\n2022,行政事业性收费,0\n",
    .counts: "",
  ]

  static let parts = ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"]

  private static func body(_ year: Int) -> String {
    let numerals = ["一", "二", "三", "四", "五", "六"]
    let text = zip(numerals, parts).map { "## \($0)、\($1)\n\n见本部分的数字。\n\n" }.joined()
    return text.replacing("## 二", with: "\(year)年收到申请{{依申请公开.收到}}件，结转下年度{{申请.结转下年.总计}}件。\n\n## 二")
  }

  /// The board before it is broken, its reports released and the one on 2021 locked.
  static func made() async throws -> TestBoard {
    var board = try TestBoard()
    for ledger in Ledger.allCases where ledger != .contacts {
      board["content/\(ledger.file)"] = "\(ledger.header)\n\(ledgers[ledger] ?? "")"
    }
    for year in [2021, 2022] {
      var report = TestItem.report(of: year, title: "示例镇\(year)年政府信息公开工作年度报告", body: body(year))
      report.formed = "\(year + 1)-01-05"
      report.fields = ["年度: \(year)"]
      report.review = [
        "填报 王芳 \(year + 1)-01-05", "初审 李强 \(year + 1)-01-06", "复审 赵敏 \(year + 1)-01-07", "复核 孙涛 \(year + 1)-01-08",
        "公开 周静 \(year + 1)-01-11",
      ]
      board.items["年度报告/\(year).md"] = report
    }
    board = try await board.released(day: day)
    board.items["年度报告/2021.md"]?.fields.append("已报送: 2022-01-20")
    board["content/年度报告/2021.csv"] = try await figures(of: 2021, board)
    return board
  }

  /// The figures as `report --format csv` prints them.
  static func figures(of year: Int, _ board: TestBoard) async throws -> String {
    let written = try board.written(day: day)
    return try #require(try await Generator(written.request()).report(on: year).text(.csv, .chinese))
  }
}
