import Compliance
import Diagnostics
import Notices
import Testing

@Suite("explanation-missing")
struct ExplanationMissingTests {
  /// A normative paper, out on Monday 2013-06-03.
  private func board(today: String, expires: String? = "2018-06-30", number: String? = "示例镇政发〔2013〕1号") throws
    -> WholeBoard
  {
    var board = try WholeBoard()
    try board.add("2013-0001") { sample in
      sample.notice.documentNumber = number.map { Located($0, at: 600..<610) }
      sample.notice.validity.expires = try expires.map { Located(try .day($0), at: 630..<640) }
    }
    board.today = try .day(today)
    return board
  }

  @Test("four working days after it came out")
  func fires() throws {
    let found = try board(today: "2013-06-07").findings()
    #expect(found.summary == ["explanation-missing note"])
    #expect(found.first?.class == .duty && found.first?.range == 600..<610)
    #expect(found.first?.message.zh == "文件有文号、有有效期，还没有解读")
  }

  @Test("not within three working days, nor of a paper without a number or a term, nor of one that has lapsed")
  func passes() throws {
    #expect(try board(today: "2013-06-06").findings().isEmpty)
    #expect(try board(today: "2013-06-07", expires: nil).findings().isEmpty)
    #expect(try board(today: "2013-06-07", number: nil).findings().isEmpty)
    #expect(try board(today: "2013-06-07", expires: "2013-06-06").findings().isEmpty)
  }

  @Test("an explanation is enough")
  func explained() throws {
    var board = try board(today: "2013-06-07")
    try board.add("2013-0002") { $0.notice.explains = Located(try index("2013-0001"), at: 660..<670) }
    #expect(try board.findings().isEmpty)
  }
}
