import Diagnostics
import Notices
import Testing

@Suite("application-dates")
struct ApplicationDatesTests {
  /// The rows, and what is wrong with each, at what it points.
  static let broken: [(String, String, String)] = [
    ("2021-03-10,,,,,,2021-03-09", "2021-03-09", "答复日期 2021-03-09 早于收到日期 2021-03-10"),
    ("2021-03-10,2021-03-09,2021-03-12,,,,2021-03-15", "2021-03-09", "补正通知 2021-03-09 早于收到日期 2021-03-10"),
    ("2021-03-01,2021-03-03,2021-03-02,,,,2021-03-15", "2021-03-02", "补正收到 2021-03-02 早于补正通知 2021-03-03"),
    ("2021-03-01,,2021-03-02,,,,2021-03-15", "2021-03-02", "有补正收到，没有补正通知"),
    (
      "2021-03-01,,,2021-02-26至2021-03-02,,,2021-03-15", "2021-02-26至2021-03-02",
      "征询第三方 2021-02-26 早于收到日期 2021-03-01"
    ),
    (
      "2021-03-01,,,2021-03-05至2021-03-02,,,2021-03-15", "2021-03-05至2021-03-02",
      "征询第三方的止日 2021-03-02 早于起日 2021-03-05"
    ),
    ("2021-03-01,,,2021-03-05至,,,2021-03-15", "2021-03-05至", "2021-03-15 答复时征询第三方还没有止日"),
    (
      "2021-03-01,,,,2021-03-05至2021-03-16,,2021-03-15", "2021-03-05至2021-03-16",
      "征询机关的止日 2021-03-16 晚于答复日期 2021-03-15"
    ), ("2021-03-01,,,2021-03-17至,,,2021-03-15", "2021-03-17至", "征询第三方 2021-03-17 晚于答复日期 2021-03-15"),
    ("2021-03-01,,,,,2021-03-16,2021-03-15", "2021-03-16", "延期告知 2021-03-16 晚于答复日期 2021-03-15"),
    ("1921-03-01,,,,,,2021-03-15", "1921-03-01", "收到日期 1921-03-01 在 2008 年以前，《条例》还没有施行，哪一年的报告都不统计"),
    ("2021-03-01,,,,,2021-02-28,2021-03-15", "2021-02-28", "延期告知 2021-02-28 早于收到日期 2021-03-01"),
  ]

  @Test("days follow each other", arguments: broken)
  func order(cells: String, place: String, message: String) throws {
    let sample = ApplicationSample(cells, today: "2021-06-30")
    let found = try sample.findings.filter { $0.rule.id == "application-dates" }
    #expect(found.map(\.message.zh) == ["申请 7号：\(message)"])
    #expect(found.map(sample.text) == [place])
    #expect(found.allSatisfy { $0.severity == .error && $0.class == .duty && $0.isConfidential })
  }

  @Test("no day is to come")
  func future() throws {
    let sample = ApplicationSample("2021-07-01,,,,,,2021-07-02", today: "2021-06-30")
    let found = try sample.findings.filter { $0.rule.id == "application-dates" }
    #expect(found.map(sample.text) == ["2021-07-01", "2021-07-02"])
    #expect(found.first?.message.zh == "申请 7号：收到日期 2021-07-01 在今天 2021-06-30 之后")
  }

  @Test(
    "everything on one day, and an open consultation without a reply, are in order",
    arguments: [
      "2021-03-01,2021-03-01,2021-03-01,2021-03-01至2021-03-01,2021-03-01至2021-03-01,2021-03-01,2021-03-01",
      "2021-03-01,2021-03-03,2021-03-05,2021-03-05至2021-03-10,2021-03-05至2021-03-05,2021-03-15,2021-03-15",
      "2021-06-30", "2021-06-29,,,2021-06-30至",
    ])
  func passes(cells: String) throws {
    #expect(try ApplicationSample(cells, today: "2021-06-30").findings.first("application-dates") == nil)
  }
}
