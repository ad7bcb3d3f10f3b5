import Notices
import Testing

@testable import Compliance

/// Every identity of the present form is found when it does not hold.
@Suite struct IdentityCheckTests {
  private static let form = ReportForm.form(of: 2021)

  /// Figures of the form that are all 0, but for some.
  private func table(_ changed: [String: Int]) throws -> FigureTable {
    let form = try #require(Self.form)
    return FigureTable(form.figures.map { Figure($0, changed[$0] ?? 0, .nothing) })
  }

  private func breaches(_ changed: [String: Int], lastYear: [String: Int]? = nil) throws -> [String] {
    let form = try #require(Self.form)
    let before = try lastYear.map(table)
    return IdentityCheck(form: form).breaches(try table(changed), lastYear: before).map(\.identity.text)
  }

  @Test("zeros add up, and so does one application that is answered")
  func holds() throws {
    #expect(try breaches([:], lastYear: [:]).isEmpty)
    let one = ["新收", "予以公开", "办理结果总计"].flatMap { [("申请.\($0).自然人", 1), ("申请.\($0).总计", 1)] }
    #expect(try breaches(Dictionary(uniqueKeysWithValues: one), lastYear: [:]).isEmpty)
  }

  @Test(
    "a wrong cell anywhere in table 3 breaks an identity", arguments: ReportForm.form(of: 2021)?.tables[1].figures ?? []
  )
  func everyCell(name: String) throws {
    #expect(try !breaches([name: 1]).isEmpty)
  }

  @Test(
    "a wrong cell anywhere in table 4 breaks an identity", arguments: ReportForm.form(of: 2021)?.tables[2].figures ?? []
  )
  func everyCase(name: String) throws {
    #expect(try !breaches([name: 1]).isEmpty)
  }

  @Test("a township has no 规章, and what was carried out is carried in")
  func years() throws {
    #expect(try breaches(["文件.规章.本年制发": 1]) == ["文件.规章.本年制发 = 0"])
    #expect(try breaches([:], lastYear: ["申请.结转下年.自然人": 1]) == ["申请.上年结转.自然人 = 上年.申请.结转下年.自然人"])
    let papers = ["文件.行政规范性文件.现行有效": 9, "文件.行政规范性文件.本年制发": 2]
    #expect(try breaches(papers, lastYear: ["文件.行政规范性文件.现行有效": 7]).isEmpty)
    #expect(try breaches(papers, lastYear: ["文件.行政规范性文件.现行有效": 8]).count == 1)
  }
}
