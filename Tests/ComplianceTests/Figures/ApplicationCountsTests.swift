import Diagnostics
@testable import Notices
import Samples
import Testing

@testable import Compliance

/// Tables 2, 3 and 4 from ledgers of five years, that of 200 applications foremost.
@Suite struct ApplicationCountsTests {
  private let generated = GeneratedApplications()

  private func book() throws -> YearBook {
    var ledgers = Ledgers()
    var findings: [Finding] = []
    ledgers.read(.applications, Array(generated.ledger.utf8), path: "content/台账/依申请公开.csv", findings: &findings)
    for (ledger, rows) in generated.others {
      ledgers.read(ledger, Array("\(ledger.header)\n\(rows)".utf8), path: "content/\(ledger.file)", findings: &findings)
    }
    try #require(findings.isEmpty, "\(findings.map(\.message.zh))")
    let today = try #require(CivilDate(year: 2026, month: 3, day: 1))
    return YearBook(
      board: .sample(categories: []), items: [], ledgers: ledgers,
      applications: ledgers.applications.map { AssessedApplication($0, today: today, calendar: WorkCalendar()) })
  }

  @Test("all identities of the form hold in every year, the link between the years too", arguments: 2021...2025)
  func identities(year: Int) throws {
    let book = try book()
    let form = try #require(ReportForm.form(of: year))
    let breaches = IdentityCheck(form: form).breaches(book.figures(of: year), lastYear: book.figures(of: year - 1))
    #expect(breaches.map { "\($0.identity.text): \($0.left) \($0.right)" } == [])
    #expect(form.figures.allSatisfy { book.figures(of: year).quantity($0) != nil }, "no cell is empty")
    #expect(form.tables.count == 3)
    for table in form.tables {
      let filled = table.figures.filter { book.figures(of: year).quantity($0).map { $0 > .zero } ?? false }
      #expect(!filled.isEmpty, "a table of zeros proves nothing")
    }
  }

  @Test("every application is new in one year, and each cell is what a plain count gives")
  func counts() throws {
    let book = try book()
    var new = 0
    for year in 2021...2025 {
      let figures = book.figures(of: year)
      func cell(_ name: String) -> Int? { figures.quantity("申请.\(name)").map { $0.millionths / 1_000_000 } }
      new += try #require(cell("新收.总计"))
      let known = generated.rows.filter { $0.received.year <= year }
      for (column, kind) in [
        ("自然人", Application.ApplicantKind.natural), ("其他", .otherOrganisation), ("法律服务机构", .legal),
      ] {
        let own = known.filter { $0.kind == kind }
        #expect(cell("新收.\(column)") == own.count { $0.received.year == year })
        for result in ReplyResult.allCases {
          #expect(cell("\(result.name).\(column)") == own.count { $0.result == result && $0.replied?.year == year })
        }
        #expect(cell("结转下年.\(column)") == own.count { $0.replied.map { $0.year > year } ?? true })
      }
    }
    #expect(new == 200)
  }

  @Test("some are carried over in every year, and the rows behind a figure are those that it counts")
  func carried() throws {
    let book = try book()
    for year in 2021...2025 {
      let carried = try #require(book.figures(of: year)["申请.结转下年.总计"])
      #expect(carried.quantity ?? .zero > .zero, "\(year)")
      guard case .rows(.applications, let rows) = carried.basis else { throw Missing() }
      #expect(Quantity(rows.count) == carried.quantity)
      for row in rows {
        let application = generated.rows[row - 2]
        #expect(application.received.year <= year && application.replied.map { $0.year > year } ?? true)
      }
    }
  }

  @Test("the trial form counts 其他处理 in one row, and its identities hold too")
  func trial() throws {
    let text =
      "\(Ledger.applications.header)\n1,2020-03-02,当面,自然人,低保,,,,,,2020-03-09,逾期不补正,0\n2,2020-03-02,当面,自然人,低保,,,,,,2020-03-09,其他处理,0\n"
    var ledgers = Ledgers()
    var findings: [Finding] = []
    ledgers.read(.applications, Array(text.utf8), path: "content/台账/依申请公开.csv", findings: &findings)
    let today = try #require(CivilDate(year: 2021, month: 1, day: 4))
    let figures = FigureTable(
      YearFigures(year: 2020, among: [], categoryCount: 0), ledgers: ledgers,
      applications: ledgers.applications.map { AssessedApplication($0, today: today, calendar: WorkCalendar()) },
      categories: [], form: .form(of: 2020))
    #expect(figures.text("申请.其他处理合计.自然人") == "2")
    let form = try #require(ReportForm.form(of: 2020))
    #expect(IdentityCheck(form: form).breaches(figures, lastYear: nil).isEmpty)
  }

  private struct Missing: Error {}
}
