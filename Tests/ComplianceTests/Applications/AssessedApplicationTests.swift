import Compliance
import Diagnostics
import Notices
import Testing

@Suite("reply periods of applications")
struct AssessedApplicationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var cells: String
    var last: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "2019: 20 working days", cells: "2021-03-01", last: "2021-03-29"),
    Case(name: "2007: 15 working days up to 14 May 2019", cells: "2019-05-14", last: "2019-06-04"),
    Case(name: "2019 from 15 May 2019 on", cells: "2019-05-15", last: "2019-06-13"),
    Case(name: "over the holiday of 清明, with the shifted Sunday", cells: "2020-03-20", last: "2020-04-20"),
    Case(name: "extended in time: 40", cells: "2021-03-01,,,,,2021-03-29", last: "2021-04-26"),
    Case(name: "extended too late: 20 all the same", cells: "2021-03-01,,,,,2021-03-30", last: "2021-03-29"),
    Case(name: "2007, extended: 30", cells: "2018-03-01,,,,,2018-03-22", last: "2018-04-13"),
    Case(
      name: "begun anew with the completed application", cells: "2021-03-01,2021-03-05,2021-03-15", last: "2021-04-13"),
    Case(
      name: "consultation left out: 6 working days", cells: "2021-03-01,,,2021-03-04至2021-03-12", last: "2021-04-07"),
    Case(
      name: "overlapping consultations counted once", cells: "2021-03-01,,,2021-03-04至2021-03-10,2021-03-08至2021-03-12",
      last: "2021-04-07"),
    Case(
      name: "two consultations of 2 and 3 days", cells: "2021-03-01,,,2021-03-02至2021-03-04；2021-03-10至2021-03-15",
      last: "2021-04-06"),
    Case(
      name: "2007: other organs' time counts", cells: "2018-03-01,,,,2018-03-02至2018-03-12", last: "2018-03-22"),
    Case(
      name: "2007: third parties' time does not", cells: "2018-03-01,,,2018-03-02至2018-03-12", last: "2018-03-30"),
    Case(
      name: "consultation after the last day changes nothing", cells: "2021-03-01,,,2021-03-29至2021-04-10",
      last: "2021-03-29"),
    Case(
      name: "a consultation that prolongs makes an extension timely",
      cells: "2021-03-01,,,2021-03-04至2021-03-12,,2021-04-07",
      last: "2021-05-07"),
  ]

  @Test("finds the last day", arguments: cases)
  func lastDay(_ example: Case) throws {
    let board = try ApplicationSample(example.cells, today: "2021-03-01").board
    let assessed = try #require(try board.assessed.applications.first)
    #expect(assessed.lastDay.description == example.last)
    #expect(assessed.reckoning(in: calendar).zh.contains("至 \(example.last) 止"))
    #expect(assessed.reckoning(in: calendar).en.contains("to \(example.last)"))
  }

  @Test("whatever is said of an application names it by its number and is not repeated on a public log")
  func confidential() throws {
    let cells = ["2021-03-01", "2021-03-01,,,,,2021-03-30", "2021-03-01,,,2021-03-10至", "2021-03-01,2021-03-30"]
    for row in cells {
      let findings = try ApplicationSample(row, today: "2021-04-01").findings
      #expect(!findings.isEmpty)
      for finding in findings {
        #expect(finding.isConfidential && finding.message.zh.hasPrefix("申请 7号：") && finding.hint != nil)
        #expect(finding.path == "content/台账/依申请公开.csv" && !finding.range.isEmpty && finding.class == .duty)
      }
    }
  }
}
