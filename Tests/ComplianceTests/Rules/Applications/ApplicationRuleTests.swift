import Compliance
import Notices
import Testing

@Suite("reply periods of applications")
struct ApplicationRuleTests {
  /// An application from the words of a ledger's row; places are 10 bytes for each column.
  static func application(_ row: String) throws -> Application {
    var findings: [Finding] = []
    let text = Ledger.applications.header + "\n" + row + "\n"
    var ledgers = Ledgers()
    ledgers.read(.applications, Array(text.utf8), path: "content/台账/依申请公开.csv", findings: &findings)
    guard let application = ledgers.applications.first else { throw BadSample(text: "\(row): \(findings.map(\.rule))") }
    return application
  }

  /// `received, correction asked, corrected, third party, organs, extended, replied`.
  private static func row(_ cells: String) -> String {
    var cells = cells.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells += Array(repeating: "", count: 7 - cells.count)
    let result = cells[6].isEmpty ? "" : "予以公开"
    return "7号,\(cells[0]),当面,自然人,低保,\(cells[1...6].joined(separator: ",")),\(result),0"
  }

  private func board(_ cells: String, today: String) throws -> SampleBoard {
    var board = try SampleBoard(today)
    board.ledgers.applications = [try Self.application(Self.row(cells))]
    return board
  }

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
    let assessed = try #require(try board(example.cells, today: "2021-03-01").assessed.applications.first)
    #expect(assessed.lastDay.description == example.last)
    #expect(assessed.reckoning(in: calendar).zh.contains("至 \(example.last) 止"))
    #expect(assessed.reckoning(in: calendar).en.contains("to \(example.last)"))
  }

  @Test(
    "a reply is due, soon due, overdue, late or in time",
    arguments: [
      ("2021-03-01", "2021-03-19", [String]()), ("2021-03-01", "2021-03-22", ["application-due-soon note"]),
      ("2021-03-01", "2021-03-29", ["application-due-soon note"]),
      ("2021-03-01", "2021-03-30", ["application-overdue error"]),
      ("2021-03-01,,,,,,2021-03-29", "2021-06-30", []),
      ("2021-03-01,,,,,,2021-03-30", "2021-06-30", ["application-late warning"]),
      ("2021-03-01,,,,,2021-03-29,2021-04-26", "2021-06-30", []),
      (
        "2021-03-01,,,,,2021-03-30,2021-04-26", "2021-06-30",
        ["application-extension-late warning", "application-late warning"]
      ),
      // Sent back, and nothing came: no period runs.
      ("2021-03-01,2021-03-10", "2021-06-30", []),
      ("2021-03-01,2021-03-11", "2021-06-30", ["application-correction-late warning"]),
      ("2018-03-01,2018-03-20", "2018-06-30", []),
      // Others are being asked: the clock stands, until their 15 working days are over.
      ("2021-03-01,,,2021-03-10至", "2021-03-31", []),
      ("2021-03-01,,,2021-03-10至", "2021-04-01", ["application-consultation-overdue warning"]),
      ("2021-03-01,,,,2021-03-10至", "2021-04-01", ["application-consultation-overdue warning"]),
      // Asked only after the last day: overdue all the same.
      ("2021-03-01,,,2021-03-30至", "2021-04-01", ["application-overdue error"]),
    ])
  func states(_ cells: String, _ today: String, _ expected: [String]) throws {
    let found = try board(cells, today: today).findings(of: "application")
    #expect(found.summary == expected)
    for finding in found {
      #expect(finding.isConfidential && finding.message.zh.hasPrefix("申请 7号：") && finding.hint != nil)
      #expect(finding.path == "content/台账/依申请公开.csv" && !finding.range.isEmpty)
    }
  }

  @Test(
    "days follow each other",
    arguments: [
      ("2021-03-10,,,,,,2021-03-09", 1), ("2021-03-10,2021-03-09,2021-03-12,,,,2021-03-15", 1),
      ("2021-03-01,2021-03-03,2021-03-02,,,,2021-03-15", 1), ("2021-03-01,,2021-03-02,,,,2021-03-15", 1),
      ("2021-03-01,,,2021-02-26至2021-03-02,,,2021-03-15", 1), ("2021-03-01,,,2021-03-05至2021-03-02,,,2021-03-15", 1),
      ("2021-03-01,,,2021-03-05至,,,2021-03-15", 1), ("2021-03-01,,,,2021-03-05至2021-03-16,,2021-03-15", 1),
      ("2021-03-01,,,,,2021-02-28,2021-03-15", 1), ("2021-07-01,,,,,,2021-07-02", 2),
      ("2021-03-01,2021-03-03,2021-03-05,2021-03-05至2021-03-10,2021-03-05至2021-03-05,2021-03-15,2021-03-15", 0),
    ])
  func order(_ cells: String, _ count: Int) throws {
    let found = try board(cells, today: "2021-06-30").findings(of: "application").filter {
      $0.rule == "application-dates"
    }
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.severity == .error && $0.isConfidential })
  }

  @Test("a finding stands at the cell that is wrong")
  func places() throws {
    let late = try #require(
      try board("2021-03-01,,,,,,2021-03-30", today: "2021-06-30").findings(of: "application").first)
    let text = Ledger.applications.header + "\n" + Self.row("2021-03-01,,,,,,2021-03-30") + "\n"
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[late.range], as: UTF8.self) == "2021-03-30")
  }
}
