import Compliance
import Diagnostics
import Notices
import Testing

@Suite("duplicate-document-number")
struct DuplicateDocumentNumberTests {
  private func board(_ numbers: String?...) throws -> WholeBoard {
    var board = try WholeBoard()
    for (place, number) in numbers.enumerated() {
      try board.add("2013-000\(place + 1)") { sample in
        sample.notice.documentNumber = number.map { Located($0, at: 600..<610) }
      }
    }
    return board
  }

  @Test("one number, two papers")
  func fires() throws {
    let found = try board("示例镇政发〔2013〕1号", "示例镇政发〔2013〕2号", "示例镇政发〔2013〕1号").findings()
    #expect(found.summary == ["duplicate-document-number error"])
    #expect(found.first?.class == .duty && found.first?.range == 600..<610)
    #expect(found.first?.path == "content/应急管理/2013-0003.md")
    #expect(found.first?.message.zh == "文号“示例镇政发〔2013〕1号”已经是 2013-0001 的；一个文号只对应一份文件")
    #expect(found.first?.notes.first?.path == "content/应急管理/2013-0001.md")
  }

  @Test("what was released keeps its number, whatever draft stands before it")
  func released() throws {
    var board = try board("示例镇政发〔2013〕1号", "示例镇政发〔2013〕1号")
    board.items[0].notice.review.signOffs.removeAll { $0.value.step == .release }
    #expect(try board.findings().first("duplicate-document-number")?.path == "content/应急管理/2013-0001.md")
  }

  @Test("not the same figure of another year or code, nor papers without a number, nor one that was taken back")
  func passes() throws {
    #expect(
      try board("示例镇政发〔2013〕1号", "示例镇政发〔2012〕1号", "示例镇政办发〔2013〕1号", nil, nil).findings().isEmpty)
    var board = try board("示例镇政发〔2013〕1号", "示例镇政发〔2013〕1号")
    board.items[0].notice.withdrawal = Located(
      Withdrawal(date: try .day("2013-06-04"), reason: "有误", person: "周静", hidesTitle: false), at: 0..<1)
    #expect(try board.findings().isEmpty)
  }
}
