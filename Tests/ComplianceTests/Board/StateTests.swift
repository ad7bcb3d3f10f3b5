import Compliance
import Notices
import Testing

@Suite("effective validity and display")
struct StateTests {
  @Test(
    "有效期至 and 施行日期 move the written validity on",
    arguments: [
      (Validity.State?.none, String?.none, String?.none, Validity.State?.none),
      (.valid, nil, "2013-06-30", .expired), (.valid, nil, "2013-07-01", .valid), (nil, nil, "2013-07-01", .valid),
      (.valid, "2013-07-02", nil, .notYetInForce), (.notYetInForce, "2013-07-01", nil, .valid),
      (.notYetInForce, nil, nil, .notYetInForce), (.repealed, nil, "2013-06-30", .repealed),
      (.amended, "2013-07-02", nil, .amended),
    ])
  func validity(
    _ written: Validity.State?, _ effective: String?, _ expires: String?, _ expected: Validity.State?
  ) throws {
    var validity = Validity()
    validity.state = written.map { Located($0, at: 0..<1) }
    validity.effective = try effective.map { Located(try .day($0), at: 0..<1) }
    validity.expires = try expires.map { Located(try .day($0), at: 0..<1) }
    #expect(validity.state(on: try .day("2013-07-01")) == expected)
  }

  @Test(
    "a display is upcoming, running through its last day, then over",
    arguments: [
      ("2013-05-31", "upcoming"), ("2013-06-03", "running"), ("2013-06-13", "running"), ("2013-06-14", "over"),
    ])
  func display(_ today: String, _ expected: String) throws {
    let period = DisplayPeriod(from: try .day("2013-06-03"), to: try .day("2013-06-13"))
    var sample = try Sample()
    sample.notice.display = Located(period, at: 0..<1)
    sample.today = try .day(today)
    let name =
      switch try sample.assess().display {
      case .none: "none"
      case .upcoming: "upcoming"
      case .running(let until): until == period.to ? "running" : "wrong"
      case .over: "over"
      }
    #expect(name == expected)
  }
}
