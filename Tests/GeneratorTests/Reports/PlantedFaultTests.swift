import Diagnostics
import Notices
import Testing

@testable import Generator

/// Faults that are put into ledgers, reports and stored figures are found at their row and column.
struct PlantedFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    /// From the content folder.
    let file: String
    let old: String
    let new: String
    /// `row:column rule`, the column counted in characters; empty row for a finding on the whole file.
    let found: String
    /// The file of the finding, where it is another.
    var at: String?
    var testDescription: String { name }

    init(_ name: String, _ ledger: Ledger, _ old: String, _ new: String, _ found: String, at: String? = nil) {
      self.init(name, file: ledger.file, old, new, found, at: at)
    }

    init(_ name: String, file: String, _ old: String, _ new: String, _ found: String, at: String? = nil) {
      (self.name, self.file, self.old, self.new, self.found, self.at) = (name, file, old, new, found, at)
    }
  }

  private static let stored = "年度报告/2021.csv"

  static let faults = [
    Fault("blank number", .applications, "2021-001,", ",", "2:1 empty-value"),
    Fault("an applicant's name for a number", .applications, "2021-001,", "张三,", "2:1 ledger-number"),
    Fault("an identity number for a number", .applications, "2021-001,", "370399199001011234,", "2:1 ledger-number"),
    Fault("a column of names", .applications, "事项类别", "申请人姓名,事项类别", "1:20 ledger-person"),
    Fault("duplicate number", .applications, "2021-002,", "2021-001,", "3:1 ledger-repeated"),
    Fault("no such day", .applications, "2021-05-06", "2021-02-30", "3:10 bad-date"),
    Fault("wrong channel", .applications, "信函,", "信件,", "3:21 ledger-word"),
    Fault("a name for the kind of applicant", .applications, "商业企业", "张三商店", "3:24 ledger-word"),
    Fault("a description for a class", .applications, "招标采购", "张三中标的2021年项目", "3:29 ledger-subject"),
    Fault("wrong result code", .applications, "予以公开,40", "同意,40", "3:70 ledger-word"),
    Fault("reply without a result", .applications, "予以公开,40", ",40", "3:70 ledger-half"),
    Fault("blank fee", .applications, "予以公开,40", "予以公开,", "3:75 empty-value"),
    Fault("fee in words", .applications, "予以公开,40", "予以公开,四十元", "3:75 ledger-amount"),
    Fault(
      "consultation without an end", .applications, "2021-03-04至2021-03-12", "2021-03-04", "2:35 ledger-consultation"),
    Fault("reply before receipt", .applications, "2021-12-20,当面", "2022-01-15,当面", "4:36 application-dates"),
    Fault("late reply", .applications, "2021-03-30", "2021-06-30", "2:59 application-late"),
    Fault("reply to come", .applications, "2022-07-20", "2023-07-20", "5:51 application-dates"),
    Fault("extension told too late", .applications, "2022-06-29", "2022-07-05", "5:40 application-extension-late"),
    Fault(
      "completed without being sent back", .applications, "2021-05-08,2021-05-12", ",2021-05-12",
      "3:35 application-dates"),
    Fault("fee that the ledger of fees lacks", .applications, "予以公开,40", "予以公开,50", "3:75 fees-contradiction"),
    Fault("unknown kind of case", .disputes, "行政复议,", "信访复核,", "2:9 ledger-word"),
    Fault("closed before it came", .disputes, "2021-06-05", "2021-04-05", "2:25 ledger-dates"),
    Fault(
      "case on an application that is not there", .disputes, "结果维持,2021-001", "结果维持,2021-009", "2:41 ledger-reference"),
    Fault("amount with three places", .fees, "2021-002,30", "2021-002,30.125", "2:37 ledger-amount"),
    Fault("complaint that is half closed", .feedback, "2021-08-09,", ",", "2:34 ledger-half"),
    Fault("规章 of a township", .papers, "2022,规章,0", "2022,规章,1", "4:9 report-identity"),
    Fault("blank cell of table 2", .papers, "行政规范性文件,1,2,8", "行政规范性文件,1,2,", "5:18 empty-value"),
    Fault("papers in force that do not follow from last year's", .papers, "1,2,8", "1,2,7", "5:18 report-identity"),
    Fault("two rows of one year and kind", .papers, "2022,规章", "2021,规章", "4:6 ledger-repeated"),
    Fault("wrong sum in the stored figures", file: stored, "申请.新收.总计,3", "申请.新收.总计,4", "18:10 report-identity"),
    Fault("blank stored figure", file: stored, "申请.新收.总计,3", "申请.新收.总计,", "18:10 empty-value"),
    Fault("stored figure in words", file: stored, "申请.新收.总计,3", "申请.新收.总计,三", "18:10 report-stored-value"),
    Fault("unknown stored figure", file: stored, "申请.新收.总计,3", "申请.新受.总计,3", "18:1 report-stored-unknown"),
    Fault("missing carry-over", file: stored, "申请.结转下年.总计,1", "申请.结转下年.总计,0", "193:12 report-identity"),
    Fault("missing row of a cell", file: stored, "行政复议.尚未审结,0", "复议诉讼.尚未审结,0", "1:1 report-stored-missing"),
    Fault(
      "ledger changed after the report was submitted", .applications, "2021-05-06,信函", "2020-05-06,信函",
      "18:10 report-submitted-changed", at: stored),
  ]

  @Test("the board has no error before it is broken")
  func sound() async throws {
    let board = try await ReportedBoard.made().written(day: ReportedBoard.day)
    let outcome = try await board.check()
    #expect(outcome.findings.filter { $0.severity != .note }.map { "\($0.path) \($0.rule.id) \($0.message.zh)" } == [])
  }

  @Test("a planted fault is found at its place", arguments: faults)
  func planted(fault: Fault) async throws {
    var board = try await ReportedBoard.made()
    try board.replace(fault.old, with: fault.new, in: "content/\(fault.file)")
    let written = try board.written(day: ReportedBoard.day)
    let findings = try await written.check().findings
    let places = try findings.filter { $0.path == "content/\(fault.at ?? fault.file)" }.map { finding in
      let bytes = try written.folder.bytes(finding.path)
      return "\(TextPosition(of: finding.range.lowerBound, in: bytes)) \(finding.rule.id)"
    }
    #expect(places.contains(fault.found), "\(places)")
    let ofPersons = findings.filter { $0.path.contains("台账") }
    #expect(ofPersons.allSatisfy { $0.isConfidential && !$0.message.zh.contains("张三") })
  }

  @Test(
    "a file among the ledgers that is none is a fault, since it would be counted nowhere",
    arguments: [
      ("依申请公开台账.csv", "依申请公开"), ("收费减免.xlsx", "收费减免"), ("原件.yaml", "依申请公开"),
      ("旧/监督反馈.csv", "监督反馈"),
    ])
  func stranger(name: String, example: String) async throws {
    var board = try await ReportedBoard.made()
    board["content/台账/\(name)"] = "编号\n"
    let found = try await board.written(day: ReportedBoard.day).check().findings.filter {
      $0.rule.id == "ledger-unknown"
    }
    #expect(found.map(\.path) == ["content/台账/\(name)"])
    #expect(found.allSatisfy { $0.class == .fault && $0.hint?.zh.contains("台账/\(example).csv") == true })
  }

  @Test(
    "a README for people, and what is hidden, may lie among the ledgers",
    arguments: ["README.md", ".依申请公开.csv", "~$依申请公开.xlsx"])
  func companion(name: String) async throws {
    var board = try await ReportedBoard.made()
    board["content/台账/\(name)"] = "说明\n"
    #expect(
      try await board.written(day: ReportedBoard.day).check().findings.allSatisfy { $0.rule.id != "ledger-unknown" })
  }

  @Test(
    "what is wrong with stored figures has a rule of its own",
    arguments: ["report-stored-unknown", "report-stored-missing", "report-stored-repeated", "report-stored-value"])
  func misstored(rule: String) async throws {
    var board = try await ReportedBoard.made()
    let changes = [
      "report-stored-unknown": ("申请.新收.总计,3", "申请.新受.总计,3"), "report-stored-missing": ("申请.新收.总计,3", "申请.新受.总计,3"),
      "report-stored-repeated": ("申请.新收.总计,3", "申请.新收.其他,3"), "report-stored-value": ("申请.新收.总计,3", "申请.新收.总计,三"),
    ]
    let change = try #require(changes[rule])
    try board.replace(change.0, with: change.1, in: "content/\(Self.stored)")
    let findings = try await board.written(day: ReportedBoard.day).check().findings
    #expect(findings.contains { $0.rule.id == rule && $0.path == "content/\(Self.stored)" })
  }

  @Test("there are at least thirty")
  func thirty() { #expect(Set(Self.faults.map(\.name)).count >= 30) }
}
