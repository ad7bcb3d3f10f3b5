import Compliance
import Diagnostics
import Notices
import Testing

@Suite("last days")
struct DeadlineTests {
  private func deadlines(
    _ formed: String, kind: Kind? = nil, start: String? = nil, within: Period = Period(20, .days)
  ) throws -> Deadlines {
    Deadlines(
      formed: try .day(formed), kind: kind, kindStart: try start.map { try .day($0) }, publishWithin: within,
      calendar: calendar)
  }

  @Test("promise and statute are both reckoned; the board chooses what is enforced")
  func both() throws {
    let house = try deadlines("2013-05-20")
    #expect(house.promise.lastDay.description == "2013-06-09")
    #expect(house.statute?.lastDay.description == "2013-06-18")
    #expect(house.enforced == house.promise)
    let statutory = try deadlines("2013-05-20", within: Period(20, .workingDays))
    #expect(statutory.promise == house.promise)
    #expect(statutory.enforced == statutory.statute)
  }

  @Test(
    "names the Regulation in force on the day of formation",
    arguments: [
      ("2008-04-30", nil), ("2008-05-01", Deadline.Basis.regulation2007), ("2019-05-14", .regulation2007),
      ("2019-05-15", .regulation2019), ("2026-01-01", .regulation2019),
    ])
  func regulation(_ day: String, _ basis: Deadline.Basis?) throws {
    #expect(try deadlines(day).statute?.basis == basis)
  }

  @Test("before there was a Regulation the house rule holds alone, whatever its unit")
  func beforeRegulation() throws {
    #expect(try deadlines("2008-04-30", within: Period(20, .workingDays)).enforced.basis == .house)
  }

  @Test("a kind's own period takes precedence, from its start event, in the years in which it is law")
  func kinds() throws {
    let budget = kind("yusuan", start: "批准", within: Period(20, .days), years: 2015...2099)
    let inForce = try deadlines("2016-01-04", kind: budget, start: "2016-02-01").enforced
    #expect(inForce.basis == .kind(law: "预算法第十四条"))
    #expect(inForce.start.description == "2016-02-01")
    #expect(inForce.lastDay.description == "2016-02-22")
    #expect(try deadlines("2014-01-04", kind: budget, start: "2014-02-01").enforced.basis == .house)
    let displayOnly = kind("gongshi", display: Period(7, .days))
    #expect(try deadlines("2016-01-04", kind: displayOnly).enforced.basis == .house)
  }

  @Test("the earlier of the board's and the Regulation's last day binds")
  func earlier() throws {
    let long = try deadlines("2013-10-07", within: Period(28, .days)).enforced
    #expect(long.lastDay.description == "2013-11-01" && long.basis == .regulation2007)
    let short = try deadlines("2013-05-20", within: Period(28, .days)).enforced
    #expect(short.lastDay.description == "2013-06-17" && short.basis == .house)
    #expect(try deadlines("2013-05-20", within: Period(10, .workingDays)).enforced.basis == .house)
    #expect(try deadlines("2008-04-30", within: Period(28, .days)).enforced.basis == .house)
  }

  @Test("shows its reckoning with its law")
  func reckoning() throws {
    let reckoning = try deadlines("2013-05-20").statute?.reckoning(in: calendar)
    #expect(reckoning?.basis.zh == "《政府信息公开条例》（2007年）第十八条")
    #expect(reckoning?.shiftedDays.count == 2)
  }
}
