import Compliance
import Diagnostics
import Notices
import Testing

@Suite("document-prefix")
struct DocumentPrefixTests {
  private func findings(_ number: String?, agency: String? = nil, known: [String] = ["南政发", "南政办发"]) throws -> [Finding]
  {
    var notice = try Sample().notice
    notice.documentNumber = number.map { Located($0, at: 40..<60) }
    notice.agency = agency.map { Located($0, at: 61..<70) }
    var board = try board(publishWithin: Period(20, .days))
    board.authority.documentPrefixes = known
    return DocumentPrefix.findings(in: Notice(notice), board: board)
  }

  @Test("a code that the board does not have, the nearest named")
  func fires() throws {
    let found = try findings("南政法〔2013〕12号")
    #expect(found.summary == ["document-prefix warning"])
    #expect(found.allSatisfy { $0.class == .duty && $0.range == 40..<60 })
    #expect(found.first?.hint?.zh.contains("是不是“南政发”？例如：文号: 南政发〔2013〕12号") == true)
  }

  @Test("a code of the board, another agency's paper, a paper without a number, a board without codes")
  func passes() throws {
    #expect(try findings("南政办发〔2013〕12号").isEmpty)
    #expect(try findings("鲁民发〔2013〕12号", agency: "省民政厅").isEmpty)
    #expect(try findings(nil).isEmpty)
    #expect(try findings("鲁民发〔2013〕12号", known: []).isEmpty)
  }
}
